import { describe, expect, it } from "vitest";
import { ABLE, type Range, type Server, start, type TextEdit } from "./client";
import { TemporaryFolder } from "./folder";
import { COMPLETE } from "./reports";
import { applied, cursor, inside, rangeOf } from "./text";

const uri = "file:///reports/drill.md";
const REFERRING = COMPLETE.replace("现将", "问题见第二部分，另见“存在问题”。现将");

async function ask<T>(marked: string, method: string, more: object = {}, capabilities?: object): Promise<T> {
  const { text, position } = cursor(marked);
  const server = await start(capabilities === undefined ? {} : { capabilities });
  server.open(uri, text);
  return server.request(`textDocument/${method}`, { textDocument: { uri }, position, ...more });
}

const onReference = REFERRING.replace("第二部分", "第二‸部分");
const onHeading = REFERRING.replace("## 二、存在", "## 二、存‸在");

describe("navigation over the wire", () => {
  it("definition", async () => {
    const heading = rangeOf(REFERRING, "## 二、存在问题");
    expect(await ask(onReference, "definition")).toEqual([{ uri, range: heading }]);
    const linked = { ...ABLE, textDocument: { ...ABLE.textDocument, definition: { linkSupport: true } } };
    expect(await ask(onReference, "definition", {}, linked)).toMatchObject([
      { originSelectionRange: rangeOf(REFERRING, "第二部分"), targetUri: uri, targetSelectionRange: heading },
    ]);
  });

  it("references and highlights", async () => {
    const context = { includeDeclaration: false };
    const found = await ask<{ range: Range }[]>(onHeading, "references", { context });
    expect(found.map(({ range }) => inside(REFERRING, range))).toEqual(["第二部分"]);
    const marks = await ask<{ range: Range; kind: number }[]>(onHeading, "documentHighlight");
    expect(marks.map(({ range, kind }) => [inside(REFERRING, range), kind])).toEqual([
      ["二、", 3],
      ["第二部分", 2],
    ]);
  });

  it("rename", async () => {
    expect(await ask(onHeading, "prepareRename")).toMatchObject({ placeholder: "存在问题" });
    expect(await ask(onReference, "prepareRename")).toEqual({
      range: rangeOf(REFERRING, "第二部分"),
      placeholder: "存在问题",
    });
    expect(await ask(REFERRING.replace("疏散", "疏‸散"), "prepareRename")).toBeNull();
    const edit = await ask<{ documentChanges: { edits: TextEdit[] }[] }>(onHeading, "rename", {
      newName: "不足",
    });
    expect(applied(REFERRING, edit.documentChanges[0]?.edits ?? [])).toBe(
      REFERRING.replaceAll("存在问题", "不足"),
    );
    await expect(ask(onHeading, "rename", { newName: "" })).rejects.toThrow(
      "A name needs at least one character.",
    );
  });

  it("document links, folds, selections", async () => {
    const links = await ask<{ range: Range; target: string }[]>(onHeading, "documentLink");
    expect(links).toMatchObject([{ range: rangeOf(REFERRING, "第二部分"), target: `${uri}#L9,1` }]);
    const folds = await ask<{ startLine: number; endLine: number }[]>(onHeading, "foldingRange");
    expect(folds).toContainEqual({ startLine: 8, endLine: 10 });
    const { position } = cursor(onHeading);
    const [selection] = await ask<{ range: Range }[]>(onHeading, "selectionRange", { positions: [position] });
    expect(inside(REFERRING, selection!.range)).toBe("存在");
  });

  it("in other encodings", async () => {
    const capabilities = { ...ABLE, general: { positionEncodings: ["utf-8"] } };
    const { text } = cursor(onReference);
    const server = await start({ capabilities });
    server.open(uri, text);
    const at = { line: 2, character: Buffer.byteLength("问题见第二") };
    const found = await server.request("textDocument/definition", { textDocument: { uri }, position: at });
    expect(found).toEqual([
      {
        uri,
        range: {
          start: { line: 8, character: 0 },
          end: { line: 8, character: Buffer.byteLength("## 二、存在问题") },
        },
      },
    ]);
  });
});

describe("workspace symbols", () => {
  async function named(server: Server, query: string): Promise<string[]> {
    const found = await server.request<{ name: string }[]>("workspace/symbol", { query });
    return found.map(({ name }) => name);
  }

  it("of reports, open or not, by name and by pinyin", async () => {
    const folder = new TemporaryFolder();
    try {
      const address = folder.write("a.md", COMPLETE);
      folder.write("b.md", "# Canteen\n\n## 存在问题\n\nSoup.\n");
      const server = await start({ folder: folder.address });
      expect(await named(server, "问题")).toEqual(["二、存在问题"]);
      expect(await named(server, "czwt")).toEqual(["二、存在问题"]);
      server.open(address, COMPLETE.replace("存在问题", "主要问题"));
      expect(await named(server, "问题")).toEqual(["二、主要问题"]);
      expect(await named(server, "zzz")).toEqual([]);
    } finally {
      folder.remove();
    }
  });
});
