import { stringify } from "yaml";
import type { Report } from "../report/report";
import type { TextEdit } from "../text/edits";
import { lineEndOf } from "./lineEnd";

/**
 * Gives a top-level key of front matter another value, or adds the key at the end; front matter is begun where there is
 * none. Undefined for a value over several lines, which is left to its author.
 */
export function editFrontMatter(
  { document, frontMatter }: Report,
  key: string,
  value: string,
): TextEdit[] | undefined {
  const eol = lineEndOf(document);
  const written = stringify(value, { lineWidth: 0 }).trimEnd();
  if (written.includes("\n")) return undefined;
  if (frontMatter === undefined)
    return [{ start: 0, end: 0, newText: `---${eol}${key}: ${written}${eol}---${eol}${eol}` }];
  const old = frontMatter.valueSpan(key);
  if (old !== undefined) {
    const before = document.slice(old.start, old.end);
    if (/[\r\n]/.test(before.trimEnd())) return undefined;
    return [
      {
        start: old.start,
        end: old.start + before.trimEnd().length,
        newText: old.start === old.end ? ` ${written}` : written,
      },
    ];
  }
  const close = lastLineOf(document.slice(frontMatter.range.start, frontMatter.range.end));
  const at = frontMatter.range.start + close;
  return [{ start: at, end: at, newText: `${key}: ${written}${eol}` }];
}

/** Where the closing fence begins. */
function lastLineOf(text: string): number {
  return Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
}
