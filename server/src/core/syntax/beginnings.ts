import { isWhite } from "./chars";
import { mayVanish } from "./inline";
import { type Block, holdsProse } from "./nodes";

/* How prose begins, told from its source: who asks for a beginning that most prose has not need not read it then. */

/** Where the text between two offsets begins behind white space and line ends; `end` where there is none. */
export function startOfText(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isWhite(text.charCodeAt(at))) at++;
  return at;
}

/** A test for blocks whose prose may begin with one of these characters: where it says no, it does not. */
export function mayBeginWith(characters: string): (block: Block) => boolean {
  const codes = new Set(Array.from(characters, (char) => char.charCodeAt(0)));
  return ({ node, text }) => {
    if (!holdsProse(node)) return false;
    const code = text.charCodeAt(startOfText(text, node.lines[0]?.start ?? node.start, node.end));
    return codes.has(code) || mayVanish(code);
  };
}
