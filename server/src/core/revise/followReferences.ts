import type { Ordinal } from "../ordinals/ordinal";
import { parseOrdinal } from "../ordinals/parse";
import { readCitedNumber, writeCitedNumber } from "../report/captionNumber";
import type { NumberedSection } from "../report/numbering";
import type { PlacedReference } from "../report/references";
import { isCitedBy, type Target, targetsIn } from "../report/referencesTo";
import type { Report } from "../report/report";
import type { TextEdit } from "../text/edits";
import { followAnchors } from "./followAnchors";
import { followContents } from "./followContents";

/**
 * The edits together with those that let references follow what they renumber: sections, captions, attachments; and
 * links to headings (`#fragment`), whose fragments hold the ordinals, and the table of contents. A reference that may mean several things is left as it is, and so is one that stands in replaced text.
 */
export function withReferences(report: Report, edits: readonly TextEdit[]): TextEdit[] {
  const renumbered = new Map(edits.map((edit) => [edit.start, edit]));
  if (renumbered.size === 0) return [];
  const following = [...targetsIn(report)].flatMap(([reference, targets]) => {
    const [target, other] = targets;
    const edit = target && renumbered.get(target.start);
    if (target === undefined || other !== undefined || edit?.end !== target.end) return [];
    return newReference(reference, target, edit.newText);
  });
  following.push(...followAnchors(report.document, edits), ...followContents(report, renumbered));
  return [...edits, ...following.filter((edit) => !edits.some((other) => touches(edit, other)))];
}

function newReference(reference: PlacedReference, { section }: Target, text: string): TextEdit[] {
  const { number, numberSpan, unit } = reference;
  const ordinal = section && parseOrdinal(`${text} `, 0, { inHeading: true });
  if (section === undefined || ordinal === undefined) {
    const cited = readCitedNumber(text)?.path;
    return numberEdit(reference, cited && writeCitedNumber(number, cited));
  }
  if (isStillCited(section, ordinal, reference))
    return numberEdit(reference, writeCitedNumber(number, ordinal.path));
  // 第三部分 and （二） name a rung of the ladder: on another one the words would be wrong.
  if (isPlain(unit) && isArabic(ordinal)) return numberEdit(reference, ordinal.path.join("."));
  const word = unitOf(ordinal, section);
  if (word === undefined || !/^(?:部分|[章节条])$/.test(unit)) return [];
  const written = writeCitedNumber(number, ordinal.path) ?? number.text;
  return [{ start: numberSpan.start, end: numberSpan.end + unit.length, newText: written + word }];
}

function isStillCited(
  section: NumberedSection,
  ordinal: Ordinal,
  { number, unit }: PlacedReference,
): boolean {
  if (ordinal.path.length !== number.path.length) return false;
  return ordinal.system === section.ordinal.system || isCitedBy({ ...section, ordinal }, unit, ordinal);
}

function numberEdit({ number, numberSpan }: PlacedReference, newText: string | undefined): TextEdit[] {
  return newText === undefined || newText === number.text ? [] : [{ ...numberSpan, newText }];
}

/** What a section of this ordinal is called: 第三章, but 第三部分 for 三、. */
function unitOf({ system, unit }: Ordinal, { level }: NumberedSection): string | undefined {
  if (system === "unit") return unit;
  return level === 1 && system === "han" ? "部分" : undefined;
}

function isPlain(unit: string): boolean {
  return unit === "" || unit.toLowerCase() === "section";
}

function isArabic({ system }: Ordinal): boolean {
  return system === "arabic" || system === "decimal";
}

function touches(a: TextEdit, b: TextEdit): boolean {
  return a.start < b.end && b.start < a.end;
}
