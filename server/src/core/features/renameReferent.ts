import type { CheckedReport } from "../check/check";
import type { Report } from "../report/report";
import { followAnchors } from "../revise/followAnchors";
import { passagesOf } from "../syntax/passages";
import type { TextEdit } from "../text/edits";
import type { Localized } from "../text/localized";
import type { Span } from "../text/span";
import { type Referent, referentsOf, referredAt } from "./referents";

/** A name that can be changed where the cursor is. */
export interface Renamable {
  readonly checked: CheckedReport;
  readonly referent: Referent;
  readonly name: Span;
  readonly text: string;
  /** What the cursor is on: the name, or a reference to what bears it. */
  readonly place: Span;
}

/** The name of the section, caption or attachment at an offset, or of the one that a reference there points to. */
export function renamableAt(reports: readonly CheckedReport[], offset: number): Renamable | undefined {
  const found = referredAt(reports, offset);
  const [referent, another] = found?.referents ?? [];
  if (found === undefined || another !== undefined || referent?.name === undefined) return undefined;
  const { name } = referent;
  const text = found.checked.report.document.slice(name.start, name.end);
  if (/[\r\n]/.test(text)) return undefined;
  return { checked: found.checked, referent, name, text, place: found.itself ? name : found.span };
}

const EMPTY = { en: "A name needs at least one character.", zh: "名称不能为空。" };
const LINES = { en: "A name stands on one line.", zh: "名称只能写在一行内。" };

/**
 * Another name for it: where it stands, where it is quoted as a whole (“存在问题”, "Impact"), in the list of attachments,
 * and in links to the heading.
 */
export function renameAt(
  reports: readonly CheckedReport[],
  offset: number,
  newName: string,
): { readonly edits: readonly TextEdit[] } | { readonly reason: Localized } | undefined {
  const found = renamableAt(reports, offset);
  if (found === undefined) return undefined;
  const written = newName.trim();
  if (written === "") return { reason: EMPTY };
  if (/[\r\n]/.test(written)) return { reason: LINES };
  const { checked, referent, name, text } = found;
  const { report } = checked;
  const closing = referent.kind === "section" ? (/[。：:.；;]$/u.exec(text)?.[0] ?? "") : "";
  const bare = text.slice(0, text.length - closing.length);
  const newText = written.replace(/[。：:.；;]$/u, "") + closing;
  const edits = [
    { ...name, newText: closing === "" ? written : newText },
    ...others(report, referent, bare).map((span) => ({ ...span, newText: written })),
  ];
  return { edits: [...edits, ...followAnchors(report.document, edits)] };
}

/** Where else the name stands. */
function others(report: Report, referent: Referent, name: string): Span[] {
  const twins = referentsOf(report).filter(
    (other) => other !== referent && other.kind === "attachment" && referent.kind === "attachment",
  );
  const listed = twins.flatMap((other) =>
    other.name !== undefined && report.document.slice(other.name.start, other.name.end) === name
      ? [other.name]
      : [],
  );
  return [...listed, ...quotations(report, name)].filter(
    (span, i, all) => all.findIndex((other) => other.start === span.start) === i,
  );
}

const QUOTES = ["“”", "‘’", "「」", "『』", '""', "《》"];

/** The name in quotation marks, with or without its ordinal: 见“二、存在问题”. */
function quotations({ document, firstBlock, endBlock }: Report, name: string): Span[] {
  const found: Span[] = [];
  for (let index = firstBlock; index < endBlock; index++) {
    const block = document.blockAt(index);
    if (block === undefined || !block.text.includes(name)) continue;
    for (const { prose, heading } of passagesOf(block)) {
      if (heading) continue;
      for (const at of placesOf(prose.text, name)) {
        const { start, end } = prose.sourceSpan(at, at + name.length);
        const offset = document.startOf(index);
        if (end - start === name.length) found.push({ start: offset + start, end: offset + end });
      }
    }
  }
  return found;
}

const ORDINAL_BEFORE = /[“‘「『"《](?:[（(]?[一二三四五六七八九十\d.]{1,6}[）)、.\s]{1,2})?$/u;

function* placesOf(text: string, name: string): Generator<number> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const close = text.charAt(at + name.length);
    const before = text.slice(Math.max(0, at - 12), at);
    if (ORDINAL_BEFORE.test(before) && QUOTES.some((pair) => pair.charAt(1) === close)) yield at;
  }
}
