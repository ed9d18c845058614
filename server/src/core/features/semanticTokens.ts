import type { CheckedReport } from "../check/check";
import { blanksOf } from "../report/blanks";
import { isNumbered } from "../report/numbering";
import { targetsIn } from "../report/referencesTo";
import { walk } from "../report/section";
import { brokenReferencesIn } from "../rules/brokenReferences";
import { compareSpans, type Span } from "../text/span";

export const TOKEN_TYPES = ["ordinal", "placeholder", "reference"] as const;
/** Of references: one that points to something, one that points to nothing. */
export const TOKEN_MODIFIERS = ["valid", "dangling"] as const;

/** A stretch of one line. */
export interface Token extends Span {
  readonly type: (typeof TOKEN_TYPES)[number];
  readonly modifier: (typeof TOKEN_MODIFIERS)[number] | undefined;
}

/** What a grammar cannot know: ordinals of sections and items, blanks to fill in, references; in order, none over another. */
export function tokensOf(reports: readonly CheckedReport[]): Token[] {
  const tokens = reports.flatMap((checked) => [
    ...ordinals(checked),
    ...blanks(checked),
    ...references(checked),
  ]);
  tokens.sort(compareSpans);
  let end = 0;
  return tokens
    .flatMap((token) => onOneLine(token, reports))
    .filter((token) => {
      if (token.start < end || token.end <= token.start) return false;
      end = token.end;
      return true;
    });
}

function ordinals({ report }: CheckedReport): Token[] {
  const own = walk(report.sections).filter(isNumbered);
  return [...own, ...report.items.flat()].map(({ ordinal: { start, end } }) => ({
    start,
    end,
    type: "ordinal",
    modifier: undefined,
  }));
}

function blanks({ report }: CheckedReport): Token[] {
  const { document, firstBlock, endBlock } = report;
  const tokens: Token[] = [];
  for (let index = firstBlock; index < endBlock; index++) {
    const block = document.blockAt(index);
    const by = document.startOf(index);
    for (const { start, end } of block === undefined ? [] : blanksOf(block))
      tokens.push({ start: start + by, end: end + by, type: "placeholder", modifier: undefined });
  }
  return tokens;
}

/** Those that hold and those that are broken; of a table that could be meant without a number nothing is known. */
function references(checked: CheckedReport): Token[] {
  const broken = new Set(brokenReferencesIn(checked).map(({ reference }) => reference));
  return [...targetsIn(checked.report)].flatMap(([reference, targets]) => {
    if (targets.length === 0 && !broken.has(reference)) return [];
    const { start, end } = reference;
    return [{ start, end, type: "reference", modifier: targets.length > 0 ? "valid" : "dangling" }];
  });
}

/** Editors take tokens of one line only. */
function onOneLine(token: Token, reports: readonly CheckedReport[]): Token[] {
  const document = reports[0]?.report.document;
  const text = document?.slice(token.start, token.end) ?? "";
  return /[\r\n]/.test(text) ? [] : [token];
}
