import { describe, expect, it } from "vitest";
import { start } from "../lsp/client";
import { findingsIn, told } from "../lsp/expected";
import { INCOMPLETE } from "../lsp/reports";
import { SHAPES } from "./shapes";
import { tries } from "./tries";

const uri = "file:///reports/shape.md";
const small = "file:///reports/drill.md";

/** What an editor asks of a document as soon as it shows it. */
const WHOLE = [
  "textDocument/documentSymbol",
  "textDocument/foldingRange",
  "textDocument/codeLens",
  "textDocument/semanticTokens/full",
  "textDocument/inlayHint",
  "textDocument/documentLink",
  "reportwright/reportView",
];
const EVERYTHING = { start: { line: 0, character: 0 }, end: { line: 9_999_999, character: 0 } };

/** A server that needs longer for one thing hangs, as far as a writer is concerned. Generous: the machine may be busy. */
const PATIENCE = 120_000;

describe("a report of an extreme shape is checked to the end, and the server goes on", () => {
  it.each(Object.entries(SHAPES))(
    "%s",
    async (_, make) => {
      const server = await start();
      server.open(uri, make());
      const before = await server.pull(uri);
      server.change(uri, {
        range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
        text: "x",
      });
      const after = await server.pull(uri);
      expect([before.kind, after.kind]).toEqual(["full", "full"]);
      for (const method of WHOLE) await server.request(method, { textDocument: { uri }, range: EVERYTHING });
      server.close(uri);
      server.open(small, INCOMPLETE);
      expect(told((await server.pull(small)).items)).toEqual(findingsIn(INCOMPLETE));
      expect(server.complaints).toBe("");
    },
    PATIENCE,
  );

  tries("L7", Object.keys(SHAPES).length);
});
