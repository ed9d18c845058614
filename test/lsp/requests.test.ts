import { describe, expect, it } from "vitest";
import type {
  BlanksResult,
  DocumentStatus,
  EditsResult,
  InsertableResult,
  ReportViewResult,
  TypeInfo,
} from "../../server/src/lsp/protocol";
import { type Server, start, type TextEdit } from "./client";
import { COMPLETE, INCOMPLETE, NOTES } from "./reports";
import { applied, filledIn, inside } from "./text";

const uri = "file:///reports/drill.md";
const own = { initializationOptions: { reportwright: {} } };

describe("reportwright/status", () => {
  it.each([
    [
      "a complete report",
      COMPLETE,
      { type: "self-inspection", typeName: "Self-inspection report", required: 3, complete: 3 },
    ],
    [
      "a report without a section",
      INCOMPLETE,
      { required: 3, complete: 2, title: "关于消防演练工作的自查报告" },
    ],
  ])("tells of %s", async (_, text, expected) => {
    const server = await start();
    server.open(uri, text);
    const status = await server.request<DocumentStatus>("reportwright/status", { uri });
    expect(status.reports).toMatchObject([expected]);
  });

  it("tells of no report", async () => {
    const server = await start();
    server.open(uri, NOTES);
    const status = await server.request<DocumentStatus>("reportwright/status", { uri });
    expect(status).toEqual({
      uri,
      version: 1,
      reports: [],
      findings: { error: 0, warning: 0, info: 0, hint: 0 },
      withheld: 0,
      scope: "all",
    });
  });

  it("counts findings by severity", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    const { items } = await server.pull(uri);
    const { findings } = await server.request<DocumentStatus>("reportwright/status", { uri });
    expect(findings.warning).toBe(items.filter(({ severity }) => severity === 2).length);
  });

  it("is told anew when it changes, and only then", async () => {
    const server = await start(own);
    server.open(uri, INCOMPLETE);
    await server.pull(uri);
    server.change(uri, { text: `${INCOMPLETE}\n` });
    await server.pull(uri);
    const version = server.change(uri, { text: COMPLETE });
    await server.pull(uri);
    const told = server.received<DocumentStatus>("reportwright/statusChanged");
    expect(told.map(({ version: of, reports }) => [of, reports[0]?.complete])).toEqual([
      [1, 2],
      [version, 3],
    ]);
  });

  it("is not told to other clients", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    await server.pull(uri);
    expect(server.received("reportwright/statusChanged")).toEqual([]);
  });
});

describe("a new report", () => {
  it.each([
    ["en", "Self-inspection report", "自查报告"],
    ["zh-cn", "自查报告", "Self-inspection report"],
  ])(
    "is of one of the types, which are named in the reader's language: %s",
    async (locale, name, otherName) => {
      const server = await start({ locale });
      const types = await server.request<TypeInfo[]>("reportwright/types", {});
      expect(types.find(({ id }) => id === "self-inspection")).toMatchObject({
        name,
        otherName,
        lang: "zh",
        origin: "built-in",
      });
    },
  );

  it("is a snippet", async () => {
    const server = await start();
    const text = await server.request<string>("reportwright/scaffold", {
      type: "self-inspection",
      title: "自查报告",
    });
    expect(text).toContain("# 自查报告\n");
    expect(text).toContain("## 一、工作开展情况\n");
    expect(text).toMatch(/\$\{\d+:/);
  });

  it("keeps what stands around a blank out of its tab stop", async () => {
    const server = await start();
    expect(await server.request<string>("reportwright/scaffold", { type: "official-letter" })).toMatch(
      /\n\$\{\d+:\[待补充\]\}：\n/,
    );
  });

  it.each([{ type: "no-such-type" }, {}, null])("of %j there is none", async (params) => {
    const server = await start();
    expect(await server.request("reportwright/scaffold", params)).toBeNull();
  });
});

describe("reportwright/blanks", () => {
  it("are those of the text as it is now", async () => {
    const server = await start();
    const text = INCOMPLETE.replace("两次", "XX次").replace("每季度", "每[待补充]");
    server.open(uri, text);
    const ask = () => server.request<BlanksResult>("reportwright/blanks", { textDocument: { uri } });
    const told = (of: string, { blanks }: BlanksResult) => blanks.map((range) => inside(of, range));
    expect(told(text, await ask())).toEqual(["XX", "[待补充]"]);
    const longer = text.replace("组织", "先后组织").replace("XX", "三");
    const version = server.change(uri, { text: longer });
    const now = await ask();
    expect([now.version, told(longer, now)]).toEqual([version, ["[待补充]"]]);
  });

  it("of no report there are none", async () => {
    const server = await start();
    server.open(uri, NOTES);
    expect(await server.request("reportwright/blanks", { textDocument: { uri } })).toMatchObject({
      blanks: [],
    });
  });
});

describe("inserting a section", () => {
  async function insert(server: Server, index = 0): Promise<EditsResult | null> {
    const { version } = await server.request<InsertableResult>("reportwright/insertable", { uri });
    return server.request("reportwright/insertSection", { uri, version, index });
  }

  it("starts with a list of them, the missing one first", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    const { sections } = await server.request<InsertableResult>("reportwright/insertable", { uri });
    expect(sections.slice(0, 2)).toMatchObject([
      { index: 0, id: "problems", label: "二、存在问题", parent: null, required: true },
      { index: 1, id: "overview", label: "一、基本情况", parent: null, required: false },
    ]);
  });

  it("gives edits, the text to fill in as a snippet", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    const result = await insert(server);
    const edits = result!.edits.map((edit): TextEdit => ({ ...edit, newText: filledIn(edit.newText) }));
    expect(applied(INCOMPLETE, edits)).toContain("\n\n## 二、存在问题\n\n一是[待补充：问题]。");
    expect(result!.edits.map(({ snippet }) => snippet)).toEqual([true, false]);
  });

  it.each([
    ["an index that is not in the list", { version: 1, index: 9 }],
    ["another version", { version: 0, index: 0 }],
  ])("gives nothing for %s", async (_, params) => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    expect(await server.request("reportwright/insertSection", { uri, ...params })).toBeNull();
  });

  it("is a command for editors that know no more", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    const edits: TextEdit[] = [];
    server.answers.set("workspace/applyEdit", ({ edit }: ApplyEdit) => {
      edits.push(...edit.documentChanges.flatMap((change) => change.edits));
      return { applied: true };
    });
    const done = await server.request("workspace/executeCommand", {
      command: "reportwright.insertSection",
      arguments: [uri, "problems"],
    });
    expect(done).toBe(true);
    expect(applied(INCOMPLETE, edits)).toContain("\n\n## 二、存在问题\n\n");
  });

  it.each([
    ["reportwright.insertSection", [uri, "no-such-section"]],
    ["reportwright.insertSection", []],
    ["reportwright.noSuchCommand", [uri]],
  ])("%s %j does nothing", async (command, args) => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    expect(await server.request("workspace/executeCommand", { command, arguments: args })).toBe(false);
  });
});

describe("renumbering", () => {
  const text = `${COMPLETE.replace("## 二、", "## 四、").replace("## 三、", "## 四、")}`;

  it.each([
    ["a report", text, COMPLETE],
    [
      "a document that is no report",
      "# Canteen\n\n## 1. Menu\n\n## 3. Prices\n",
      "# Canteen\n\n## 1. Menu\n\n## 2. Prices\n",
    ],
  ])("puts the numbers of %s right", async (_, before, after) => {
    const server = await start();
    server.open(uri, before);
    const result = await server.request<EditsResult>("reportwright/renumber", { uri });
    expect(applied(before, result.edits)).toBe(after);
  });

  it("leaves right numbers alone", async () => {
    const server = await start();
    server.open(uri, COMPLETE);
    expect(await server.request("reportwright/renumber", { uri })).toEqual({ version: 1, edits: [] });
  });

  it("is a command too", async () => {
    const server = await start();
    server.open(uri, text);
    const edits: TextEdit[] = [];
    server.answers.set("workspace/applyEdit", ({ edit }: ApplyEdit) => {
      edits.push(...edit.documentChanges.flatMap((change) => change.edits));
      return { applied: true };
    });
    const params = { command: "reportwright.renumber", arguments: [uri] };
    expect(await server.request("workspace/executeCommand", params)).toBe(true);
    expect(applied(text, edits)).toBe(COMPLETE);
  });
});

interface ApplyEdit {
  readonly edit: { readonly documentChanges: readonly { readonly edits: readonly TextEdit[] }[] };
}

describe("reportwright/reportView", () => {
  const textDocument = { uri };

  it("tells the state of every section, with places and what can be inserted", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    const { version, reports } = await server.request<ReportViewResult>("reportwright/reportView", {
      textDocument,
    });
    expect([version, reports.length]).toEqual([1, 1]);
    expect(reports[0]).toMatchObject({ type: "self-inspection", official: true, required: 3, complete: 2 });
    expect(reports[0]?.sections).toMatchObject([
      { id: "work", state: "complete", ordinal: "一、", heading: { start: { line: 4, character: 0 } } },
      { id: "problems", state: "missing", heading: null, range: null, insertable: 0 },
      { id: "next", state: "complete", range: { start: { line: 8, character: 0 } }, insertable: null },
    ]);
  });

  it("is empty for a document that is no report, and nothing for one that is not open", async () => {
    const server = await start();
    server.open(uri, NOTES);
    expect(await server.request("reportwright/reportView", { textDocument })).toEqual({
      version: 1,
      reports: [],
    });
    expect(
      await server.request("reportwright/reportView", { textDocument: { uri: "file:///nowhere.md" } }),
    ).toBeNull();
  });
});
