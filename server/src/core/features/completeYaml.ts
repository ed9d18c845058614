import type { Localized } from "../text/localized";
import type { Span } from "../text/span";
import { alternatives, below, itemsOf, type Shape, type Vocabulary } from "../types/reading/shape";
import { yamlPlaceAt } from "./yamlPlace";

/** A word of a vocabulary and what it means: rules by their ids, types by theirs. */
export interface Term {
  readonly word: string;
  readonly says: Localized;
}

export type Terms = (vocabulary: Vocabulary) => readonly Term[];

export interface YamlProposal {
  readonly label: string;
  readonly kind: "key" | "value";
  readonly says: Localized | undefined;
  /** What is replaced, and by what. */
  readonly range: Span;
  readonly newText: string;
}

/** Keys and values that may stand at an offset of a configuration or type file. */
export function proposeYaml(text: string, offset: number, shape: Shape, terms: Terms): YamlProposal[] {
  const place = yamlPlaceAt(text, offset);
  if (place === undefined) return [];
  const range = { start: place.start, end: offset };
  let shapes = alternatives(shape);
  for (const step of place.path) {
    shapes = shapes.flatMap((one) => (step === undefined ? itemsOf(one) : below(one, step)));
  }
  const colon = /^[\w-]*\s*:/.test(text.slice(offset)) ? "" : ": ";
  const found = new Map<string, YamlProposal>();
  const add = (label: string, kind: YamlProposal["kind"], says: Localized | undefined): void => {
    if (found.has(label) || (kind === "key" && place.there.includes(label))) return;
    found.set(label, { label, kind, says, range, newText: kind === "key" ? label + colon : label });
  };
  for (const one of shapes) {
    if (place.wants !== "value") {
      // Keys of an item begin a map; in a flow that takes brackets of its own.
      if (place.wants === "key" || !place.flow)
        for (const [key, says] of keysOf(one, terms)) add(key, "key", says);
    }
    if (place.wants !== "key") for (const [word, says] of wordsOf(one, terms)) add(word, "value", says);
  }
  return [...found.values()];
}

function keysOf(shape: Shape, terms: Terms): (readonly [string, Localized | undefined])[] {
  if (shape.kind === "map") return [...shape.keys].map(([key, { says }]) => [key, says]);
  if (shape.kind !== "table" || shape.keys === undefined) return [];
  return terms(shape.keys).map(({ word, says }) => [word, says]);
}

function wordsOf(shape: Shape, terms: Terms): (readonly [string, Localized | undefined])[] {
  if (shape.kind === "word") return shape.words.map((word) => [word, undefined]);
  if (shape.kind === "flag")
    return [
      ["true", undefined],
      ["false", undefined],
    ];
  if (shape.kind !== "text" || shape.of === undefined) return [];
  return terms(shape.of).map(({ word, says }) => [word, says]);
}
