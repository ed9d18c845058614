import { writeCitedNumber } from "../report/captionNumber";
import { type CaptionSeries, lastOf } from "../report/captionSeries";
import type { Caption } from "../report/captions";
import { targetsIn } from "../report/referencesTo";
import type { Report } from "../report/report";
import type { TextEdit } from "../text/edits";
import { withReferences } from "./followReferences";

/** Numbers the captions of a series from 1 on, and lets the references to them follow. */
export function renumberCaptions(report: Report, series: CaptionSeries): TextEdit[] {
  return withReferences(report, captionEdits(series, 1));
}

/** The same without references, from the number `first` on. */
function captionEdits({ captions }: Pick<CaptionSeries, "captions">, first: number): TextEdit[] {
  return captions.flatMap((caption, i) => numbered(caption, first + i));
}

function numbered(caption: Caption, value: number): TextEdit[] {
  const { number, numberSpan } = caption;
  if (lastOf(caption) === value) return [];
  const newText = writeCitedNumber(number, [...number.path.slice(0, -1), value]);
  return newText === undefined ? [] : [{ ...numberSpan, newText }];
}

/** Whether some reference points to a number that the series lacks: then text may be lost, and numbers must not move. */
export function isAskedFor(report: Report, { captions }: CaptionSeries): boolean {
  const [first] = captions;
  if (first === undefined) return false;
  return [...targetsIn(report)].some(
    ([{ kind, number }, targets]) =>
      targets.length === 0 && kind === first.kind && number.prefix === first.number.prefix,
  );
}
