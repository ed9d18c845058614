import type { CheckedReport } from "../check/check";
import type { Finding } from "../check/finding";
import type { Section } from "../report/section";
import { wordsIn, wordsOfSection } from "../report/words";
import { lastAtMost } from "../text/lineIndex";
import type { Span } from "../text/span";
import type { MissingSection } from "../types/match";
import { isEmpty } from "../types/matching/empty";
import type { CountRange, SectionSpec } from "../types/reportType";
import type { Severity } from "../types/severity";
import { findingsWithin } from "./findingsWithin";
import type { Insertable } from "./insertable";
import type { SectionState } from "./sectionState";

export type FindingCounts = Readonly<Record<Severity, number>>;

/** A section of the report, or one that it lacks. Offsets count from the start of the document. */
export interface SectionView {
  /** Id of the section of the type; undefined for one that it does not list. */
  readonly id: string | undefined;
  /** As the document has it; the type's name for a missing one. */
  readonly text: string;
  readonly ordinal: string;
  readonly state: SectionState;
  /** Words of all that it holds. */
  readonly words: number;
  /** How many words the type asks for. */
  readonly length: CountRange | undefined;
  readonly hint: string | undefined;
  /** Findings in it and in its subsections. */
  readonly findings: FindingCounts;
  /** The heading; for a missing section the prose that implies it, if any. */
  readonly heading: Span | undefined;
  /** All of it; undefined for a missing one. */
  readonly range: Span | undefined;
  /** Index among the sections that can be inserted. */
  readonly insertable: number | undefined;
  readonly children: readonly SectionView[];
}

/** A report as a tree of what it has and what it lacks. */
export interface ReportView {
  readonly checked: CheckedReport;
  readonly range: Span;
  readonly words: number;
  readonly findings: FindingCounts;
  readonly sections: readonly SectionView[];
}

/** The reports of a document with the state of each section; `insertables`: what `insertableSections` gives for them. */
export function reportViews(
  reports: readonly CheckedReport[],
  findings: readonly Finding[],
  insertables: readonly Insertable[],
): ReportView[] {
  const places = new Map(insertables.map(({ missing }, index) => [missing, index]));
  return reports.map((checked) => new Viewer(checked, findings, places).view());
}

class Viewer {
  private readonly states: ReadonlyMap<Section, SectionState>;
  private readonly counts = new Map<Section, Record<Severity, number>>();
  private readonly all = noFindings();
  private readonly starts = new Map<readonly Section[], readonly number[]>();

  constructor(
    private readonly checked: CheckedReport,
    findings: readonly Finding[],
    private readonly places: ReadonlyMap<MissingSection, number>,
  ) {
    this.states = defects(checked);
    for (const finding of findingsWithin(findings, checked.report.range)) this.count(finding);
  }

  view(): ReportView {
    const { checked } = this;
    const { report } = checked;
    return {
      checked,
      range: report.range,
      words: wordsIn(report, report.range),
      findings: this.all,
      sections: this.level(report.sections, undefined),
    };
  }

  private count({ span, severity }: Finding): void {
    this.all[severity]++;
    let level = this.checked.report.sections;
    for (;;) {
      const section = level[lastAtMost(this.startsOf(level), span.start)];
      if (section === undefined || span.start < section.range.start || span.start >= section.range.end)
        return;
      const counts = this.counts.get(section) ?? noFindings();
      counts[severity]++;
      this.counts.set(section, counts);
      level = section.children;
    }
  }

  private startsOf(level: readonly Section[]): readonly number[] {
    let starts = this.starts.get(level);
    if (starts === undefined) {
      starts = level.map(({ range }) => range.start);
      this.starts.set(level, starts);
    }
    return starts;
  }

  /** Sections of a level in document order, those that it lacks where they belong. */
  private level(sections: readonly Section[], parent: Section | undefined): SectionView[] {
    const lacking = new Map<Section | undefined, SectionView[]>();
    for (const missing of this.checked.match.missing) {
      if (missing.parent !== parent) continue;
      const after = siblingOf(missing.after, sections);
      lacking.set(after, [...(lacking.get(after) ?? []), this.missing(missing)]);
    }
    const behind = (section: Section | undefined): readonly SectionView[] => lacking.get(section) ?? [];
    return [
      ...behind(undefined),
      ...sections.flatMap((section) => [this.present(section), ...behind(section)]),
    ];
  }

  private present(section: Section): SectionView {
    const { report, match } = this.checked;
    const spec = match.specOf(section);
    const words = wordsOfSection(report, section);
    return {
      id: spec?.id,
      text: section.text,
      ordinal: section.ordinal?.text ?? "",
      state: this.states.get(section) ?? this.stateOf(section, spec, words),
      words,
      length: spec?.length,
      hint: spec?.hint,
      findings: this.counts.get(section) ?? noFindings(),
      heading: { start: section.heading.start, end: section.heading.end },
      range: section.range,
      insertable: undefined,
      children: this.level(section.children, section),
    };
  }

  private stateOf(section: Section, spec: SectionSpec | undefined, words: number): SectionState {
    if (isEmpty(this.checked.report, section)) return "empty";
    if (spec === undefined) return "unlisted";
    const { min, max } = spec.length ?? { min: 0, max: Number.POSITIVE_INFINITY };
    if (words < min) return "too-short";
    return words > max ? "too-long" : "complete";
  }

  private missing(missing: MissingSection): SectionView {
    const { spec, cue } = missing;
    return {
      id: spec.id,
      text: spec.name,
      ordinal: "",
      state: cue === undefined ? "missing" : "implied",
      words: 0,
      length: spec.length,
      hint: spec.hint,
      findings: noFindings(),
      heading: cue,
      range: undefined,
      insertable: this.places.get(missing),
      children: [],
    };
  }
}

/** What the match says of sections that are there and not in order. */
function defects({ match }: CheckedReport): ReadonlyMap<Section, SectionState> {
  const states = new Map<Section, SectionState>();
  for (const { section } of match.unexpected) states.set(section, "unexpected");
  for (const { section } of match.duplicates) states.set(section, "duplicate");
  for (const { section } of [...match.misplaced, ...match.wrongLevel]) states.set(section, "misplaced");
  return states;
}

/** The one of the sections that holds `inner`; undefined for none. */
function siblingOf(inner: Section | undefined, sections: readonly Section[]): Section | undefined {
  for (let section = inner; section !== undefined; section = section.parent)
    if (sections.includes(section)) return section;
  return undefined;
}

function noFindings(): Record<Severity, number> {
  return { error: 0, warning: 0, info: 0, hint: 0 };
}
