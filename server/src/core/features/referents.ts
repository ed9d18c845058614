import type { CheckedReport } from "../check/check";
import { anchorLinksOf, anchorsOf } from "../report/anchors";
import { type Attachment, attachmentsOf } from "../report/attachments";
import { captionsOf } from "../report/captions";
import { reportFact } from "../report/fact";
import { targetsIn } from "../report/referencesTo";
import type { Report } from "../report/report";
import { type Section, walk } from "../report/section";
import type { Span } from "../text/span";

/** What a text can refer to: a section, a caption, an attachment. */
export interface Referent {
  readonly kind: "section" | "table" | "figure" | "equation" | "attachment";
  /** Its heading, caption or line. */
  readonly range: Span;
  /** Its number as it is cited: what references point to; undefined for one without. */
  readonly number: Span | undefined;
  /** Its name, without the number; undefined where there is none. */
  readonly name: Span | undefined;
  readonly section: Section | undefined;
}

/** A place that refers to something: 见第三部分, Table 2, or a link to a heading. */
export interface Mention {
  readonly span: Span;
  readonly referents: readonly Referent[];
}

/** Everything in a report that can be referred to, in document order. */
export const referentsOf = reportFact((report): readonly Referent[] => {
  const { listed, present } = attachmentsOf(report);
  const annexes = [...(listed ?? []), ...present];
  const taken = new Set<Section | undefined>(annexes.map(({ section }) => section));
  return [
    ...walk(report.sections)
      .filter((section) => !taken.has(section))
      .map(ofSection),
    ...captionsOf(report).map((caption) => ({
      kind: caption.kind,
      range: spanOf(caption),
      number: spanOf(caption.numberSpan),
      name: endingWith(report, caption, caption.title),
      section: undefined,
    })),
    ...annexes.map((attachment) => ofAttachment(report, attachment)),
  ].sort((a, b) => a.range.start - b.range.start);
});

function ofSection(section: Section): Referent {
  return {
    kind: "section",
    range: spanOf(section.heading),
    number: section.ordinal && spanOf(section.ordinal),
    name: section.name.end > section.name.start ? spanOf(section.name) : undefined,
    section,
  };
}

function ofAttachment(report: Report, attachment: Attachment): Referent {
  const { section, numberSpan, title } = attachment;
  return {
    kind: "attachment",
    range: spanOf(attachment),
    number: (section && spanOf(section.ordinal)) ?? (numberSpan && spanOf(numberSpan)),
    name: section === undefined ? endingWith(report, attachment, title) : ofSection(section).name,
    section,
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The name at the end of a span, where it stands there as it reads. */
function endingWith({ document }: Report, { start, end }: Span, name: string): Span | undefined {
  const at = name === "" ? -1 : document.slice(start, end).lastIndexOf(name);
  return at < 0 ? undefined : { start: start + at, end: start + at + name.length };
}

/** The places of a report that refer to something of it, in document order. Without referents: they dangle. */
export const mentionsIn = reportFact((report): readonly Mention[] => {
  const referents = referentsOf(report);
  const byNumber = new Map(referents.map((referent) => [referent.number?.start, referent]));
  const textual = [...targetsIn(report)].map(([reference, targets]) => ({
    span: spanOf(reference),
    referents: targets.flatMap(({ start }) => byNumber.get(start) ?? []),
  }));
  return [...textual, ...linksIn(report)].sort((a, b) => a.span.start - b.span.start);
});

/** Links to headings of the report. */
function linksIn(report: Report): Mention[] {
  const { document } = report;
  const links = anchorLinksOf(document).filter(({ start }) => contains(report.range, start));
  if (links.length === 0) return [];
  const anchors = anchorsOf(document);
  const byBlock = new Map(
    referentsOf(report).flatMap((referent) =>
      referent.section?.kind === "heading" ? [[referent.section.block, referent] as const] : [],
    ),
  );
  return links.flatMap(({ start, end, fragment }) => {
    const anchor = anchors.find(({ slugs }) => slugs.includes(fragment));
    const referent = anchor && byBlock.get(anchor.block);
    return referent === undefined ? [] : [{ span: { start, end }, referents: [referent] }];
  });
}

export interface Found {
  readonly checked: CheckedReport;
  /** The place at the cursor: a mention, or the heading or caption itself. */
  readonly span: Span;
  readonly referents: readonly Referent[];
  /** The cursor is on the thing itself. */
  readonly itself: boolean;
}

/** What the text at an offset refers to, or is; undefined for other text. */
export function referredAt(reports: readonly CheckedReport[], offset: number): Found | undefined {
  for (const checked of reports.toReversed()) {
    const { report } = checked;
    if (!contains(report.range, offset)) continue;
    const mention = mentionsIn(report).findLast(({ span }) => contains(span, offset));
    if (mention !== undefined) return { checked, ...mention, itself: false };
    const own = referentsOf(report).findLast(({ range }) => contains(range, offset));
    if (own !== undefined) return { checked, span: own.range, referents: [own], itself: true };
  }
  return undefined;
}

function contains({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** Where a thing is spoken of: its own number or name first, then the mentions of it alone. */
export function mentionsOf(report: Report, referent: Referent): Span[] {
  return mentionsIn(report)
    .filter(({ referents }) => referents.length === 1 && referents[0] === referent)
    .map(({ span }) => span);
}

/** What of a thing is marked: its number, else its name, else all of it. */
export function selectionOf({ number, name, range }: Referent): Span {
  return number ?? name ?? range;
}
