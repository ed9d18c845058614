import type { Localized } from "../text/localized";
import type { Span } from "../text/span";
import { alternatives, below, itemsOf, type Shape } from "../types/reading/shape";
import { readYaml, type Value } from "../types/reading/value";
import type { Terms } from "./completeYaml";
import { escapeMarkdown } from "./markdown";

/** What stands at an offset of a configuration or type file: the key's purpose, the rule's, the type's name. */
export function hoverYaml(
  text: string,
  offset: number,
  shape: Shape,
  terms: Terms,
): { readonly span: Span; readonly text: Localized } | undefined {
  const { value } = readYaml(text);
  return value && hoverIn(value, offset, alternatives(shape), terms);
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function hoverIn(
  value: Value,
  offset: number,
  shapes: readonly Shape[],
  terms: Terms,
): { readonly span: Span; readonly text: Localized } | undefined {
  if (value.kind === "list") {
    const item = value.items.find(({ span }) => holds(span, offset));
    return item && hoverIn(item, offset, shapes.flatMap(itemsOf), terms);
  }
  if (value.kind === "scalar") {
    const words = shapes.flatMap((one) => (one.kind === "text" && one.of !== undefined ? terms(one.of) : []));
    const says = words.find(({ word }) => word === value.text)?.says;
    return says && { span: value.span, text: escaped(says) };
  }
  for (const { key, keySpan, value: of } of value.entries) {
    if (holds(keySpan, offset)) {
      const says = shapes.map((one) => saysOf(one, key, terms)).find((one) => one !== undefined);
      return says && { span: keySpan, text: says };
    }
    if (holds(of.span, offset)) {
      return hoverIn(
        of,
        offset,
        shapes.flatMap((one) => below(one, key)),
        terms,
      );
    }
  }
  return undefined;
}

/** Names and hints come from files: nothing in them becomes a link or an image. */
function escaped({ en, zh }: Localized): Localized {
  const shown = (text: string): string => text.split("\n\n").map(escapeMarkdown).join("\n\n");
  return { en: shown(en), zh: shown(zh) };
}

function saysOf(shape: Shape, key: string, terms: Terms): Localized | undefined {
  if (shape.kind === "map") return shape.keys.get(key)?.says;
  if (shape.kind !== "table" || shape.keys === undefined) return undefined;
  return terms(shape.keys).find(({ word }) => word === key)?.says;
}
