import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { tries } from "../reliability/tries";
import { launch, type Server, start } from "./client";
import { findingsIn, told } from "./expected";
import { frame } from "./frames";
import { COMPLETE, INCOMPLETE } from "./reports";

const uri = "file:///reports/drill.md";
const textDocument = { uri };
const position = { line: 0, character: 0 };
const at = { textDocument, position };

/** What a stranger does to a server that has been started, and how the server ends. */
const ENDING: [string, (server: Server) => unknown, number][] = [
  ["a header without length", (server) => server.write("Content-Type: text\r\n\r\n{}"), 1],
  ["a length that is no number", (server) => server.write("Content-Length: abc\r\n\r\n{}"), 1],
  ["a negative length", (server) => server.write("Content-Length: -5\r\n\r\n{}"), 1],
  ["a length of gigabytes", (server) => server.write("Content-Length: 10737418240\r\n\r\n{}"), 1],
  ["a length in words behind one in digits", (server) => server.write("Content-Length: 2 or 3\r\n\r\n{}"), 1],
  ["a header without end", (server) => server.write("x".repeat(10_000)), 1],
  ["a line without colon in place of a header", (server) => server.write("garbage\r\n\r\n"), 1],
  ["its client hangs up", (server) => server.hangUp(), 1],
  [
    "its client hangs up within a message",
    (server) => {
      server.write("Content-Length: 50\r\n\r\n{");
      server.hangUp();
    },
    1,
  ],
  ["exit before shutdown", (server) => server.notify("exit"), 1],
  [
    "exit after shutdown",
    async (server) => {
      await server.request("shutdown");
      server.notify("exit");
    },
    0,
  ],
];

describe("a conversation that cannot go on ends the server, so that the editor starts it anew", () => {
  it.each(ENDING)("%s", async (_, act, code) => {
    const server = await start();
    await act(server);
    expect(await server.exit).toBe(code);
  });

  it("an editor that is not there any more", async () => {
    const editor = spawnSync(process.execPath, ["-e", ""]);
    const server = await launch();
    await server.request("initialize", { processId: editor.pid, rootUri: null, capabilities: {} });
    expect(await server.exit).toBe(1);
  });
});

/** Requests that are refused, with the protocol's code. */
const REFUSED: [string, string, unknown, number][] = [
  ["an unknown request", "something/unknown", {}, -32601],
  ["no parameters", "textDocument/hover", null, -32602],
  ["a list for parameters", "textDocument/hover", [], -32602],
  ["a document without address", "textDocument/documentSymbol", { textDocument: {} }, -32602],
  ["an address that is a number", "textDocument/documentSymbol", { textDocument: { uri: 7 } }, -32602],
  ["a position of words", "textDocument/hover", { ...at, position: { line: "one", character: 0 } }, -32602],
  ["a range of one end", "textDocument/codeAction", { ...at, range: { start: position } }, -32602],
  ["a second initialize", "initialize", { processId: null, rootUri: null, capabilities: {} }, -32600],
];

describe("requests that make no sense are refused", () => {
  it.each(REFUSED)("%s", async (_, method, params, code) => {
    const server = await start();
    const failure = await server.failure(method, params);
    expect(failure?.code).toBe(code);
    expect(failure?.message).not.toMatch(/Cannot read|undefined|\bat \S+:\d+/);
  });

  it.each(["textDocument/hover", "something/unknown"])("%s before initialize", async (method) => {
    const server = await launch();
    expect((await server.failure(method, at))?.code).toBe(-32002);
  });

  it.each(["textDocument/hover", "something/unknown"])("%s after shutdown", async (method) => {
    const server = await start();
    await server.request("shutdown");
    expect((await server.failure(method, at))?.code).toBe(-32600);
  });
});

/** Right in form, and yet no handler can do anything with them. */
const HOLLOW: [string, unknown][] = [
  ["textDocument/codeAction", { ...at, range: { start: position, end: position } }],
  ["textDocument/codeAction", { ...at, range: { start: position, end: position }, context: 7 }],
  ["textDocument/rename", at],
  ["textDocument/rename", { ...at, newName: { a: 1 } }],
  ["textDocument/formatting", { textDocument, options: null }],
  ["textDocument/onTypeFormatting", { ...at, ch: 7 }],
  ["textDocument/selectionRange", { textDocument, positions: "all" }],
  ["textDocument/selectionRange", { textDocument, positions: [null, {}] }],
  ["textDocument/references", at],
  ["textDocument/semanticTokens/full/delta", { textDocument, previousResultId: {} }],
  ["workspace/symbol", { query: 7 }],
  ["workspace/symbol", null],
  ["workspace/executeCommand", { command: "reportwright.renumber", arguments: "all" }],
  ["workspace/executeCommand", { command: 7 }],
  ["workspace/executeCommand", null],
  ["workspace/willRenameFiles", { files: [null] }],
  ["workspace/willRenameFiles", { files: [{ oldUri: 1, newUri: "::::" }] }],
  ["workspace/diagnostic", { previousResultIds: 5 }],
  ["codeAction/resolve", { title: 5, data: "x" }],
  ["codeAction/resolve", null],
  ["reportwright/scaffold", { type: [] }],
  ["reportwright/insertSection", { uri, version: 1, index: 1e308 }],
  ["reportwright/moveSection", { ...at, to: "sideways" }],
  ["reportwright/convert", { text: 5 }],
];

describe("a request that no handler can make sense of is answered, and shows nothing of the inside", () => {
  it.each(HOLLOW)("%s %j", async (method, params) => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    const failure = await server.failure(method, params);
    expect(failure?.message ?? "").not.toMatch(/Cannot read|undefined|is not |\bat \S+:\d+/);
    expect(told((await server.pull(uri)).items)).toEqual(findingsIn(INCOMPLETE));
  });
});

type Rough = { uri: string; version?: unknown };

function change(server: Server, document: Rough, contentChanges: unknown): void {
  server.notify("textDocument/didChange", { textDocument: document, contentChanges });
}

function replace(server: Server, from: [number, number], to: [number, number], text = ""): void {
  const range = {
    start: { line: from[0], character: from[1] },
    end: { line: to[0], character: to[1] },
  };
  change(server, { uri, version: 2 }, [{ range, text }]);
}

/** What a stranger sends about a document that holds `INCOMPLETE`, and the text that the server should have then. */
const SURVIVED: [string, (server: Server) => void, string | undefined][] = [
  ["a body that is no JSON", (server) => server.write("Content-Length: 5\r\n\r\n{abc}"), INCOMPLETE],
  ["an empty body", (server) => server.write("Content-Length: 0\r\n\r\n"), INCOMPLETE],
  ["a batch", (server) => server.write(frame([{ jsonrpc: "2.0", id: 900, method: "shutdown" }])), INCOMPLETE],
  ["a body that is null", (server) => server.write(frame(null)), INCOMPLETE],
  ["a message of no kind", (server) => server.write(frame({ jsonrpc: "2.0" })), INCOMPLETE],
  ["an answer that nobody asked for", (server) => server.write(frame({ id: 999, result: 1 })), INCOMPLETE],
  ["an unknown notification", (server) => server.notify("something/unknown", null), INCOMPLETE],
  ["a document that is opened without text", (server) => open(server, 12345), INCOMPLETE],
  ["a document that is opened twice", (server) => open(server, COMPLETE), COMPLETE],
  ["a change without parameters", (server) => server.notify("textDocument/didChange", null), INCOMPLETE],
  ["an opening without parameters", (server) => server.notify("textDocument/didOpen", {}), INCOMPLETE],
  ["a closing without parameters", (server) => server.notify("textDocument/didClose", [7]), INCOMPLETE],
  ["settings that are none", (server) => server.notify("workspace/didChangeConfiguration", null), INCOMPLETE],
  [
    "files that are none",
    (server) => server.notify("workspace/didChangeWatchedFiles", { changes: [null, 7, {}] }),
    INCOMPLETE,
  ],
  [
    "a change of a document that is not open",
    (server) => change(server, { uri: "file:///b.md", version: 2 }, [{ text: "x" }]),
    INCOMPLETE,
  ],
  ["a closing of a document that is not open", (server) => server.close("file:///b.md"), INCOMPLETE],
  [
    "a change to a lower version",
    (server) => change(server, { uri, version: -3 }, [{ text: COMPLETE }]),
    INCOMPLETE,
  ],
  ["a change without a version", (server) => change(server, { uri }, [{ text: COMPLETE }]), undefined],
  ["changes that are no list", (server) => change(server, { uri, version: 2 }, "all"), undefined],
  ["changes that are null", (server) => change(server, { uri, version: 2 }, [null]), undefined],
  [
    "a change whose text is a number",
    (server) => change(server, { uri, version: 2 }, [{ text: 5 }]),
    undefined,
  ],
  ["a place behind the end", (server) => replace(server, [900, 0], [901, 5]), INCOMPLETE],
  ["a place behind the end of a line", (server) => replace(server, [1, 900], [1, 900]), INCOMPLETE],
  ["the ends the wrong way round", (server) => replace(server, [0, 2], [0, 0]), INCOMPLETE.slice(2)],
  ["negative numbers", (server) => replace(server, [-1, -1], [-1, -1]), INCOMPLETE],
  ["huge numbers", (server) => replace(server, [1e308, 1e308], [1e308, 1e308]), INCOMPLETE],
  [
    "half a letter of two units",
    (server) => replace(server, [0, 0], [0, 0], "\uD83D"),
    `\uD83D${INCOMPLETE}`,
  ],
  [
    "thousands of changes at once",
    (server) => {
      for (let version = 2; version < 5002; version++)
        change(server, { uri, version }, [
          { range: { start: position, end: position }, text: version % 2 === 0 ? "x" : "" },
          ...(version % 2 === 0
            ? []
            : [{ range: { start: position, end: { line: 0, character: 1 } }, text: "" }]),
        ]);
    },
    INCOMPLETE,
  ],
];

function open(server: Server, text: unknown): void {
  server.notify("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
}

tries("F11", ENDING.length + REFUSED.length + HOLLOW.length + SURVIVED.length);

describe("messages that make no sense are survived, and the text stays the client's", () => {
  it.each(SURVIVED)("%s", async (_, act, text) => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    act(server);
    expect(told((await server.pull(uri)).items)).toEqual(text === undefined ? [] : findingsIn(text));
  });

  it.each([
    ["between the halves of a letter", "a😀b\n", 2],
    ["between the halves of a line's end", "ab\r\nc\n", 3],
  ])("a change %s leaves a document that goes on", async (_, text, character) => {
    const server = await start();
    server.open(uri, text);
    replace(server, [0, character], [0, character], "x");
    expect((await server.pull(uri)).kind).toBe("full");
    change(server, { uri, version: 3 }, [{ text: INCOMPLETE }]);
    expect(told((await server.pull(uri)).items)).toEqual(findingsIn(INCOMPLETE));
  });

  it("says in its log what it could not read", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    change(server, { uri }, [{ text: COMPLETE }]);
    await server.pull(uri);
    const said = server.received<{ message: string }>("window/logMessage");
    expect(said.map(({ message }) => message)).toContainEqual(expect.stringContaining("sent whole"));
  });
});
