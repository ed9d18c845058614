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

  it("of all of a text with thousands of findings come in time", async () => {
    const server = await start();
    const text = `${INCOMPLETE}\n${"整改工作于x月完成，共检查XX家。\n\n".repeat(1500)}`;
    server.open(uri, text);
    const found = await actions(server, text, text, ["quickfix"]);
    expect(found.filter(({ title }) => title === "Switch placeholder off here")).toHaveLength(1500);
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
    const found = await actions(server, INCOMPLETE, at, only);
    expect(found.filter(({ kind }) => kind === "quickfix")).toEqual([]);
  });
});

describe("refactorings", () => {
  const able = {
    ...ABLE,
    textDocument: {
      ...ABLE.textDocument,
      codeAction: {
        ...ABLE.textDocument.codeAction,
        dataSupport: true,
        resolveSupport: { properties: ["edit"] },
      },
    },
  };

  it("come with their edits, or get them when chosen", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    const at = "## 二、下一步工作打算";
    const [whole] = await actions(server, INCOMPLETE, at, ["refactor.move"]);
    expect(whole?.kind).toBe("refactor.move.section.up");
    expect(fixed(INCOMPLETE, whole)).toContain("## 一、下一步工作打算");

    const other = await start({ capabilities: able });
    other.open(uri, INCOMPLETE);
    const [empty] = await actions(other, INCOMPLETE, at, ["refactor.move"]);
    expect(empty?.edit).toBeUndefined();
    const resolved = await other.request<Action>("codeAction/resolve", empty);
    expect(fixed(INCOMPLETE, resolved)).toBe(fixed(INCOMPLETE, whole));
  });

  it("an action of another version, or of nowhere, stays without an edit", async () => {
    const server = await start({ capabilities: able });
    server.open(uri, INCOMPLETE);
    const [action] = await actions(server, INCOMPLETE, TITLE, ["refactor"]);
    server.change(uri, { text: `${INCOMPLETE}\n` });
    expect((await server.request<Action>("codeAction/resolve", action)).edit).toBeUndefined();
    const strange = { title: "x", kind: "refactor.x", data: { uri: 1 } };
    expect(await server.request("codeAction/resolve", strange)).toEqual(strange);
  });

  it("renumber as a source action", async () => {
    const server = await start();
    const text = INCOMPLETE.replace("二、", "三、");
    server.open(uri, text);
    const [action] = await actions(server, text, TITLE, ["source.renumber"]);
    expect(fixed(text, action)).toBe(INCOMPLETE);
  });

  it("everything that needs no judgement as a source action", async () => {
    const server = await start();
    const text = INCOMPLETE.replace("一、", "一.").replace("二、", "二.");
    server.open(uri, text);
    const [action] = await actions(server, text, TITLE, ["source.fixAll"]);
    expect(action?.kind).toBe("source.fixAll.reportwright");
    expect(fixed(text, action)).toBe(INCOMPLETE);
  });

  it.each([
    ["a text without front matter", "", "---\nreport: 自查报告\n---\n\n"],
    [
      "front matter without a type",
      "---\nstatus: draft\n---\n\n",
      "---\nreport: 自查报告\nstatus: draft\n---\n\n",
    ],
    ["another type", "---\nreport: notice # old\n---\n\n", "---\nreport: 自查报告 # old\n---\n\n"],
    ["a key without a value", "---\nreport:\n---\n\n", "---\nreport: 自查报告\n---\n\n"],
    ["the same type", "---\nreport: 自查报告\n---\n\n", "---\nreport: 自查报告\n---\n\n"],
    [
      "another system's lines",
      "---\r\nstatus: draft\r\n---\r\n\r\n",
      "---\r\nreport: 自查报告\r\nstatus: draft\r\n---\r\n\r\n",
    ],
  ])("the type in front matter, by request: %s", async (_, before, after) => {
    const server = await start();
    server.open(uri, `${before}# 食堂\n`);
    const asked = { textDocument: { uri }, type: "self-inspection" };
    const edit = await server.request<Action["edit"]>("reportwright/setType", asked);
    expect(fixed(`${before}# 食堂\n`, { title: "", kind: "", edit })).toBe(`${after}# 食堂\n`);
    expect(await server.request("reportwright/setType", { ...asked, type: "x" })).toHaveProperty("reason");
  });

  it("another numbering scheme by request and by command", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    const asked = { textDocument: { uri }, scheme: "chapter" };
    const edit = await server.request<Action["edit"]>("reportwright/switchScheme", asked);
    expect(fixed(INCOMPLETE, { title: "", kind: "", edit })).toContain("## 第二章 下一步工作打算");
    expect(await server.request("reportwright/switchScheme", { ...asked, scheme: "x" })).toHaveProperty(
      "reason",
    );
    let made: { edit: Action["edit"] } | undefined;
    server.answers.set("workspace/applyEdit", (params: { edit: Action["edit"] }) => {
      made = params;
      return { applied: true };
    });
    const command = { command: "reportwright.switchScheme", arguments: [uri, "decimal"] };
    expect(await server.request("workspace/executeCommand", command)).toBe(true);
    expect(fixed(INCOMPLETE, { title: "", kind: "", edit: made?.edit ?? {} })).toContain(
      "## 2 下一步工作打算",
    );
  });
});
