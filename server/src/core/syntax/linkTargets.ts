import type { Span } from "../text/span";
import { blockFact } from "./fact";
import { inlineCuts } from "./inline";
import { type Block, holdsProse, type Node } from "./nodes";
import { ProseSource } from "./proseSource";

/** Where a link, an image or a link reference definition points to. The span is that of the address as written. */
export interface LinkTarget extends Span {
  readonly address: string;
  readonly image: boolean;
}

/** `](address` or `](<address>`: how a link goes on behind its text. */
const TAIL = /\]\([ \t\n]*(?:<([^<>\n]*)>|([^\s<>()]+(?:\([^\s()]*\)[^\s()]*)*))/;
const DEFINITION = /^ {0,3}\[(?!\^)(?:\\.|[^[\]\\])+\]:[ \t]*(?:\n[ \t]*)?(?:<([^<>\n]*)>|(\S+))/gm;

/** The targets in a block, in order; offsets count from the block's start. Code holds none. */
export const linkTargetsOf = blockFact((block): readonly LinkTarget[] => {
  if (!/\]\(|\]:/.test(block.text)) return [];
  return [...inNode(block, block.node), ...definitions(block)].sort((a, b) => a.start - b.start);
});

function inNode(block: Block, node: Node): LinkTarget[] {
  if (!holdsProse(node)) return node.children.flatMap((child) => inNode(block, child));
  const source = new ProseSource(block.text, node);
  return inlineCuts(source.text).flatMap((cut) => {
    const text = source.text.slice(cut.start, cut.end);
    const image = text.startsWith("![");
    if (!image && !text.startsWith("](")) return [];
    const at = image ? text.lastIndexOf("](") : 0;
    const found = at < 0 ? undefined : targetIn(text.slice(at), TAIL);
    if (found === undefined) return [];
    const start = cut.start + at + found.at;
    return [{ ...source.sourceSpan(start, start + found.address.length), address: found.address, image }];
  });
}

function definitions(block: Block): LinkTarget[] {
  if (block.node.kind !== "definition" && block.node.kind !== "paragraph") return [];
  const end = block.node.kind === "definition" ? block.node.end : leadingDefinitions(block);
  return [...block.text.slice(0, end).matchAll(DEFINITION)].flatMap((match) => {
    const address = match[1] ?? match[2] ?? "";
    const start = match.index + match[0].lastIndexOf(address);
    return address === "" ? [] : [{ start, end: start + address.length, address, image: false }];
  });
}

/** Definitions may stand at the head of a paragraph; its lines begin behind them. */
function leadingDefinitions({ node }: Block): number {
  return node.kind === "paragraph" ? (node.lines[0]?.start ?? node.start) : node.start;
}

function targetIn(text: string, pattern: RegExp): { at: number; address: string } | undefined {
  const match = pattern.exec(text);
  const address = match?.[1] ?? match?.[2];
  if (match === null || address === undefined || address === "") return undefined;
  return { at: match[0].lastIndexOf(address), address };
}
