import type { CheckedReport } from "../check/check";
import { type Section, walk } from "../report/section";
import type { SourceDocument } from "../syntax/document";
import type { Node } from "../syntax/nodes";

/** Lines that can be folded away, zero-based, both included. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
}

/** Folds of a document: the sections of its reports, numbered lines and run-ins among them; front matter, lists, tables, code. */
export function foldsOf(document: SourceDocument, reports: readonly CheckedReport[]): Fold[] {
  const folds = [
    ...reports.flatMap(({ report }) =>
      walk(report.sections).map((section) => sectionFold(document, section)),
    ),
    ...document.blocks.flatMap((block, index) => blockFolds(document, document.startOf(index), block.node)),
  ];
  return folds
    .filter(({ startLine, endLine }) => endLine > startLine)
    .filter((fold, i, all) => all.findIndex(({ startLine }) => startLine === fold.startLine) === i)
    .sort((a, b) => a.startLine - b.startLine);
}

/** Up to the last line with text: empty lines before the next section stay. */
function sectionFold(document: SourceDocument, { range, heading }: Section): Fold {
  const startLine = document.positionAt(heading.start).line;
  let index = document.indexAt(Math.max(range.start, range.end - 1));
  while (index > 0 && document.startOf(index) > range.end) index--;
  const end = Math.min(range.end, document.spanOf(index).end);
  const text = document.slice(document.startOf(index), end).trimEnd();
  return {
    startLine,
    endLine: document.positionAt(document.startOf(index) + text.length).line,
  };
}

const FOLDED: ReadonlySet<Node["kind"]> = new Set(["list", "item", "table", "code", "quote", "html", "math"]);

function blockFolds(document: SourceDocument, offset: number, node: Node): Fold[] {
  const lineOf = (at: number): number => document.positionAt(offset + at).line;
  const own = {
    startLine: lineOf(node.start),
    endLine: lineOf(Math.max(node.start, node.end)),
  } as const;
  if (node.kind === "frontMatter") return [own];
  if (!FOLDED.has(node.kind)) return [];
  return [own, ...node.children.flatMap((child) => blockFolds(document, offset, child))];
}
