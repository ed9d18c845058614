import { reportFact } from "../../report/fact";
import type { Report } from "../../report/report";
import { walk } from "../../report/section";
import { blockFact } from "../../syntax/fact";
import { proseOf } from "../../syntax/prose";
import type { Span } from "../../text/span";
import type { Pattern } from "../pattern";

interface Paragraph {
  readonly span: Span;
  readonly text: string;
  /** A numbered section begins in it. */
  readonly section: boolean;
}

/** A paragraph's prose on one line: Chinese lines join without a space. */
const proseOfBlock = blockFact((block): string | undefined => {
  const { node } = block;
  if (node.kind !== "paragraph") return undefined;
  return proseOf(block, node)
    .text.replace(/(\p{Script=Han}|[，。；：、])\n/gu, "$1")
    .replaceAll("\n", " ");
});

const paragraphsOf = reportFact((report): readonly Paragraph[] => {
  const begun = new Set([...walk(report.sections)].map((section) => section.block));
  const paragraphs: Paragraph[] = [];
  for (let index = report.bodyBlock; index < report.endBlock; index++) {
    const block = report.document.blocks[index];
    const text = block && proseOfBlock(block);
    if (text === undefined) continue;
    paragraphs.push({ span: report.document.spanOf(index), text, section: begun.has(index) });
  }
  return paragraphs;
});

/**
 * The paragraph in which a cue is found, between two offsets: the first plain one, else the first that a numbered section
 * begins in, for a heading cannot be put before a part of that.
 */
export function findCue(report: Report, cues: readonly Pattern[], area: Span): Span | undefined {
  if (cues.length === 0) return undefined;
  const inside = paragraphsOf(report).filter(({ span }) => span.start >= area.start && span.end <= area.end);
  const shows = ({ text }: Paragraph): boolean => cues.some((cue) => cue.find(text) !== undefined);
  const found = inside.find((paragraph) => !paragraph.section && shows(paragraph)) ?? inside.find(shows);
  return found?.span;
}
