import type { Localized } from "../../text/localized";

/**
 * What a reader takes, as data: completion, hover and the JSON Schemas of configuration and type files are made from
 * it, so that they know what is read and nothing else.
 */
export type Shape =
  | { readonly kind: "text"; readonly of?: Vocabulary }
  | { readonly kind: "number" | "flag" | "data" }
  | { readonly kind: "word"; readonly words: readonly string[] }
  | { readonly kind: "list"; readonly item: () => Shape }
  | MapShape
  /** A map with keys that the file itself chooses, or that a vocabulary knows. */
  | { readonly kind: "table"; readonly keys?: Vocabulary; readonly value: Shape }
  | { readonly kind: "either"; readonly of: readonly Shape[] };

/** Texts of which the workspace knows which there are, or which have a form of their own. */
export type Vocabulary = "type" | "rule" | "section" | "range";

export interface MapShape {
  readonly kind: "map";
  /** Given to maps that hold themselves. */
  readonly name?: string;
  readonly keys: ReadonlyMap<string, Key>;
  /** Other keys may stand there, too. */
  readonly open?: boolean;
}

export interface Key {
  readonly shape: Shape;
  /** What the key is for. */
  readonly says?: Localized;
}

export const TEXT: Shape = { kind: "text" };

/** The shapes that a shape stands for, alternatives in order. */
export function alternatives(shape: Shape): readonly Shape[] {
  return shape.kind === "either" ? shape.of.flatMap(alternatives) : [shape];
}

/** What stands below a key of a map; nothing where the shape has no such key. */
export function below(shape: Shape, key: string): readonly Shape[] {
  return alternatives(shape).flatMap((one) => {
    if (one.kind === "map") return alternatives(one.keys.get(key)?.shape ?? { kind: "either", of: [] });
    return one.kind === "table" ? alternatives(one.value) : [];
  });
}

/** What an item of a list is; nothing where the shape is no list. */
export function itemsOf(shape: Shape): readonly Shape[] {
  return alternatives(shape).flatMap((one) => (one.kind === "list" ? alternatives(one.item()) : []));
}
