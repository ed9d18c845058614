import type { Span } from "../text/span";
import { attachmentsOf } from "./attachments";
import type { CitedNumber } from "./captionNumber";
import { captionsOf } from "./captions";
import { reportFact } from "./fact";
import { isNumbered, type NumberedSection } from "./numbering";
import { type PlacedReference, referencesOf } from "./references";
import type { Report } from "./report";
import { walk } from "./section";

/** What a reference can point to: the number of a section, a caption or an attachment. */
export interface Target extends Span {
  /** As it is cited: the key that references to it have. */
  readonly key: string;
  readonly section: NumberedSection | undefined;
}

/** Where every reference of a report points to. None: to nothing here. Several: it is ambiguous. */
export const targetsIn = reportFact((report): ReadonlyMap<PlacedReference, readonly Target[]> => {
  const targets = new Targets(report);
  return new Map(referencesOf(report).map((reference) => [reference, targets.of(reference)]));
});

/** The references that point to the number at `target` (its span in the text) and to nothing else. */
export function referencesTo(report: Report, target: Span): PlacedReference[] {
  return [...targetsIn(report)]
    .filter(([, targets]) => targets.length === 1 && targets[0]?.start === target.start)
    .map(([reference]) => reference);
}

/**
 * The numbers of the sections that a reference of its unit could point to: 一、二、三、 for 第…部分, those with its prefix
 * for a decimal. Empty where the report numbers no sections of the kind, or not the section before the last point.
 */
export function citableSections(
  report: Report,
  { unit, number, within }: PlacedReference,
): (readonly number[])[] {
  const parent = number.path.slice(0, -1);
  return [...walk(report.sections)].filter(isNumbered).flatMap((section) => {
    const { path } = section.ordinal;
    const inside = within === undefined || section.parent?.ordinal?.path.at(-1) === within.path[0];
    const own = { ...number, path };
    const sameParent = path.length === number.path.length && parent.every((value, i) => value === path[i]);
    return inside && sameParent && isCitedBy(section, unit, own) ? [path] : [];
  });
}

class Targets {
  private readonly sections: readonly NumberedSection[];

  constructor(private readonly report: Report) {
    this.sections = [...walk(report.sections)].filter(isNumbered);
  }

  of(reference: PlacedReference): Target[] {
    switch (reference.kind) {
      case "section":
        return this.sectionsFor(reference).map(sectionTarget);
      case "attachment":
        return this.attachmentsFor(reference);
      default:
        return captionsOf(this.report)
          .filter(({ kind, number }) => kind === reference.kind && number.key === reference.number.key)
          .filter(({ label }) => (label === "图表") === (reference.unit === "图表"))
          .map(({ numberSpan, number }) => ({ ...numberSpan, key: number.key, section: undefined }));
    }
  }

  private sectionsFor({ unit, number, within, title }: PlacedReference): NumberedSection[] {
    const same = this.sections.filter((section) => isCitedBy(section, unit, number));
    if (title !== undefined) {
      const named = same.filter(({ text }) => text === title.replace(/[。；：，]$/u, ""));
      return named.length > 0 ? named : same;
    }
    if (within === undefined) return same;
    return same.filter(({ parent }) => parent?.ordinal?.path.at(-1) === within.path[0]);
  }

  private attachmentsFor({ unit, number }: PlacedReference): Target[] {
    const { listed, present } = attachmentsOf(this.report);
    const own = present.filter(({ section }) => kin(section?.ordinal.unit ?? "附件") === kin(unit));
    const found = own.length > 0 || kin(unit) !== "附件" ? own : (listed ?? []);
    return found.flatMap(({ number: other, numberSpan, section }) => {
      const span = section?.ordinal ?? numberSpan;
      if (other?.key !== number.key || span === undefined) return [];
      return [{ start: span.start, end: span.end, key: other.key, section }];
    });
  }
}

/** Attachment words that count together: appendix and annex do not. */
function kin(unit: string): string {
  return unit.toLowerCase().replace(/^附$/, "附件").replace(/e$/, "");
}

function sectionTarget(section: NumberedSection): Target {
  const { start, end, path } = section.ordinal;
  return { start, end, key: path.join("-"), section };
}

/** Whether a reference with this unit and number can mean the section. */
export function isCitedBy(
  { ordinal, level, depth }: Pick<NumberedSection, "ordinal" | "level" | "depth">,
  unit: string,
  number: Pick<CitedNumber, "path">,
): boolean {
  const { system, path } = ordinal;
  if (system === "appendix" || path.length !== number.path.length) return false;
  if (path.some((value, i) => value !== number.path[i])) return false;
  const top = level === 1 || depth === 1;
  switch (unit) {
    case "（）":
      return system === "han-paren";
    case "、":
      return system === "han";
    case "":
    case "section":
      return (
        system === "decimal" ||
        system === "arabic" ||
        system === "roman" ||
        ordinal.unit?.toLowerCase() === "section"
      );
    case "部分":
      return ordinal.unit === "部分" || (top && ordinal.unit === undefined && system !== "han-paren");
    case "章":
      return ordinal.unit === "章" || (top && system === "arabic");
    case "chapter":
    case "part":
      return ordinal.unit?.toLowerCase() === unit || (unit === "chapter" && top && system === "arabic");
    default:
      return ordinal.unit === unit;
  }
}
