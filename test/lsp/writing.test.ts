import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ABLE, type Range, type Server, start, type TextEdit } from "./client";
import { TemporaryFolder } from "./folder";
import { COMPLETE, INCOMPLETE, NOTES } from "./reports";
import { applied, cursor, inside } from "./text";

const uri = "file:///reports/drill.md";
const textDocument = { uri };
const options = { tabSize: 2, insertSpaces: true };

async function opened(text: string, more: object = {}): Promise<Server> {
  const server = await start(more);
  server.open(uri, text);
  return server;
}

const MISNUMBERED = INCOMPLETE.replace("二、下一步", "三、下一步").replace("现将", "见第一部分。现将");

describe("while one writes", () => {
  it("formats a document, and a part of it", async () => {
    const server = await opened(MISNUMBERED);
    const edits = await server.request<TextEdit[]>("textDocument/formatting", { textDocument, options });
    expect(applied(MISNUMBERED, edits)).toContain("## 二、下一步");
    const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    expect(await server.request("textDocument/rangeFormatting", { textDocument, options, range })).toEqual(
      [],
    );
  });

  it("goes on with the next ordinal", async () => {
    const { text, position } = cursor(`${INCOMPLETE.trimEnd()}\n\n（一）演练。共两次。\n‸`);
    const server = await opened(text);
    const asked = { textDocument, position, options };
    const edits = await server.request<TextEdit[]>("textDocument/onTypeFormatting", { ...asked, ch: "\n" });
    expect(applied(text, edits)).toMatch(/（一）演练。共两次。\n\n（二）$/);
    expect(await server.request("textDocument/onTypeFormatting", { ...asked, ch: "x" })).toBeNull();
  });

  it("shows lenses, in the reader's language", async () => {
    const server = await opened(INCOMPLETE, { locale: "zh-cn" });
    const [lens] = await server.request<{ range: Range; command: { title: string; command: string } }[]>(
      "textDocument/codeLens",
      { textDocument },
    );
    expect(lens?.command.title).toMatch(/^必备章节 2\/3 · /);
    expect(inside(INCOMPLETE, lens!.range)).toMatch(/^# /);
  });

  it("shows the ordinals that should be there only when asked to", async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const silent = await opened(MISNUMBERED);
    expect(await silent.request("textDocument/inlayHint", { textDocument, range })).toBeNull();
    const settings = { inlayHints: { ordinals: true } };
    const server = await opened(MISNUMBERED, { initializationOptions: { reportwright: { settings } } });
    const hints = await server.request<{ label: string }[]>("textDocument/inlayHint", {
      textDocument,
      range,
    });
    expect(hints.map(({ label }) => label)).toEqual(["→ 二、"]);
  });

  it("completes references", async () => {
    const { text, position } = cursor(COMPLETE.replace("现将", "见‸，现将"));
    const server = await opened(text);
    const items = await server.request<{ label: string }[]>("textDocument/completion", {
      textDocument,
      position,
    });
    expect(items.map(({ label }) => label)).toEqual(["第一部分", "第二部分", "第三部分"]);
  });
});

interface Tokens {
  readonly resultId: string;
  readonly data?: number[];
  readonly edits?: { start: number; deleteCount: number; data: number[] }[];
}

describe("semantic tokens", () => {
  it("whole, then what changed, and of a part", async () => {
    const server = await opened(MISNUMBERED);
    const whole = await server.request<Tokens>("textDocument/semanticTokens/full", { textDocument });
    expect(whole.data?.slice(0, 5)).toEqual([2, 1, 4, 2, 1]);
    server.change(uri, { text: `\n${MISNUMBERED}` });
    const asked = { textDocument, previousResultId: whole.resultId };
    const delta = await server.request<Tokens>("textDocument/semanticTokens/full/delta", asked);
    expect(delta.edits).toEqual([{ start: 0, deleteCount: 1, data: [3] }]);
    const lost = await server.request<Tokens>("textDocument/semanticTokens/full/delta", asked);
    expect(lost.data).toHaveLength(whole.data?.length ?? 0);
    const range = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };
    expect(await server.request("textDocument/semanticTokens/range", { textDocument, range })).toEqual({
      data: [3, 1, 4, 2, 1],
    });
  });

  it("count as the encoding does", async () => {
    const server = await opened(MISNUMBERED, {
      capabilities: { ...ABLE, general: { positionEncodings: ["utf-8"] } },
    });
    const { data } = await server.request<Tokens>("textDocument/semanticTokens/full", { textDocument });
    expect(data?.slice(0, 5)).toEqual([2, 3, 12, 2, 1]);
  });
});

describe("when files are renamed", () => {
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = new TemporaryFolder();
  });
  afterEach(() => folder.remove());

  it("links of reports and to reports follow, others are left alone", async () => {
    const a = folder.write("a.md", `${COMPLETE}\n另见[整改](b.md)。\n`);
    const b = folder.write("b.md", COMPLETE);
    folder.write("notes.md", `${NOTES}\n[b](b.md) [c](c.md)\n`);
    folder.write("c.md", NOTES);
    const server = await start({ folder: folder.address });
    const rename = async (from: string, to: string) => {
      const files = [{ oldUri: from, newUri: folder.of(to) }];
      const edit = await server.request<{ changes: Record<string, TextEdit[]> } | null>(
        "workspace/willRenameFiles",
        { files },
      );
      return Object.entries(edit?.changes ?? {}).map(([at, edits]) => [
        at.split("/").at(-1),
        edits[0]?.newText,
      ]);
    };
    expect((await rename(b, "d/e.md")).sort()).toEqual([
      ["a.md", "d/e.md"],
      ["notes.md", "d/e.md"],
    ]);
    expect(await rename(a, "d/a.md")).toEqual([["a.md", "../b.md"]]);
    expect(await rename(folder.of("c.md"), "z.md")).toEqual([]);
  });
});

describe("documents without a report", () => {
  it.each([
    ["textDocument/codeLens", []],
    ["textDocument/formatting", []],
    ["textDocument/documentLink", []],
    ["textDocument/semanticTokens/full", { resultId: "1", data: [] }],
  ])("%s", async (method, answer) => {
    for (const text of ["", NOTES]) {
      const server = await opened(text);
      expect(await server.request(method, { textDocument, options })).toEqual(answer);
      expect(await server.request(method, { textDocument: { uri: "file:///none.md" }, options })).toBeNull();
    }
  });
});
