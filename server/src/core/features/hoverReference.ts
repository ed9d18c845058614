import type { CheckedReport } from "../check/check";
import type { PlacedReference } from "../report/references";
import type { Report } from "../report/report";
import { wordsOfSection } from "../report/words";
import { contentEnd } from "../revise/transplant";
import { brokenReferencesIn } from "../rules/brokenReferences";
import type { Localized } from "../text/localized";
import type { Span } from "../text/span";
import { escapeMarkdown } from "./markdown";
import { type Referent, referredAt } from "./referents";

/** As much of a section's text as a hover shows, in UTF-16 units. */
const SHOWN = 160;

/** What the reference at an offset points to: its heading or caption and how it begins; or that there is nothing. */
export function referenceHover(
  reports: readonly CheckedReport[],
  offset: number,
): { readonly span: Span; readonly text: Localized } | undefined {
  for (const checked of reports) {
    const lost = brokenReferencesIn(checked)
      .map(({ reference }) => reference)
      .find(({ start, end }) => start <= offset && offset <= end);
    if (lost !== undefined) return { span: { start: lost.start, end: lost.end }, text: nothing(lost) };
  }
  const found = referredAt(reports, offset);
  if (found === undefined || found.itself || found.referents.length === 0) return undefined;
  const { report } = found.checked;
  const parts = found.referents.map((referent) => shown(report, referent));
  return {
    span: found.span,
    text: {
      en: parts.map(({ en }) => en).join("\n\n---\n\n"),
      zh: parts.map(({ zh }) => zh).join("\n\n---\n\n"),
    },
  };
}

function nothing({ text }: PlacedReference): Localized {
  const written = escapeMarkdown(text);
  return {
    en: `${written} points to nothing in this report.`,
    zh: `本报告中没有“${written}”所指的内容。`,
  };
}

function shown(report: Report, { range, section }: Referent): Localized {
  const { document } = report;
  const head = `**${escapeMarkdown(document.slice(range.start, range.end).replace(/^#+\s*/, ""))}**`;
  if (section === undefined) return { en: head, zh: head };
  const words = wordsOfSection(report, section);
  const end = Math.min(contentEnd(report, section), section.children[0]?.range.start ?? section.range.end);
  const text = document.slice(section.heading.end, Math.min(end, section.heading.end + 2 * SHOWN)).trim();
  const begins = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  const quoted = begins === "" ? "" : `\n\n${escapeMarkdown(begins)}`;
  return { en: `${head} · ${wordCount(words).en}${quoted}`, zh: `${head} · ${wordCount(words).zh}${quoted}` };
}

/** How long a text is; a Han character counts as a word. */
export function wordCount(words: number): Localized {
  return { en: words === 1 ? "1 word" : `${words} words`, zh: `${words}字` };
}
