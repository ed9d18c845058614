import { describe, expect, it } from "vitest";
import { launch, start } from "./client";

const at = { textDocument: { uri: "file:///a.md" }, position: { line: 0, character: 0 } };

describe("the conversation", () => {
  it("drops notifications before initialize and goes on", async () => {
    const server = await launch();
    server.open("file:///a.md", "# A\n");
    await server.initialize();
    server.notify("initialized", {});
    expect((await server.pull("file:///a.md")).items).toEqual([]);
  });
});

describe("requests about a document that is not open", () => {
  it.each([
    ["textDocument/hover", null],
    ["textDocument/completion", null],
    ["textDocument/documentSymbol", null],
    ["textDocument/codeAction", null],
    ["reportwright/status", null],
    ["reportwright/insertable", null],
  ])("%s of a document that is not open gives %j", async (method, result) => {
    const server = await start();
    const range = { start: at.position, end: at.position };
    expect(
      await server.request(method, { ...at, range, context: { diagnostics: [] }, uri: at.textDocument.uri }),
    ).toBe(result);
  });

  it("diagnostics of a document that is not open are none", async () => {
    const server = await start();
    expect(await server.pull("file:///nowhere.md")).toEqual({ kind: "full", items: [] });
  });
});
