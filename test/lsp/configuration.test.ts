import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ABLE, type Diagnostic, type Server, start, WAITING } from "./client";
import { TemporaryFolder } from "./folder";
import { COMPLETE, INCOMPLETE, NOTES } from "./reports";
import { inside, rangeOf } from "./text";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => folder.remove());

const WRONG = "detect: true\nrulez:\n  residue: off\n";

async function codes(server: Server, uri: string): Promise<string[]> {
  return (await server.pull(uri)).items.map(({ code }) => code);
}

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

describe("the configuration of the workspace", () => {
  it.each([
    ["switches a rule off", "rules: { missing-section: off }\n", INCOMPLETE, []],
    ["stops titles from naming types", "detect: false\n", INCOMPLETE, []],
    ["leaves files alone", 'ignore: ["*.md"]\n', INCOMPLETE, []],
    [
      "names the type of files",
      'reports: [{ files: "*.md", type: self-inspection }]\n',
      NOTES,
      ["missing-section"],
    ],
  ])("%s", async (_, configuration, text, expected) => {
    folder.write("reportwright.yaml", configuration);
    const uri = folder.write("a.md", text);
    const server = await start({ folder: folder.address });
    server.open(uri, text);
    expect((await codes(server, uri)).slice(0, 1)).toEqual(expected);
  });

  it("brings report types of one's own", async () => {
    folder.write("reportwright.yaml", "types: [drill.yaml]\n");
    folder.write(
      "drill.yaml",
      "report: 1\nid: drill\nname: Drill log\nmatch: { title: ['/drill log/i'] }\nsections: [Course]\n",
    );
    const uri = folder.write("a.md", "# Drill log of March\n\nNobody was hurt.\n");
    const server = await start({ folder: folder.address });
    server.open(uri, "# Drill log of March\n\nNobody was hurt.\n");
    expect(await codes(server, uri)).toContain("missing-section");
  });

  it("counts anew when its file changes", async () => {
    const uri = folder.write("a.md", INCOMPLETE);
    const server = await start({ folder: folder.address });
    server.open(uri, INCOMPLETE);
    expect(await codes(server, uri)).toContain("missing-section");
    const changed = folder.write("reportwright.yaml", "detect: false\n");
    server.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: changed, type: 1 }] });
    expect(await codes(server, uri)).toEqual([]);
  });

  it("counts as it stands in the editor, before it is saved", async () => {
    const configuration = folder.write("reportwright.yaml", "detect: true\n");
    const uri = folder.write("a.md", INCOMPLETE);
    const server = await start({ folder: folder.address });
    server.open(uri, INCOMPLETE);
    server.open(configuration, "detect: false\n", "yaml");
    expect(await codes(server, uri)).toEqual([]);
    server.change(configuration, { text: "detect: true\n" });
    expect(await codes(server, uri)).toContain("missing-section");
    server.change(configuration, { text: "detect: false\n" });
    server.close(configuration);
    expect(await codes(server, uri)).toContain("missing-section");
  });

  it("of another folder counts when that is added", async () => {
    const uri = folder.write("sub/a.md", INCOMPLETE);
    folder.write("reportwright.yaml", "detect: false\n");
    const workspace = { ...ABLE.workspace, workspaceFolders: true };
    const server = await start({ folder: folder.of("sub"), capabilities: { ...ABLE, workspace } });
    server.open(uri, INCOMPLETE);
    expect(await codes(server, uri)).toContain("missing-section");
    server.notify("workspace/didChangeWorkspaceFolders", {
      event: {
        added: [{ uri: folder.address, name: "all" }],
        removed: [{ uri: folder.of("sub"), name: "sub" }],
      },
    });
    expect(await codes(server, uri)).toEqual([]);
  });
});

describe("what is wrong in a configuration", () => {
  it("is told to a client that asks, as the text stands", async () => {
    const uri = folder.write("reportwright.yaml", "detect: true\n");
    const server = await start({ folder: folder.address });
    server.open(uri, WRONG, "yaml");
    const { items } = await server.pull(uri);
    expect(items.map(({ code, severity }) => [code, severity])).toEqual([["invalid-config", 1]]);
    expect(items[0]?.range).toEqual(rangeOf(WRONG, "rulez"));
  });

  it("is told of type files too", async () => {
    folder.write("reportwright.yaml", "types: [drill.yaml]\n");
    const text = "report: 1\nid: drill\nname: Drill log\nsektions: [Course]\n";
    const uri = folder.write("drill.yaml", text);
    const server = await start({ folder: folder.address });
    server.open(uri, text, "yaml");
    const { items } = await server.pull(uri);
    expect(items.map(({ range }) => inside(text, range))).toEqual(["sektions"]);
  });

  it("is told of all in the workspace", async () => {
    const uri = folder.write("reportwright.yaml", WRONG);
    const server = await start({ folder: folder.address });
    const { items } = await server.request<{ items: Published[] }>("workspace/diagnostic", {
      previousResultIds: [],
    });
    expect(items.map((item) => item.uri)).toEqual([uri]);
  });

  it("is sent to a client that waits, though nobody opened it", async () => {
    const uri = folder.write("reportwright.yaml", WRONG);
    const server = await start({ folder: folder.address, capabilities: WAITING });
    const published = await server.next<Published>("textDocument/publishDiagnostics");
    expect([published.uri, published.diagnostics.map(({ code }) => code)]).toEqual([uri, ["invalid-config"]]);
    folder.write("reportwright.yaml", "detect: true\n");
    server.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
    expect(await server.next("textDocument/publishDiagnostics")).toEqual({ uri, diagnostics: [] });
  });

  it("does not make a report of it", async () => {
    const uri = folder.write("reportwright.yaml", `# 关于消防演练工作的自查报告\n`);
    const server = await start({ folder: folder.address });
    server.open(uri, "# 关于消防演练工作的自查报告\n", "yaml");
    expect((await server.pull(uri)).items).toEqual([]);
  });

  it("does not stop the rest from working", async () => {
    folder.write("reportwright.yaml", "detect: [\n");
    const uri = folder.write("a.md", COMPLETE);
    const server = await start({ folder: folder.address });
    server.open(uri, INCOMPLETE);
    expect(await codes(server, uri)).toContain("missing-section");
  });
});
