import { stringify } from "yaml";
import type { OpenReport } from "../check/check";
import { lineEndOf } from "../revise/lineEnd";
import type { TextEdit } from "../text/edits";

/** Edits that make front matter name the type of a document, whatever named it before; none where it does already. */
export function nameType({ document, frontMatter }: OpenReport, name: string): TextEdit[] {
  const value = stringify(name, { lineWidth: 0 }).trimEnd();
  const first = document.blocks[0];
  const eol = lineEndOf(document);
  if (first?.node.kind !== "frontMatter") {
    const newText = ["---", `report: ${value}`, "---", "", ""].join(eol);
    return [{ start: 0, end: 0, newText }];
  }
  const [key, old] = [frontMatter?.keySpan("report"), frontMatter?.valueSpan("report")];
  if (key === undefined) {
    const start = first.text.indexOf(eol) + eol.length;
    return [{ start, end: start, newText: `report: ${value}${eol}` }];
  }
  const written = old === undefined ? "" : document.slice(old.start, old.end);
  if (old === undefined || written === "") {
    const behind = key.end + 1;
    return [{ start: behind, end: behind, newText: ` ${value}` }];
  }
  return written === value ? [] : [{ start: old.start, end: old.end, newText: value }];
}
