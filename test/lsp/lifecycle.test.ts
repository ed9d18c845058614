import { describe, expect, it } from "vitest";
import { launch, start } from "./client";
import { frame } from "./frames";

const at = { textDocument: { uri: "file:///a.md" }, position: { line: 0, character: 0 } };

describe("the conversation", () => {
  it("refuses requests before initialize", async () => {
    const server = await launch();
    expect((await server.failure("textDocument/hover", at))?.code).toBe(-32002);
    expect((await server.failure("something/unknown", {}))?.code).toBe(-32002);
  });

  it("drops notifications before initialize and goes on", async () => {
    const server = await launch();
    server.open("file:///a.md", "# A\n");
    await server.initialize();
    server.notify("initialized", {});
    expect((await server.pull("file:///a.md")).items).toEqual([]);
  });

  it("refuses a second initialize", async () => {
    const server = await start();
    await expect(server.initialize()).rejects.toMatchObject({ code: -32600 });
  });

  it("refuses requests after shutdown, then exits with 0", async () => {
    const server = await start();
    await server.request("shutdown");
    expect((await server.failure("textDocument/hover", at))?.code).toBe(-32600);
    server.notify("exit");
    expect(await server.exit).toBe(0);
  });

  it("exits with 1 when it is told to exit without shutdown", async () => {
    const server = await start();
    server.notify("exit");
    expect(await server.exit).toBe(1);
  });

  it("ends with its client", async () => {
    const server = await start();
    server.hangUp();
    expect(await server.exit).toBe(1);
  });
});

describe("messages that make no sense", () => {
  it.each([
    ["unknown request", "something/unknown", {}, -32601],
    ["no parameters", "textDocument/hover", null, -32602],
    ["a document without address", "textDocument/documentSymbol", { textDocument: {} }, -32602],
    ["a position of words", "textDocument/hover", { ...at, position: { line: "one", character: 0 } }, -32602],
    ["a range of one end", "textDocument/codeAction", { ...at, range: { start: at.position } }, -32602],
  ])("%s", async (_, method, params, code) => {
    const server = await start();
    expect((await server.failure(method, params))?.code).toBe(code);
  });

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

  it.each([
    ["invalid JSON", "Content-Length: 5\r\n\r\n{abc}"],
    ["a batch", frame([{ jsonrpc: "2.0", id: 900, method: "shutdown" }]).toString()],
  ])("%s is survived", async (_, bytes) => {
    const server = await start();
    server.write(bytes);
    expect(await server.request("textDocument/hover", at)).toBeNull();
  });

  it.each([
    ["no length", "Content-Type: text\r\n\r\n{}"],
    ["a length that is no number", "Content-Length: abc\r\n\r\n{}"],
    ["a negative length", "Content-Length: -5\r\n\r\n{}"],
    ["a length of gigabytes", "Content-Length: 10737418240\r\n\r\n{}"],
    ["a header without end", "x".repeat(10_000)],
  ])("a frame with %s ends the server, so that the editor starts it anew", async (_, bytes) => {
    const server = await start();
    server.write(bytes);
    expect(await server.exit).toBe(1);
  });
});
