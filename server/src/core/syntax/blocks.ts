import type { Block } from "./nodes";
import { BlockScanner } from "./scanner";

/** Reads a text into its top-level blocks. Never fails, linear in the length of the text. */
export function parseBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  const scanner = new BlockScanner(text);
  for (let block = scanner.next(); block !== undefined; block = scanner.next()) blocks.push(block);
  return blocks;
}
