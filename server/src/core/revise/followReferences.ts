import type { Ordinal } from "../ordinals/ordinal";
import { parseOrdinal } from "../ordinals/parse";
import { readCitedNumber, writeCitedNumber } from "../report/captionNumber";
import type { PlacedReference } from "../report/references";
import { type Target, targetsIn } from "../report/referencesTo";
import type { Report } from "../report/report";
import type { TextEdit } from "../text/edits";

/**
 * The edits together with those that let references follow what they renumber: sections, captions, attachments.
 * A reference that may mean several things is left as it is, and so is one that stands in replaced text.
 */
export function withReferences(report: Report, edits: readonly TextEdit[]): TextEdit[] {
  const renumbered = new Map(edits.map((edit) => [edit.start, edit]));
  if (renumbered.size === 0) return [];
  const following = [...targetsIn(report)].flatMap(([reference, targets]) => {
    const [target, other] = targets;
    const edit = target && renumbered.get(target.start);
    if (target === undefined || other !== undefined || edit?.end !== target.end) return [];
    const newText = newNumber(reference, target, edit.newText);
    return newText === undefined || newText === reference.number.text
      ? []
      : [{ ...reference.numberSpan, newText }];
  });
  return [...edits, ...following.filter((edit) => !edits.some((other) => touches(edit, other)))];
}

function newNumber({ number, unit }: PlacedReference, { section }: Target, text: string): string | undefined {
  const cited = readCitedNumber(text)?.path;
  const ordinal = section && parseOrdinal(`${text} `, 0, { inHeading: true });
  if (section === undefined || ordinal === undefined) return cited && writeCitedNumber(number, cited);
  if (isAlike(section.ordinal, ordinal)) return writeCitedNumber(number, ordinal.path);
  // 第三部分 and （二） name a place on the ladder: on another rung the words would be wrong.
  return isPlain(unit) && isArabic(ordinal) ? ordinal.path.join(".") : undefined;
}

function isAlike(a: Ordinal, b: Ordinal): boolean {
  return a.system === b.system && a.path.length === b.path.length;
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
