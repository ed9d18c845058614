import type { Report } from "../report/report";
import { plainBody, snippetBody } from "../revise/blanks";
import { insertSection, proseToHead } from "../revise/insertSection";
import { lineEndOf } from "../revise/lineEnd";
import type { TextEdit } from "../text/edits";
import type { MissingSection } from "../types/match";
import type { ReportType } from "../types/reportType";
import { escapeSnippet } from "./snippet";

export interface SnippetEdit extends TextEdit {
  /** `newText` is in VS Code's snippet syntax. */
  readonly snippet: boolean;
}

/** The edits of `insertSection`, with tab stops in the text that is to be filled in. */
export function insertSnippet(report: Report, type: ReportType, missing: MissingSection): SnippetEdit[] {
  const [insertion, ...others] = insertSection(report, type, missing);
  if (insertion === undefined) return [];
  const rest = others.map((edit) => ({ ...edit, snippet: false }));
  if (proseToHead(report, missing) !== undefined) return [{ ...insertion, snippet: false }, ...rest];
  const eol = lineEndOf(report.document);
  const blank = plainBody(missing.spec, type.lang);
  const body = snippetBody(missing.spec, type.lang);
  const at = insertion.newText.lastIndexOf(blank.replaceAll("\n", eol));
  const end = at + blank.replaceAll("\n", eol).length;
  const before = escapeSnippet(insertion.newText.slice(0, at));
  const after = escapeSnippet(insertion.newText.slice(end));
  return [{ ...insertion, newText: before + body.replaceAll("\n", eol) + after, snippet: true }, ...rest];
}
