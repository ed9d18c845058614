// Opens and closes a code fence before the first paragraph of a document in this process, time and again, and tells how
// long the edit, the check and the places of its findings took, in milliseconds. Argument: a file.
import { readFileSync } from "node:fs";
import { openDocument } from "../../../server/src/core/check/check";
import { Checking } from "../../../server/src/core/check/checking";
import { editDocument, readDocument, type SourceDocument } from "../../../server/src/core/syntax/document";
import type { TextEdit } from "../../../server/src/core/text/edits";
import { builtInLibrary } from "../../../server/src/core/types/library";
import { paragraphLines } from "../lsp/editor";

/** What it took to open fences and to close them, time after time. */
export interface Flips {
  readonly opened: number[];
  readonly closed: number[];
}

const TIMES = 40;
const FENCE = "```";

function flips(text: string): Flips {
  const setup = { library: builtInLibrary() };
  const checking = new Checking();
  let document = readDocument(text);
  checking.check(openDocument(document), setup);
  const edited = (edit: TextEdit): number => {
    const start = performance.now();
    document = editDocument(document, [edit]);
    placesOfFindings(checking, document, setup);
    return performance.now() - start;
  };
  const at = document.offsetAt({ line: paragraphLines(text.split("\n"))[0] ?? 0, character: 0 });
  const opened: number[] = [];
  const closed: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    opened.push(edited({ start: at, end: at, newText: FENCE }));
    closed.push(edited({ start: at, end: at + FENCE.length, newText: "" }));
  }
  return { opened, closed };
}

/** Lines and columns, as they are sent. */
function placesOfFindings(
  checking: Checking,
  document: SourceDocument,
  setup: Parameters<Checking["check"]>[1],
): void {
  for (const { span } of checking.check(openDocument(document), setup).findings) document.rangeOf(span);
}

console.log(JSON.stringify(flips(readFileSync(process.argv[2] ?? "", "utf8"))));
