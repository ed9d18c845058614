import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ABLE, type Diagnostic, type Server, start } from "./client";
import { findingsIn, told } from "./expected";
import { TemporaryFolder } from "./folder";
import { COMPLETE, INCOMPLETE, NOTES } from "./reports";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => folder.remove());

interface Item {
  readonly uri: string;
  readonly kind: "full" | "unchanged";
  readonly version: number | null;
  readonly resultId: string;
  readonly items?: readonly Diagnostic[];
}

async function startHere(capabilities: object = ABLE): Promise<Server> {
  return start({ capabilities, folder: folder.address });
}

async function pullAll(server: Server, previous: readonly Item[] = []): Promise<Item[]> {
  const previousResultIds = previous.map(({ uri, resultId }) => ({ uri, value: resultId }));
  const { items } = await server.request<{ items: Item[] }>("workspace/diagnostic", { previousResultIds });
  return items;
}

const watching = {
  ...ABLE,
  workspace: { ...ABLE.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

describe("diagnostics of the workspace", () => {
  it("are of every report in it, open or not", async () => {
    const closed = folder.write("2024/drill.md", INCOMPLETE);
    const uri = folder.write("open.md", COMPLETE);
    folder.write("notes.md", NOTES);
    folder.write("node_modules/a.md", INCOMPLETE);
    const server = await startHere();
    server.open(uri, INCOMPLETE);
    const items = await pullAll(server);
    expect(items.map((item) => [item.uri, item.version, told(item.items ?? [])])).toEqual([
      [closed, null, findingsIn(INCOMPLETE)],
      [uri, 1, findingsIn(INCOMPLETE)],
    ]);
  });

  it.each([
    ["files are looked at again", ABLE],
    ["the client tells of changes", watching],
  ])("are not sent again while nothing changes: %s", async (_, capabilities) => {
    const uri = folder.write("drill.md", INCOMPLETE);
    const server = await startHere(capabilities);
    const first = await pullAll(server);
    expect(await pullAll(server, first)).toMatchObject([
      { uri, kind: "unchanged", resultId: first[0]?.resultId },
    ]);
    folder.write("drill.md", COMPLETE);
    server.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
    expect(await pullAll(server, first)).toMatchObject([{ uri, kind: "full", items: [] }]);
  });

  it("are taken back when a file is gone", async () => {
    const uri = folder.write("drill.md", INCOMPLETE);
    const server = await startHere();
    const first = await pullAll(server);
    folder.delete("drill.md");
    expect(await pullAll(server, first)).toMatchObject([{ uri, kind: "full", version: null, items: [] }]);
  });

  it("are of the saved text again when a document is closed", async () => {
    const uri = folder.write("drill.md", INCOMPLETE);
    const server = await startHere(watching);
    server.open(uri, COMPLETE);
    expect(await pullAll(server)).toEqual([]);
    server.close(uri);
    expect(await pullAll(server)).toMatchObject([{ uri, kind: "full" }]);
  });

  it("are asked for by editors that want them only", async () => {
    const initializationOptions = { reportwright: { openFilesOnly: true } };
    const server = await start({ initializationOptions });
    expect(server.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: false });
  });
});

describe("a long answer", () => {
  it("comes in parts, with how far it is, to clients that ask for that", async () => {
    for (let i = 0; i < 45; i++) folder.write(`${i}.md`, INCOMPLETE);
    const server = await startHere();
    const tokens = { partialResultToken: "parts", workDoneToken: "work" };
    const last = await server.request<{ items: Item[] }>("workspace/diagnostic", {
      previousResultIds: [],
      ...tokens,
    });
    const told = server.received<{ token: string; value: { items?: Item[]; kind?: string } }>("$/progress");
    const parts = told.filter(({ token }) => token === "parts").flatMap(({ value }) => value.items ?? []);
    expect(parts).toHaveLength(40 - 1);
    expect(new Set([...parts, ...last.items].map(({ uri }) => uri)).size).toBe(45);
    const work = told.filter(({ token }) => token === "work").map(({ value }) => value.kind);
    expect(work).toEqual(["begin", "report", "report", "end"]);
  });
});
