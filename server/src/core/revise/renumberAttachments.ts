import { formatPath } from "../ordinals/format";
import { type AttachmentSeries, attachmentSeriesOf, valueIn } from "../report/attachmentSeries";
import { writeCitedNumber } from "../report/captionNumber";
import type { Report } from "../report/report";
import type { TextEdit } from "../text/edits";
import { withReferences } from "./followReferences";

/** Numbers attachments from 1 on; those of note and text that count alike move together, and references follow. */
export function renumberAttachments(report: Report, series: AttachmentSeries): TextEdit[] {
  const numbers = series.attachments.map(valueIn).join();
  const alike = attachmentSeriesOf(report).filter(
    (other) => other === series || other.attachments.map(valueIn).join() === numbers,
  );
  return withReferences(report, alike.flatMap(seriesEdits));
}

function seriesEdits({ attachments }: AttachmentSeries): TextEdit[] {
  return attachments.flatMap(({ section, number, numberSpan }, i) => {
    const path = [i + 1, ...number.path.slice(1)];
    if (number.path[0] === i + 1 || numberSpan === undefined) return [];
    if (section !== undefined) {
      const { start, end } = section.ordinal;
      return [{ start, end, newText: formatPath(section.ordinal, path) }];
    }
    const newText = writeCitedNumber(number, path);
    return newText === undefined ? [] : [{ start: numberSpan.start, end: numberSpan.end, newText }];
  });
}
