import { describe, expect, it } from "vitest";
import { chineseReport } from "../bench/inputs/chinese";
import { type Server, start } from "../lsp/client";
import { findingsIn, told } from "../lsp/expected";
import { TemporaryFolder } from "../lsp/folder";
import { INCOMPLETE } from "../lsp/reports";
import { longReport } from "./shapes";
import { CAPABILITIES, storm } from "./storm";
import { tries } from "./tries";

const uri = "file:///reports/drill.md";

describe("a long document is checked", () => {
  const DOCUMENTS = 4;
  const COMPLETIONS = 5;

  it("while completion goes on in another one", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    await server.pull(uri);
    for (let i = 0; i < DOCUMENTS; i++) {
      const long = `file:///reports/long-${i}.md`;
      server.open(long, longReport(4_000_000));
      const order: string[] = [];
      const found = server.pull(long).then(() => order.push("findings"));
      for (let k = 0; k < COMPLETIONS; k++) {
        const position = { line: 4, character: 3 };
        await server.request("textDocument/completion", { textDocument: { uri }, position });
        order.push("completion");
      }
      await found;
      expect(order.indexOf("findings")).toBe(COMPLETIONS);
    }
  });

  tries("L2", DOCUMENTS * COMPLETIONS);
});

describe("a storm of edits", () => {
  const typed = "一、xx月，我馆组织了演练。\n\n";
  const BURST = 5000;
  const TYPING = 600;
  const LONG = 100;

  it.each([
    [`${BURST} at once`, INCOMPLETE, { edits: BURST, pause: 0 }],
    [`${TYPING}, 200 a second`, INCOMPLETE, { edits: TYPING, pause: 5 }],
    [`${LONG} in a long report, 10 a second`, longReport(500_000), { edits: LONG, pause: 100 }],
  ])(
    "%s: the last findings are of the last text, and none are of another version's",
    async (_, text, asked) => {
      const server = await start({ capabilities: CAPABILITIES });
      const { after, wrong } = await storm(server, text, typed, asked);
      expect(wrong).toBe(0);
      expect(after).toBeLessThanOrEqual(3);
    },
  );

  tries("L3", BURST + TYPING + LONG);
});

describe("a workspace of many files", () => {
  const FILES = 2000;
  const OPEN = 500;
  /** MiB; see the target on the page of promises. */
  const MEMORY = 400;

  function reports(folder: TemporaryFolder): string[] {
    const texts = Array.from({ length: 20 }, (_, i) => chineseReport(i, 4000, "self-inspection"));
    return Array.from({ length: FILES }, (_, i) => folder.write(`${i % 40}/${i}.md`, texts[i % 20] ?? ""));
  }

  it("is checked within memory, with hundreds of them open, and can be left off", async () => {
    const folder = new TemporaryFolder();
    try {
      const uris = reports(folder);
      const server = await start({ folder: folder.address });
      for (const open of uris.slice(0, OPEN)) server.open(open, INCOMPLETE);
      await leaveOff(server);
      const { items } = await server.request<{ items: { uri: string }[] }>("workspace/diagnostic", {
        previousResultIds: [],
      });
      const found = new Set(items.map((item) => item.uri));
      expect(uris.slice(0, OPEN).every((open) => found.has(open))).toBe(true);
      expect(told((await server.pull(uris[0] ?? "")).items)).toEqual(findingsIn(INCOMPLETE));
      expect(server.memory ?? 0).toBeLessThanOrEqual(MEMORY);
    } finally {
      folder.remove();
    }
  });

  tries("L4", FILES);
});

/** Cancels a check of the workspace once it is on its way. */
async function leaveOff(server: Server): Promise<void> {
  const { id, answer } = server.ask("workspace/diagnostic", {
    previousResultIds: [],
    partialResultToken: "parts",
  });
  await server.next("$/progress");
  server.cancel(id);
  const { result, error } = await answer;
  expect(result ?? error).toBeDefined();
  const symbols = await server.request<unknown[]>("workspace/symbol", { query: "自查" });
  expect(symbols.length).toBeGreaterThan(0);
}
