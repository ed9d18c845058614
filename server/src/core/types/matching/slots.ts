import type { OneOfEntry, SectionEntry, SectionSpec } from "../reportType";
import { holds } from "../when";

/** A place in a type's list of sections that a section of a report can take. */
export interface Slot {
  readonly spec: SectionSpec;
  /** Index in the list of entries. */
  readonly entry: number;
  /** Where it comes in the order: sections that may change places share one. */
  readonly position: number;
  /** May stand anywhere among its siblings. */
  readonly floating: boolean;
  /** The one-of that it is an alternative of. */
  readonly oneOf: OneOfEntry | undefined;
}

/** The slots of a list of entries, in its order. */
export function slotsOf(entries: readonly SectionEntry[]): readonly Slot[] {
  const slots: Slot[] = [];
  let position = -1;
  entries.forEach((entry, index) => {
    if (entry.kind === "any") return;
    const specs = entry.kind === "one-of" ? entry.alternatives : [entry];
    const beside = specs.some((spec) => spec.place === "beside") && slots.some((slot) => !slot.floating);
    if (!beside && specs.some((spec) => spec.place !== "anywhere")) position = index;
    for (const spec of specs) {
      const floating = spec.place === "anywhere";
      const oneOf = entry.kind === "one-of" ? entry : undefined;
      slots.push({ spec, entry: index, position: floating ? index : position, floating, oneOf });
    }
  });
  return slots;
}

/** Whether a section beside it says that the report does without this one. */
export function isWaived(
  specs: readonly SectionSpec[],
  beside: readonly { readonly text: string }[],
): boolean {
  const patterns = specs.flatMap(({ unless }) => unless);
  return (
    patterns.length > 0 &&
    beside.some(({ text }) => patterns.some((pattern) => pattern.find(text) !== undefined))
  );
}

/** How often an entry has to be there: as its `count` says, or not at all where a false `when` makes it optional. */
export function demanded(entry: SectionEntry, frontMatter: ReadonlyMap<string, unknown>): number {
  if (entry.kind === "any") return 0;
  if (entry.kind === "section") {
    return entry.when === undefined || holds(entry.when, frontMatter) ? entry.min : 0;
  }
  return Math.max(...entry.alternatives.map((spec) => Math.min(1, demanded(spec, frontMatter))));
}
