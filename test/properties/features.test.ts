import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkReport, openReport, readReports } from "../../server/src/core/check/check";
import { blanksToFill } from "../../server/src/core/features/blanksToFill";
import { proposeSections } from "../../server/src/core/features/completion";
import { foldsOf } from "../../server/src/core/features/folding";
import { formatReport } from "../../server/src/core/features/formatReport";
import { hoverAt } from "../../server/src/core/features/hover";
import { lensesOf } from "../../server/src/core/features/lenses";
import { linkEdits } from "../../server/src/core/features/moveFiles";
import { moveSectionAt } from "../../server/src/core/features/moveSection";
import { nextOrdinal } from "../../server/src/core/features/nextOrdinal";
import { ordinalHints } from "../../server/src/core/features/ordinalHints";
import { proposeBody } from "../../server/src/core/features/proposeBody";
import { proposeFrontMatter } from "../../server/src/core/features/proposeFrontMatter";
import { proposeReferences } from "../../server/src/core/features/proposeReferences";
import { proposeDirectives } from "../../server/src/core/features/proposeRules";
import { refactoringsAt } from "../../server/src/core/features/refactorings";
import { mentionsIn, referentsOf, referredAt } from "../../server/src/core/features/referents";
import { renameAt } from "../../server/src/core/features/renameReferent";
import { selectionsAt } from "../../server/src/core/features/selectionRanges";
import { tokensOf } from "../../server/src/core/features/semanticTokens";
import { switchOffs } from "../../server/src/core/features/switchOff";
import { applyEdits, type TextEdit } from "../../server/src/core/text/edits";
import type { Span } from "../../server/src/core/text/span";
import { builtInLibrary } from "../../server/src/core/types/library";

const setup = { library: builtInLibrary() };
const root = join(import.meta.dirname, "../examples");
const texts = ["clean", "broken"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(join(root, folder, name), "utf8")),
);

/** An example cut off anywhere, with a position anywhere in it. */
const cutTexts = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([text, end, at]) => {
    const cut = text.slice(0, Math.round(text.length * end));
    return { text: cut, at: Math.round(cut.length * at) };
  });

function spansLieIn(text: string, spans: readonly (Span | undefined)[]): void {
  for (const span of spans) {
    if (span === undefined) continue;
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
}

/** Edits of one change: within the text, and none over another. */
function editsApply(text: string, edits: readonly TextEdit[]): void {
  expect(() => applyEdits(text, edits)).not.toThrow();
}

/** What an editor asks with a position. */
function askAt(text: string, at: number): void {
  const opened = openReport(text);
  const { document } = opened;
  const result = checkReport(opened, setup);
  const { reports, findings } = result;
  spansLieIn(text, [hoverAt(reports, at, findings)?.span]);
  spansLieIn(text, [referredAt(reports, at)?.span]);
  spansLieIn(text, selectionsAt(document, reports, at));
  spansLieIn(
    text,
    proposeReferences(opened, reports, at).map(({ range }) => range),
  );
  spansLieIn(
    text,
    proposeFrontMatter(opened, reports, at).map(({ range }) => range),
  );
  spansLieIn(
    text,
    proposeDirectives(opened, findings, at).map(({ range }) => range),
  );
  spansLieIn(text, [proposeBody(opened, reports, at)?.range, nextOrdinal(opened, setup, at)]);
  for (const { range, edits } of proposeSections(opened, setup, at))
    editsApply(text, [{ ...range, newText: "" }, ...edits]);
  for (const one of refactoringsAt(opened, setup, at)) editsApply(text, one.edits());
  const renamed = renameAt(reports, at, "x");
  if (renamed !== undefined && "edits" in renamed) editsApply(text, renamed.edits);
  for (const to of ["up", "down", "in", "out"] as const) {
    const moved = moveSectionAt(opened, setup, at, to);
    if ("edits" in moved) editsApply(text, moved.edits);
  }
}

/** What it asks of the document as a whole. */
function askWhole(text: string): void {
  const opened = openReport(text);
  const { document } = opened;
  const result = checkReport(opened, setup);
  const { reports, findings } = result;
  const all = { start: 0, end: text.length };
  editsApply(text, formatReport(result));
  spansLieIn(
    text,
    lensesOf(result).map(({ span }) => span),
  );
  spansLieIn(text, tokensOf(reports));
  spansLieIn(text, blanksToFill(findings));
  for (const { edits } of ordinalHints(reports, all)) editsApply(text, edits);
  for (const { startLine, endLine } of foldsOf(document, reports)) {
    expect(startLine).toBeGreaterThanOrEqual(0);
    expect(endLine).toBeLessThan(document.lineCount);
  }
  for (const { report } of readReports(opened, setup, true)) {
    spansLieIn(
      text,
      referentsOf(report).flatMap(({ range, name, number }) => [range, name, number]),
    );
    spansLieIn(
      text,
      mentionsIn(report).map(({ span }) => span),
    );
  }
  for (const finding of findings)
    for (const { edits } of switchOffs(reports, finding)) editsApply(text, edits);
  editsApply(text, linkEdits(document, "file:///a/b.md", [{ oldUri: "file:///a", newUri: "file:///c/d" }]));
}

describe("features never fail, and answer within the text", () => {
  it("at any position of an example cut off anywhere", () => {
    fc.assert(
      fc.property(cutTexts, ({ text, at }) => askAt(text, at)),
      { numRuns: 150 },
    );
  });

  it("of an example cut off anywhere", () => {
    fc.assert(
      fc.property(cutTexts, ({ text }) => askWhole(text)),
      { numRuns: 60 },
    );
  });

  it("of hostile fragments", () => {
    const pieces = [
      "\r\n",
      "\n",
      "# ",
      "## 一、",
      "（一）",
      "见第一部分",
      "表1 ",
      "附件1",
      "```",
      "<!-- reportwright-",
      "---\n",
      "report: base\n",
      "[a](#b)",
      "😀",
      "\ud800",
      "\u3000",
      "1. ",
      "| a |",
      "💥。",
    ];
    const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(hostile, fc.nat(60), (text, at) => {
        askAt(text, Math.min(at, text.length));
        askWhole(text);
      }),
      { numRuns: 200 },
    );
  });
});
