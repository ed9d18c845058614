import type { OpenReport } from "../check/check";
import type { Span } from "../text/span";
import type { TypeLibrary } from "../types/library";
import type { ReportType } from "../types/reportType";
import { pinyinOf } from "./pinyin";

/** A report type that front matter may name where the cursor is. */
export interface TypeProposal {
  readonly type: ReportType;
  /** The value that it replaces. */
  readonly range: Span;
  /** What editors compare with the typed text: id and names, Chinese ones in pinyin too. */
  readonly filter: string;
}

const VALUE = /^(report[ \t]*:[ \t]*)([^#"'\r\n]*)$/;

/** Types for the value of `report:` in front matter; none elsewhere. */
export function proposeTypes(
  { document, frontMatter }: OpenReport,
  library: TypeLibrary,
  offset: number,
): TypeProposal[] {
  if (frontMatter === undefined || offset <= frontMatter.range.start || offset >= frontMatter.range.end)
    return [];
  const { line } = document.positionAt(offset);
  const start = document.offsetAt({ line, character: 0 });
  const whole = document
    .slice(start, document.offsetAt({ line: line + 1, character: 0 }))
    .replace(/[\r\n]+$/, "");
  const found = VALUE.exec(whole);
  const key = found?.[1]?.length ?? 0;
  if (found === null || offset < start + key) return [];
  const range = { start: start + key, end: Math.max(offset, start + whole.length) };
  return library.types.map((type) => ({ type, range, filter: filterOf(type) }));
}

function filterOf({ id, name, aliases }: ReportType): string {
  return [id, name.en, name.zh, ...pinyinOf(name.zh), ...aliases].join(" ");
}
