import { parseOrdinal } from "../ordinals/parse";
import { readCitedNumber, writeCitedNumber } from "../report/captionNumber";
import { targetsIn } from "../report/referencesTo";
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
    const path = newPath(edit.newText, target.section !== undefined);
    const newText = path && writeCitedNumber(reference.number, path);
    return newText === undefined || newText === reference.number.text
      ? []
      : [{ ...reference.numberSpan, newText }];
  });
  return [...edits, ...following.filter((edit) => !edits.some((other) => touches(edit, other)))];
}

function newPath(text: string, ordinal: boolean): readonly number[] | undefined {
  const path = readCitedNumber(text)?.path;
  return ordinal ? (parseOrdinal(text, 0, { inHeading: true })?.path ?? path) : path;
}

function touches(a: TextEdit, b: TextEdit): boolean {
  return a.start < b.end && b.start < a.end;
}
