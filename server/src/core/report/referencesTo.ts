import { grouped } from "../text/grouped";
import type { Span } from "../text/span";
import { type Attachment, attachmentsOf } from "./attachments";
import type { CitedNumber } from "./captionNumber";
import { captionsOf, type PlacedCaption } from "./captions";
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

/** What can be cited, by the numbers that cite it: many references look among many targets. */
class Targets {
  private readonly sections: ReadonlyMap<string, readonly NumberedSection[]>;
  private readonly captions: ReadonlyMap<string, readonly PlacedCaption[]>;
  private readonly attachments = new Map<string, ReadonlyMap<string, readonly Target[]>>();

  constructor(private readonly report: Report) {
    const sections = walk(report.sections).filter(isNumbered);
    this.sections = grouped(sections.map((one) => [one.ordinal.path.join("-"), one]));
    this.captions = grouped(captionsOf(report).map((one) => [`${one.kind} ${one.number.key}`, one]));
  }

  of(reference: PlacedReference): readonly Target[] {
    const { kind, unit, number } = reference;
    switch (kind) {
      case "section":
        return this.sectionsFor(reference).map(sectionTarget);
      case "attachment":
        return this.attachmentsCalled(kin(unit)).get(number.key) ?? [];
      default:
        return (this.captions.get(`${kind} ${number.key}`) ?? [])
          .filter(({ label }) => (label === "图表") === (unit === "图表"))
          .map((caption) => ({ ...caption.numberSpan, key: number.key, section: undefined }));
    }
  }

  private sectionsFor({ unit, number, within, title }: PlacedReference): readonly NumberedSection[] {
    const same = (this.sections.get(number.path.join("-")) ?? []).filter((section) =>
      isCitedBy(section, unit, number),
    );
    if (title !== undefined) {
      const named = same.filter(({ text }) => text === title.replace(/[。；：，]$/u, ""));
      return named.length > 0 ? named : same;
    }
    if (within === undefined) return same;
    return same.filter(({ parent }) => parent?.ordinal?.path.at(-1) === within.path[0]);
  }

  /** Those that follow the text; where none does, those that are listed. */
  private attachmentsCalled(word: string): ReadonlyMap<string, readonly Target[]> {
    let known = this.attachments.get(word);
    if (known === undefined) {
      const { listed = [], present } = attachmentsOf(this.report);
      const own = present.filter(({ section }) => kin(section?.ordinal.unit ?? "附件") === word);
      const found = own.length > 0 || word !== "附件" ? own : listed;
      known = grouped(found.flatMap(attachmentTarget).map((target) => [target.key, target]));
      this.attachments.set(word, known);
    }
    return known;
  }
}

function attachmentTarget({ number, numberSpan, section }: Attachment): Target[] {
  const span = section?.ordinal ?? numberSpan;
  if (number === undefined || span === undefined) return [];
  return [{ start: span.start, end: span.end, key: number.key, section }];
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
