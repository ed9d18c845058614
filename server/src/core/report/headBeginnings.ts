import { mayBeginOrdinal } from "../ordinals/parse";
import { LONGEST_WORD } from "../ordinals/words";
import { startOfText } from "../syntax/beginnings";
import { mayVanish } from "../syntax/inline";
import type { Block } from "../syntax/nodes";
import type { Span } from "../text/span";

/* Cheap tests for lines that may begin a section: nearly all lines of a report do not. */

/** First characters of 附件, 备注, 注释, 说明, 目录, 名词解释, and the marks before them. */
const NAMED = new Set(Array.from("附备注说目名*※", (char) => char.charCodeAt(0)));

/** Whether a line begins like a numbered one, or like one that has a name of its own; `start`: of the line. */
export function mayBeginHead(text: string, start: number): boolean {
  return mayBeginOrdinal(text, start) || NAMED.has(text.charCodeAt(startOfText(text, start, text.length)));
}

/** Whether a block may hold heads, told from its source: where it says no, its prose has none either. */
export function mayHoldHeads({ node, text }: Block): boolean {
  switch (node.kind) {
    case "heading":
      return true;
    case "list":
      return node.ordered && node.delimiter === ".";
    case "paragraph":
      for (const line of node.lines) if (mayHoldHead(text, line)) return true;
      return false;
    default:
      return false;
  }
}

/** Whether a line of source may begin so once its marks are off. */
function mayHoldHead(source: string, { start, end }: Span): boolean {
  let at = startOfText(source, start, end);
  while (at < end && EMPHASIS.has(source.charCodeAt(at))) at = startOfText(source, at + 1, end);
  if (at === end) return false;
  return mayVanish(source.charCodeAt(at)) || mayBeginHead(source, at) || isMarkedWord(source, at);
}

/** Marks of emphasis, which may be there to be seen as well; what follows decides. */
const EMPHASIS = new Set(Array.from("*_~", (char) => char.charCodeAt(0)));

/** Chap**ter** 3, A\\. : a capital letter, and a mark within the word that it may begin. */
function isMarkedWord(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code < CAPITAL_A || code > CAPITAL_Z) return false;
  const end = Math.min(at + LONGEST_WORD, source.length - 1);
  for (let i = at + 1; i <= end; i++) if (mayVanish(source.charCodeAt(i))) return true;
  return false;
}

const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
