import { type Fault, faultsOf } from "../ordinals/run";
import { type Caption, captionsOf } from "./captions";
import { reportFact } from "./fact";
import { referencesOf } from "./references";
import type { Report } from "./report";

/** Captions that count on from one another: of one kind and word, in one chapter (表2-1, 表2-2). */
export interface CaptionSeries {
  readonly captions: readonly Caption[];
  readonly faults: readonly Fault[];
}

/** The series of captions of a report, with what is wrong in them. */
export const captionSeriesOf = reportFact((report): readonly CaptionSeries[] => {
  const groups = new Map<string, Caption[]>();
  for (const caption of captionsOf(report)) {
    const key = [caption.kind, wordOf(caption), caption.number.prefix].join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [caption]);
    else group.push(caption);
  }
  return [...groups.values()].flatMap((captions) => partsOf(report, captions));
});

/** Captions in two languages below one another count each on their own; Fig. and Figure together. */
function wordOf({ label, kind }: Caption): string {
  if (/^[A-Za-z]/.test(label)) return `en ${kind}`;
  return label === "图表" ? label : "zh";
}

/** Numbers either run on through the report or begin anew in each of its parts: as it fits better. */
function partsOf(report: Report, captions: readonly Caption[]): CaptionSeries[] {
  const whole = judged(captions);
  if (whole.faults.length === 0 || isCitedOn(report, whole)) return [whole];
  const parts = byPart(report, captions).map(judged);
  // Numbers that begin anew begin with one.
  const anew = parts.every(({ captions: own }) => own[0] === undefined || lastOf(own[0]) === 1);
  const faults = parts.flatMap((part) => part.faults).length;
  return anew && faults < whole.faults.length ? parts : [whole];
}

/** One number twice, and the text cites the one that the second should have: the numbers run on. */
function isCitedOn(report: Report, { captions, faults }: CaptionSeries): boolean {
  const [fault, more] = faults;
  if (fault === undefined || more !== undefined || captions.length !== 2) return false;
  return referencesOf(report).some(
    ({ kind, number }) => kind === captions[0]?.kind && lastOf({ number }) === fault.expected,
  );
}

/** The captions of each of the report's parts, which hold some. Both come in document order. */
function byPart({ sections }: Report, captions: readonly Caption[]): Caption[][] {
  const parts: Caption[][] = [];
  let next = 0;
  for (const caption of captions) {
    const before = next;
    while ((sections[next]?.heading.start ?? Number.POSITIVE_INFINITY) <= caption.start) next++;
    const part = parts.at(-1);
    if (part === undefined || next > before) parts.push([caption]);
    else part.push(caption);
  }
  return parts;
}

/** A late start is a fault where one caption is lost; where more are, only an extract is at hand. */
function judged(captions: readonly Caption[]): CaptionSeries {
  const faults = faultsOf(captions.map(lastOf));
  const first = captions[0] === undefined ? 0 : lastOf(captions[0]);
  const extract = first > 2 && captions.every((caption) => lastOf(caption) >= first);
  return { captions, faults: faults.filter(({ kind }) => kind !== "start" || !extract) };
}

/** The number that a caption counts with. */
export function lastOf({ number }: Pick<Caption, "number">): number {
  return number.path[number.path.length - 1] ?? 0;
}
