import { type Fault, faultsOf } from "../ordinals/run";
import { type Attachment, attachmentsOf } from "./attachments";
import { reportFact } from "./fact";

/** Attachments that count on from one another: those of the note, or those that follow the text. */
export interface AttachmentSeries {
  readonly attachments: readonly (Attachment & { readonly number: NonNullable<Attachment["number"]> })[];
  readonly faults: readonly Fault[];
}

type Numbered = AttachmentSeries["attachments"][number];

/**
 * The series of attachments of a report. A number that is lacking among those present but is listed is no fault of
 * the numbers: the attachment is missing. Where note and attachments are at fault alike, the note's faults stand.
 */
export const attachmentSeriesOf = reportFact((report): readonly AttachmentSeries[] => {
  const { listed, present } = attachmentsOf(report);
  const note = judged((listed ?? []).filter(isNumbered));
  const known = new Set(note.attachments.map(valueIn));
  const numbered = present.filter(isNumbered);
  const all = [...new Set(numbered.map(unitOf))];
  // 附1, 附2 belong to the attachment that they stand in.
  const units = all.length > 1 ? all.filter((unit) => unit !== "附") : all;
  const own = units.map((unit) => {
    const series = judged(numbered.filter((one) => unitOf(one) === unit));
    const same = series.attachments.map(valueIn).join() === note.attachments.map(valueIn).join();
    return {
      ...series,
      faults: same ? [] : series.faults.filter((fault) => !isListed(fault, series, known)),
    };
  });
  return [note, ...own];
});

function isNumbered(attachment: Attachment): attachment is Numbered {
  return attachment.number !== undefined && attachment.numberSpan !== undefined;
}

function unitOf({ section }: Attachment): string {
  return section?.ordinal.prefix.trim().toLowerCase() ?? "";
}

/** The number that an attachment counts with: 4 for 附件4-2. */
export function valueIn({ number }: Numbered): number {
  return number.path[0] ?? 0;
}

/** 附件4-1 and 附件4-2 count as one. A single late one belongs to an extract, but an Appendix B to a report that lost A. */
function judged(all: readonly Numbered[]): AttachmentSeries {
  const attachments = all.filter((one, i) => {
    const before = all[i - 1];
    return one.number.path.length === 1 || before === undefined || valueIn(before) !== valueIn(one);
  });
  const values = attachments.map(valueIn);
  const lettered = /^[A-Z]/.test(attachments[0]?.number.text ?? "");
  const faults = faultsOf(values).filter(
    ({ kind }) => kind !== "start" || ((lettered || values.length > 1) && values[0] === 2),
  );
  return { attachments, faults };
}

/** The one before is missing; one that is not listed itself has but a wrong number. */
function isListed(
  { kind, expected, index }: Fault,
  { attachments }: AttachmentSeries,
  known: ReadonlySet<number>,
): boolean {
  const own = attachments[index];
  if ((kind !== "gap" && kind !== "start") || own === undefined) return false;
  return known.has(expected) && (known.has(valueIn(own)) || known.size > attachments.length);
}
