import { type Section, walk } from "../report/section";
import type { TextEdit } from "../text/edits";

/** Changes the # signs of a heading and of all that it holds by as many. Headings stay between one and six signs. */
export function changeDepth(section: Section, by: number): TextEdit[] {
  return [...walk([section])].flatMap(({ heading, depth }) => {
    if (depth === undefined) return [];
    const wanted = Math.min(6, Math.max(1, depth + by)) - depth;
    if (wanted === 0) return [];
    return wanted > 0
      ? [{ start: heading.start, end: heading.start, newText: "#".repeat(wanted) }]
      : [{ start: heading.start, end: heading.start - wanted, newText: "" }];
  });
}
