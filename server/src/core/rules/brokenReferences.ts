import { captionSeriesOf } from "../report/captionSeries";
import { citableNumbers } from "../report/citable";
import { pointsNowhere } from "../report/nowhere";
import type { ReferenceKind } from "../report/referencePatterns";
import type { PlacedReference } from "../report/references";
import { targetsIn } from "../report/referencesTo";
import type { Report } from "../report/report";
import { seriesIn } from "../report/series";
import { lackingCaption } from "../report/uncaptioned";
import type { Match } from "../types/match";
import type { ReportContext } from "./rule";

export interface BrokenReference {
  readonly reference: PlacedReference;
  /** The last numbers of what it could mean, in order; none in a report that numbers nothing of its kind. */
  readonly numbers: readonly number[];
}

/**
 * The references that point to nothing, in document order: the one measure for what is told of them, in findings, hover
 * and colours alike. Not those that mean an uncounted table, or whose number another finding explains. Its match is asked
 * for only where that decides.
 */
export function brokenReferencesIn(checked: Pick<ReportContext, "report" | "match">): BrokenReference[] {
  const { report } = checked;
  const lost = [...targetsIn(report)].filter(([, targets]) => targets.length === 0);
  if (lost.length === 0) return [];
  const numbersOf = citableNumbers(report);
  const isNowhere = pointsNowhere(report);
  const explains = explanation(report, checked.match);
  return lost
    .map(([reference]) => ({ reference, numbers: numbersOf(reference) }))
    .filter(({ reference, numbers }) =>
      numbers.length === 0 ? isNowhere(reference) : !explains(reference, numbers),
    );
}

type Explains = (reference: PlacedReference, numbers: readonly number[]) => boolean;

/** A lost number is told where it is lacking, not where somebody looks for it; a range is no number. */
function explanation(report: Report, match: Match): Explains {
  const missing = match.missing.length;
  const misnumbered = expectedPaths(report);
  const captions = new Map<ReferenceKind, LostCaptions>();
  return ({ kind, number, unit }, numbers) => {
    const asked = number.path.at(-1) ?? 0;
    const [first = 0, last = 0] = number.path;
    const [lowest = 0, highest = 0] = [numbers[0], numbers.at(-1)];
    if (/[-–—]/.test(number.text) && numbers.includes(first) && numbers.includes(last)) return true;
    if (kind === "section" && misnumbered.has(number.path.join("."))) return true;
    if (kind === "section") return asked < highest || (unit !== "条" && asked <= highest + missing);
    if (kind === "attachment") return asked <= highest;
    // Captions that begin late belong to an extract, or caption-sequence tells what is lost.
    if (asked < lowest) return true;
    const lost = captions.get(kind) ?? lostCaptions(report, kind);
    captions.set(kind, lost);
    return asked <= highest + lost.without || lost.numbers.has(asked);
  };
}

/** The numbers that sections should have which have others: 2.2 of a 3.2 under 2. */
function expectedPaths(report: Report): ReadonlySet<string> {
  return new Set(
    seriesIn(report).flatMap(({ verdict }) => verdict.problems.map(({ path }) => path.join("."))),
  );
}

interface LostCaptions {
  /** How many tables or figures are told to lack a caption. */
  readonly without: number;
  /** Numbers that the captions leave out. */
  readonly numbers: ReadonlySet<number>;
}

function lostCaptions(report: Report, kind: ReferenceKind): LostCaptions {
  const own = captionSeriesOf(report).filter(({ captions }) => captions[0]?.kind === kind);
  return {
    without: kind === "table" || kind === "figure" ? lackingCaption(report, kind).length : 0,
    numbers: new Set(own.flatMap(({ faults }) => faults.map(({ expected }) => expected))),
  };
}
