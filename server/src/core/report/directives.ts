import { type Comment, commentsOf } from "../syntax/comments";
import { gatedFact } from "../syntax/fact";
import type { Span } from "../text/span";
import type { Report } from "./report";

/** A comment that switches findings off or on again: <!-- reportwright-disable RULE… --> */
export interface Directive extends Span {
  readonly kind: "disable" | "enable" | "disable-next-line";
  /** Rules, or `rule:section` for one section; empty for all. */
  readonly names: readonly string[];
}

const DIRECTIVE = /^reportwright-(disable-next-line|disable|enable)(?:\s([\s\S]*))?$/;

const NONE: readonly Directive[] = [];

const directivesOfBlock = gatedFact(
  // Few texts hold a comment, and a < is found sooner than the word.
  ({ text }) => text.includes("<!--") && text.includes("reportwright-"),
  NONE,
  (block): readonly Directive[] => commentsOf(block).flatMap(directiveOf),
);

/** Indices of a report's blocks that hold directives. */
export function directedBlocks({ document, firstBlock, endBlock }: Report): number[] {
  const found: number[] = [];
  for (let index = firstBlock; index < endBlock; index++) {
    const block = document.blockAt(index);
    if (block !== undefined && directivesOfBlock(block).length > 0) found.push(index);
  }
  return found;
}

/** The directives of a report, in order; offsets from the start of the document. `blocks`: those that hold them. */
export function directivesIn(
  report: Report,
  blocks: readonly number[] = directedBlocks(report),
): Directive[] {
  const { document } = report;
  return blocks.flatMap((index) => {
    const block = document.blockAt(index);
    const found = block === undefined ? [] : directivesOfBlock(block);
    const by = document.startOf(index);
    return found.map((one) => ({ ...one, start: one.start + by, end: one.end + by }));
  });
}

function directiveOf({ text, start, end }: Comment): Directive[] {
  const match = DIRECTIVE.exec(text.trim());
  if (match === null) return [];
  const [, kind, rest = ""] = match;
  // Behind -- a reason may stand, as elsewhere.
  const names = rest
    .replace(/(?:^|\s)--[\s\S]*$/, "")
    .split(/[\s,]+/)
    .filter((name) => name !== "");
  return [{ kind: kind as Directive["kind"], names, start, end }];
}
