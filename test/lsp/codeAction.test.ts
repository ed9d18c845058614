import { describe, expect, it } from "vitest";
import { ABLE, type Diagnostic, type Server, start, type TextEdit } from "./client";
import { INCOMPLETE, NOTES } from "./reports";
import { applied, rangeOf } from "./text";

const uri = "file:///reports/drill.md";

interface Action {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred?: boolean;
  readonly diagnostics?: readonly Diagnostic[];
  readonly edit: {
    readonly documentChanges?: readonly {
      textDocument: { uri: string; version: number };
      edits: TextEdit[];
    }[];
    readonly changes?: Record<string, TextEdit[]>;
  };
}

async function actions(server: Server, text: string, at: string, only?: string[]): Promise<Action[]> {
  return server.request("textDocument/codeAction", {
    textDocument: { uri },
    range: rangeOf(text, at),
    context: { diagnostics: [], only },
  });
}

function fixed(text: string, action: Action | undefined): string {
  return applied(text, action?.edit.documentChanges?.[0]?.edits ?? action?.edit.changes?.[uri] ?? []);
}

const TITLE = "# 关于消防演练工作的自查报告";

describe("quick fixes", () => {
  it("insert a missing section, numbered, and renumber what follows", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    const [action] = await actions(server, INCOMPLETE, TITLE);
    expect(action?.kind).toBe("quickfix");
    expect(fixed(INCOMPLETE, action)).toContain("\n\n## 二、存在问题\n\n");
    expect(fixed(INCOMPLETE, action)).toContain("\n\n## 三、下一步工作打算\n\n");
  });

  it("leave a text in which the finding is gone", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    const [action] = await actions(server, INCOMPLETE, TITLE);
    server.change(uri, { text: fixed(INCOMPLETE, action) });
    expect((await server.pull(uri)).items.map(({ code }) => code)).not.toContain("missing-section");
  });

  it("name the diagnostic that they answer", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    const { items } = await server.pull(uri);
    const [action] = await actions(server, INCOMPLETE, TITLE);
    expect(action?.diagnostics).toEqual(items.filter(({ code }) => code === "missing-section"));
  });

  it("are of the text as it is, whatever the client believes", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    const { items } = await server.pull(uri);
    server.change(uri, { text: NOTES });
    const stale = await server.request("textDocument/codeAction", {
      textDocument: { uri },
      range: items[0]?.range,
      context: { diagnostics: items },
    });
    expect(stale).toEqual([]);
  });

  it("are for this version, where the client can tell", async () => {
    const server = await start();
    server.open(uri, NOTES);
    const version = server.change(uri, { text: INCOMPLETE });
    const [action] = await actions(server, INCOMPLETE, TITLE);
    expect(action?.edit.documentChanges?.[0]?.textDocument).toEqual({ uri, version });
  });

  it("are plain changes, where it cannot", async () => {
    const server = await start({ capabilities: { ...ABLE, workspace: {} } });
    server.open(uri, INCOMPLETE);
    const [action] = await actions(server, INCOMPLETE, TITLE);
    expect(Object.keys(action?.edit.changes ?? {})).toEqual([uri]);
  });

  it.each([
    ["elsewhere", "每季度", undefined],
    ["when only refactorings are asked for", TITLE, ["refactor"]],
  ])("are not offered %s", async (_, at, only) => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    expect(await actions(server, INCOMPLETE, at, only)).toEqual([]);
  });
});
