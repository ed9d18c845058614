import type { CheckedReport } from "../check/check";
import type { Section } from "../report/section";
import type { SourceDocument } from "../syntax/document";
import { passagesOf } from "../syntax/passages";
import { contains, type Span } from "../text/span";

/**
 * What a selection at an offset grows to, the smallest first, each within the next: word, sentence, paragraph, block,
 * section, the sections that hold it, report, document.
 */
export function selectionsAt(
  document: SourceDocument,
  reports: readonly CheckedReport[],
  offset: number,
): Span[] {
  const at = { start: offset, end: offset };
  const whole = { start: 0, end: document.length };
  const candidates = [
    ...inProse(document, offset),
    ...(document.blockCount > 0 ? [document.spanOf(document.indexAt(offset))] : []),
    ...reports.flatMap(({ report }) => [...sectionsAround(report.sections, at), report.range]),
    whole,
  ].filter((span) => contains(span, at) && contains(whole, span));
  candidates.sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  for (const { start, end } of candidates) {
    const last = chain.at(-1) ?? at;
    if (contains({ start, end }, last) && (chain.length === 0 || end - start > last.end - last.start))
      chain.push({ start, end });
  }
  return chain;
}

/** The sections around, the innermost first; of each its name alone, where the offset is there. */
function sectionsAround(sections: readonly Section[], at: Span): Span[] {
  const section = sections.find(({ range }) => contains(range, at));
  if (section === undefined) return [];
  return [...sectionsAround(section.children, at), section.name, section.heading, section.range];
}

function inProse(document: SourceDocument, offset: number): Span[] {
  const index = document.indexAt(offset);
  const block = document.blockAt(index);
  const start = document.startOf(index);
  const own = offset - start;
  const passage = block && passagesOf(block).find(({ node }) => node.start <= own && own <= node.end);
  if (block === undefined || passage === undefined) return [];
  const { node } = passage;
  const text = block.text.slice(node.start, node.end);
  const at = own - node.start;
  const base = start + node.start;
  const shifted = (span: Span | undefined): Span[] =>
    span === undefined ? [] : [{ start: base + span.start, end: base + span.end }];
  return [
    ...shifted(wordAt(text, at)),
    ...shifted(sentenceAt(text, at)),
    { start: base, end: base + text.length },
  ];
}

/** More of a paragraph than this on either side of the cursor is not searched for words. */
const NEAR = 200;

function wordAt(text: string, at: number): Span | undefined {
  const from = Math.max(0, at - NEAR);
  const segments = new Intl.Segmenter(undefined, { granularity: "word" }).segment(
    text.slice(from, at + NEAR),
  );
  const found = segments.containing(Math.min(at - from, Math.max(0, text.length - from - 1)));
  if (found === undefined || !found.isWordLike) return undefined;
  return { start: from + found.index, end: from + found.index + found.segment.length };
}

/** With the marks that close it: a full stop of either width and the quotation marks and brackets behind it. */
const SENTENCE =
  /[^。！？!?；;.\n]*(?:\.(?!\s|$)[^。！？!?；;.\n]*)*(?:[。！？!?；;.]+[”’」』）)"']*|\n|$)/gu;

function sentenceAt(text: string, at: number): Span | undefined {
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    if (sentence === "" || at >= index + sentence.length) continue;
    const lead = sentence.length - sentence.trimStart().length;
    return { start: index + lead, end: index + sentence.trimEnd().length };
  }
  return undefined;
}
