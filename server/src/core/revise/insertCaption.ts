import { writeCitedNumber } from "../report/captionNumber";
import { captionsOf, type PlacedCaption } from "../report/captions";
import type { Report } from "../report/report";
import type { Uncaptioned } from "../report/uncaptioned";
import type { TextEdit } from "../text/edits";
import { blankOf } from "./blanks";
import { withReferences } from "./followReferences";
import { insertBefore, insertBehind } from "./insertText";

/** A caption for a table (above it) or figure (below it), written as the others are; those behind it count on. */
export function insertCaption(report: Report, item: Uncaptioned): TextEdit[] {
  const captions = captionsOf(report).filter(({ kind }) => kind === item.kind);
  const before = captions.findLast(({ start }) => start < item.start);
  const model = before ?? captions[0];
  if (model === undefined) return [];
  const own = lastOf(model) + (before === undefined ? 0 : 1);
  const following = captions.filter(
    ({ start, number }) => start > item.start && number.prefix === model.number.prefix,
  );
  const moved = following.flatMap((caption, i) => numbered(caption, own + 1 + i));
  const text = captionLike(report, model, own);
  const insertion =
    item.kind === "table"
      ? insertBefore(report.document, item.start, text)
      : insertBehind(report.document, item.end, text);
  return [insertion, ...withReferences(report, moved)];
}

function lastOf({ number }: PlacedCaption): number {
  return number.path.at(-1) ?? 0;
}

function numberText({ number }: PlacedCaption, value: number): string | undefined {
  return writeCitedNumber(number, [...number.path.slice(0, -1), value]);
}

function numbered(caption: PlacedCaption, value: number): TextEdit[] {
  const newText = numberText(caption, value);
  if (newText === undefined || lastOf(caption) === value) return [];
  return [{ ...caption.numberSpan, newText }];
}

/** Word, number and the marks between them as in the model; the name is to be filled in. */
function captionLike({ document }: Report, model: PlacedCaption, value: number): string {
  const { start, end, label, numberSpan } = model;
  const lead = document.slice(start, numberSpan.start);
  const mark = /^[）)]?[\s\u3000:：.．、–—-]*/u.exec(document.slice(numberSpan.end, end))?.[0] ?? " ";
  const lang = /^[A-Za-z]/.test(label) ? "en" : "zh";
  return `${lead}${numberText(model, value) ?? value}${mark === "" ? " " : mark}${blankOf(lang)}`;
}
