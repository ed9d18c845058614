import { BACKSLASH, COLON, DASH, isBlank, PIPE, skipBlanks, trimmedEnd } from "./chars";
import { NO_CHILDREN } from "./containers";
import type { CellNode, RowNode } from "./nodes";

/** Columns of the table that a line and the line below it begin; 0 when they begin none (GFM). */
export function tableColumns(
  text: string,
  header: { readonly start: number; readonly end: number },
  delimiter: { readonly start: number; readonly end: number },
): number {
  const columns = delimiterColumns(text, delimiter.start, delimiter.end);
  if (columns === 0) return 0;
  const row = readRow(text, header.start, header.end, 0);
  const piped = row.children.length > 1 || hasPipe(text, header.start, header.end);
  return piped && row.children.length === columns ? columns : 0;
}

/** Columns of a delimiter row such as `| --- | :-: |`; 0 when the line is none. */
function delimiterColumns(text: string, start: number, end: number): number {
  const stop = trimmedEnd(text, start, end);
  let at = text.charCodeAt(start) === PIPE ? start + 1 : start;
  let columns = 0;
  while (at < stop) {
    at = skipBlanks(text, at, stop);
    if (text.charCodeAt(at) === COLON) at++;
    const dashes = at;
    while (at < stop && text.charCodeAt(at) === DASH) at++;
    if (at === dashes) return 0;
    if (at < stop && text.charCodeAt(at) === COLON) at++;
    at = skipBlanks(text, at, stop);
    columns++;
    if (at < stop && text.charCodeAt(at) !== PIPE) return 0;
    at++;
  }
  return columns;
}

function hasPipe(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === PIPE) return true;
  return false;
}

/** The row that stands between two offsets, which are those of its text without indentation; `base` is subtracted. */
export function readRow(text: string, start: number, end: number, base: number): RowNode {
  const children: CellNode[] = [];
  const stop = trimmedEnd(text, start, end);
  let from = text.charCodeAt(start) === PIPE ? start + 1 : start;
  for (let i = from; i <= stop; i++) {
    if (i < stop && (text.charCodeAt(i) !== PIPE || text.charCodeAt(i - 1) === BACKSLASH)) continue;
    // What follows the last pipe is a cell only when there is something.
    if (i === stop && from === stop && stop > start) break;
    children.push(cell(text, from, i, base));
    from = i + 1;
  }
  return { kind: "row", start: start - base, end: end - base, children };
}

function cell(text: string, from: number, to: number, base: number): CellNode {
  let start = from;
  while (start < to && isBlank(text.charCodeAt(start))) start++;
  const span = { start: start - base, end: trimmedEnd(text, start, to) - base };
  return { kind: "cell", start: span.start, end: span.end, children: NO_CHILDREN, lines: [span] };
}
