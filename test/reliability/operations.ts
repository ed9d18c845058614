import { type CheckResult, type OpenReport, readReports } from "../../server/src/core/check/check";
import { blanksToFill } from "../../server/src/core/features/blanksToFill";
import { proposeSections } from "../../server/src/core/features/completion";
import { convertText } from "../../server/src/core/features/convert/convert";
import { foldsOf } from "../../server/src/core/features/folding";
import { formatReport } from "../../server/src/core/features/formatReport";
import { hoverAt } from "../../server/src/core/features/hover";
import { insertableSections } from "../../server/src/core/features/insertable";
import { insertSnippet } from "../../server/src/core/features/insertMissing";
import { lensesOf } from "../../server/src/core/features/lenses";
import { linkEdits } from "../../server/src/core/features/moveFiles";
import { moveSectionAt } from "../../server/src/core/features/moveSection";
import { nextOrdinal } from "../../server/src/core/features/nextOrdinal";
import { ordinalHints } from "../../server/src/core/features/ordinalHints";
import { previewMarks } from "../../server/src/core/features/previewMarks";
import { proposeBody } from "../../server/src/core/features/proposeBody";
import { proposeFrontMatter } from "../../server/src/core/features/proposeFrontMatter";
import { proposeReferences } from "../../server/src/core/features/proposeReferences";
import { proposeDirectives } from "../../server/src/core/features/proposeRules";
import { refactoringsAt } from "../../server/src/core/features/refactorings";
import { mentionsIn, referentsOf, referredAt } from "../../server/src/core/features/referents";
import { renameAt } from "../../server/src/core/features/renameReferent";
import { reportViews } from "../../server/src/core/features/reportView";
import { selectionsAt } from "../../server/src/core/features/selectionRanges";
import { tokensOf } from "../../server/src/core/features/semanticTokens";
import { switchOffs } from "../../server/src/core/features/switchOff";
import { switchSchemeAt } from "../../server/src/core/features/switchScheme";
import { documentSymbols, type SymbolEntry } from "../../server/src/core/features/symbols";
import { SCHEME_NAMES } from "../../server/src/core/ordinals/schemes";
import { renumberReport } from "../../server/src/core/revise/renumberReport";
import type { TextEdit } from "../../server/src/core/text/edits";
import type { Span } from "../../server/src/core/text/span";
import { builtInLibrary } from "../../server/src/core/types/library";

export const setup = { library: builtInLibrary() };

/** A document, a place in it, and what is known of it. */
export interface Asked {
  readonly text: string;
  readonly at: number;
  readonly opened: OpenReport;
  readonly result: CheckResult;
}

/** Places that an operation names, and changes that it would make, one list of edits for each. */
export interface Answer {
  readonly spans?: readonly (Span | undefined)[];
  readonly changes?: readonly (readonly TextEdit[])[];
}

type Operation = (asked: Asked) => Answer;

const rangesOf = (proposals: readonly { readonly range: Span }[]): Answer => ({
  spans: proposals.map(({ range }) => range),
});
const all = ({ text }: Asked): Span => ({ start: 0, end: text.length });
const symbolSpans = ({ range, selection, children }: SymbolEntry): Span[] => [
  range,
  selection,
  ...children.flatMap(symbolSpans),
];
/** The change of something that may be refused. */
const changeOf = (change: object): readonly (readonly TextEdit[])[] =>
  "edits" in change ? [change.edits as readonly TextEdit[]] : [];

/** What an editor asks for with the cursor at a place. */
export const AT_A_PLACE: Readonly<Record<string, Operation>> = {
  hover: ({ result: { reports, findings }, at }) => ({ spans: [hoverAt(reports, at, findings)?.span] }),
  definition: ({ result: { reports }, at }) => ({ spans: [referredAt(reports, at)?.span] }),
  selection: ({ opened: { document }, result: { reports }, at }) => ({
    spans: selectionsAt(document, reports, at),
  }),
  "completion of references": ({ opened, result, at }) =>
    rangesOf(proposeReferences(opened, result.reports, at)),
  "completion of front matter": ({ opened, result, at }) =>
    rangesOf(proposeFrontMatter(opened, result.reports, at)),
  "completion of comments": ({ opened, result, at }) =>
    rangesOf(proposeDirectives(opened, result.findings, at)),
  "completion of bodies": ({ opened, result, at }) => ({
    spans: [proposeBody(opened, result.reports, at)?.range],
  }),
  "completion of sections": ({ opened, at }) => ({
    changes: proposeSections(opened, setup, at).map(({ range, edits }) => [
      { ...range, newText: "" },
      ...edits,
    ]),
  }),
  "the next ordinal": ({ opened, at }) => {
    const edit = nextOrdinal(opened, setup, at);
    return { changes: edit === undefined ? [] : [[edit]] };
  },
  refactorings: ({ opened, at }) => ({
    changes: refactoringsAt(opened, setup, at).map((one) => one.edits()),
  }),
  rename: ({ result: { reports }, at }) => ({ changes: changeOf(renameAt(reports, at, "x") ?? {}) }),
  "moving a section": ({ opened, at }) => ({
    changes: (["up", "down", "in", "out"] as const).flatMap((to) =>
      changeOf(moveSectionAt(opened, setup, at, to)),
    ),
  }),
  "another scheme": ({ opened, at }) => {
    const name = SCHEME_NAMES[at % SCHEME_NAMES.length] ?? "none";
    return { changes: changeOf(switchSchemeAt(opened, setup, at, name)) };
  },
};

/** What it asks of the document as a whole. */
export const OF_THE_WHOLE: Readonly<Record<string, Operation>> = {
  findings: ({ result: { findings } }) => ({
    spans: findings.flatMap(({ span, related }) => [span, ...related.map((other) => other.span)]),
  }),
  fixes: ({ result: { findings } }) => ({
    changes: findings.flatMap(({ fixes }) => fixes.map((fix) => fix.edits())),
  }),
  formatting: ({ result }) => ({ changes: [formatReport(result)] }),
  renumbering: ({ opened }) => ({
    changes: [readReports(opened, setup, true).flatMap(({ report }) => renumberReport(report))],
  }),
  lenses: ({ result }) => ({ spans: lensesOf(result).map(({ span }) => span) }),
  tokens: ({ result: { reports } }) => ({ spans: tokensOf(reports) }),
  blanks: ({ result: { findings } }) => ({ spans: blanksToFill(findings) }),
  hints: (asked) => ({
    changes: ordinalHints(asked.result.reports, all(asked)).map(({ edits }) => edits),
  }),
  outline: ({ result: { reports } }) => ({ spans: documentSymbols(reports).flatMap(symbolSpans) }),
  folds: ({ opened: { document }, result: { reports } }) => ({
    spans: foldsOf(document, reports).map(({ startLine, endLine }) => {
      if (startLine < 0 || endLine >= document.lineCount) throw new RangeError("a fold leaves the text");
      return undefined;
    }),
  }),
  "what is referred to": ({ opened }) => ({
    spans: readReports(opened, setup, true).flatMap(({ report }) => [
      ...referentsOf(report).flatMap(({ range, name, number }) => [range, name, number]),
      ...mentionsIn(report).map(({ span }) => span),
    ]),
  }),
  "rules switched off": ({ result: { reports, findings } }) => ({
    changes: findings.flatMap((finding) => switchOffs(reports, finding).map(({ edits }) => edits)),
  }),
  "files moved": ({ opened: { document } }) => ({
    changes: [linkEdits(document, "file:///a/b.md", [{ oldUri: "file:///a", newUri: "file:///c/d" }])],
  }),
  "missing sections": ({ result: { reports } }) => ({
    changes: insertableSections(reports).map(({ checked: { report, type }, missing }) =>
      insertSnippet(report, type, missing),
    ),
  }),
  "the Report view": ({ result: { reports, findings } }) => {
    reportViews(reports, findings, insertableSections(reports));
    return {};
  },
  preview: ({ text, result: { reports } }) => ({
    spans: previewMarks(reports).gaps.map(({ offset }) => ({
      start: offset,
      end: Math.min(offset, text.length),
    })),
  }),
  conversion: ({ text }) => {
    convertText(text, { isKnownTitle: (title) => setup.library.forTitle(title) !== undefined });
    return {};
  },
};

export const OPERATIONS: Readonly<Record<string, Operation>> = { ...AT_A_PLACE, ...OF_THE_WHOLE };
