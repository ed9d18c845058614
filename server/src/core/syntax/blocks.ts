import { BUDGETS } from "../text/budgets";
import { NO_CHILDREN } from "./containers";
import { FactBlock } from "./fact";
import { countLineEnds } from "./line";
import type { Block } from "./nodes";
import { BlockScanner } from "./scanner";

/** Of a text that is too long to be looked at, so many blocks are read: they hold its title. */
const HEAD = 1000;

/**
 * Reads a text into its top-level blocks. Never fails, linear in the length of the text. What lies behind the most blocks
 * that are read is one block of code, which nobody looks into.
 */
export function parseBlocks(text: string): Block[] {
  const most = text.length > BUDGETS.outline ? HEAD : BUDGETS.blocks;
  const blocks: Block[] = [];
  const scanner = new BlockScanner(text);
  let read = 0;
  for (let block = scanner.next(); block !== undefined; block = scanner.next()) {
    if (blocks.length === most) return [...blocks, unread(text.slice(read))];
    blocks.push(block);
    read += block.text.length;
  }
  return blocks;
}

function unread(text: string): Block {
  const end = text.length;
  const node = {
    kind: "code",
    start: 0,
    end,
    children: NO_CHILDREN,
    fenced: true,
    info: "",
    closed: false,
  } as const;
  return new FactBlock(text, node, countLineEnds(text, 0, end));
}
