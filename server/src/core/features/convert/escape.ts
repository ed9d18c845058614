import { readDocument } from "../../syntax/document";
import { proseOf } from "../../syntax/prose";

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>（）()，。；、]+/gu;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
/** What inline Markdown begins with, the likeliest first. */
const INLINE = ["<", "`", "*", "_", "[", "~", "$"];

/** A line as a paragraph of its own that reads as the line did. What is escaped already stays so. */
export function paragraphOf(line: string): string {
  let text = line;
  if (!reads(text)) text = escapedStart(text);
  for (const mark of INLINE) {
    if (reads(text)) return text;
    text = escapedMark(text, mark);
  }
  return text;
}

/** The same for what stands behind the mark of a heading or in a cell. */
export function inlineOf(text: string): string {
  return paragraphOf(`文${text}`).slice(1);
}

function reads(line: string): boolean {
  const masked = line.replace(ADDRESS, (address) => "a".repeat(address.length));
  const { blocks } = readDocument(masked);
  const [block] = blocks;
  if (block === undefined || blocks.length !== 1 || block.node.kind !== "paragraph") return false;
  return proseOf(block, block.node).text === masked.replace(ESCAPED, "$1");
}

/** The first mark of the line, or the one behind its number, is taken as it is written. */
export function escapedStart(line: string): string {
  const { blocks } = readDocument(line);
  if (blocks.length === 1 && blocks[0]?.node.kind === "paragraph") return line;
  const number = /^\d{1,9}(?=[.)])/.exec(line)?.[0] ?? "";
  const rest = line.slice(number.length);
  return /^[!-/:-@[-`{-~]/.test(rest) && !/^\\[!-/:-@[-`{-~]/.test(rest) ? `${number}\\${rest}` : line;
}

function escapedMark(line: string, mark: string): string {
  let result = "";
  let at = 0;
  for (const match of line.matchAll(ADDRESS)) {
    result += escapedIn(line.slice(at, match.index), mark) + match[0];
    at = match.index + match[0].length;
  }
  return result + escapedIn(line.slice(at), mark);
}

function escapedIn(text: string, mark: string): string {
  return text.replace(/\\[!-/:-@[-`{-~]|[\s\S]/g, (part) => (part === mark ? `\\${part}` : part));
}
