import { type Section, walk } from "../report/section";
import type { SourceDocument } from "../syntax/document";
import type { TextEdit } from "../text/edits";

/** Changes the # signs of a heading and of all that it holds by as many. Headings stay between one and six signs. */
export function changeDepth(document: SourceDocument, section: Section, by: number): TextEdit[] {
  return [...walk([section])].flatMap((one) => changeOwnDepth(document, one, by));
}

/** Changes the # signs of a heading alone. */
export function changeOwnDepth(
  document: SourceDocument,
  { heading, depth }: Section,
  by: number,
): TextEdit[] {
  if (depth === undefined) return [];
  const to = Math.min(6, Math.max(1, depth + by));
  if (to === depth) return [];
  const source = document.slice(heading.start, heading.end);
  if (!source.startsWith("#")) return withoutUnderline(source, heading.start, to);
  return to > depth
    ? [{ start: heading.start, end: heading.start, newText: "#".repeat(to - depth) }]
    : [{ start: heading.start, end: heading.start + depth - to, newText: "" }];
}

/** A heading that is underlined with = or - becomes one with # signs: the other way knows two depths only. */
function withoutUnderline(source: string, start: number, depth: number): TextEdit[] {
  const ends = [...source.matchAll(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g)];
  const last = ends.at(-1);
  return [
    { start, end: start, newText: `${"#".repeat(depth)} ` },
    ...ends.map((end) => ({
      start: start + end.index,
      end: end === last ? start + source.length : start + end.index + end[0].length,
      newText: end === last ? "" : " ",
    })),
  ];
}
