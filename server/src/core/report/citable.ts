import { attachmentsOf } from "./attachments";
import { captionsOf } from "./captions";
import { isNumbered } from "./numbering";
import type { PlacedReference } from "./references";
import { isCitedBy } from "./referencesTo";
import type { Report } from "./report";
import { walk } from "./section";

/**
 * The last numbers, in order, of what a reference of some kind could mean in a report: 一、二、三、 for 第…部分, those
 * with its prefix for a decimal. Empty where the report does not number such things. Gathered once for each kind.
 */
export function citableNumbers(report: Report): (reference: PlacedReference) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (reference) => {
    const key = kindOf(reference);
    let numbers = known.get(key);
    if (numbers === undefined) {
      numbers = numbersFor(report, reference).sort((a, b) => a - b);
      known.set(key, numbers);
    }
    return numbers;
  };
}

function kindOf({ kind, unit, number, within }: PlacedReference): string {
  return kind === "section"
    ? [kind, unit, number.prefix, number.path.length, within?.path[0] ?? ""].join(" ")
    : `${kind} ${number.prefix}`;
}

function numbersFor(report: Report, reference: PlacedReference): number[] {
  const { kind, number } = reference;
  switch (kind) {
    case "section":
      return sectionNumbers(report, reference);
    case "attachment": {
      const { listed = [], present } = attachmentsOf(report);
      const numbers = [...listed, ...present].flatMap((attachment) => attachment.number?.path ?? []);
      // The only one needs no number, and is the first.
      return numbers.length === 0 && (listed.length === 1 || present.length === 1) ? [1] : numbers;
    }
    default: {
      const own = captionsOf(report).filter((caption) => caption.kind === kind);
      const chapters = own.filter((caption) => caption.number.prefix === number.prefix);
      return (chapters.length > 0 ? chapters : own).map((caption) => caption.number.path.at(-1) ?? 0);
    }
  }
}

function sectionNumbers(report: Report, { unit, number, within }: PlacedReference): number[] {
  const parent = number.path.slice(0, -1);
  return walk(report.sections)
    .filter(isNumbered)
    .flatMap((section) => {
      const { path } = section.ordinal;
      const inside = within === undefined || section.parent?.ordinal?.path.at(-1) === within.path[0];
      const sameParent = path.length === number.path.length && parent.every((value, i) => value === path[i]);
      return inside && sameParent && isCitedBy(section, unit, { path }) ? [path.at(-1) ?? 0] : [];
    });
}
