import { describe, expect, it, onTestFinished } from "vitest";
import { ABLE, type Range, start } from "./client";
import { TemporaryFolder } from "./folder";
import { COMPLETE, INCOMPLETE, NOTES } from "./reports";
import { cursor, inside } from "./text";

const uri = "file:///reports/drill.md";

interface Hover {
  readonly contents: { readonly kind: string; readonly value: string };
  readonly range: Range;
}

async function hover(marked: string, options = {}): Promise<Hover | null> {
  const { text, position } = cursor(marked);
  const server = await start(options);
  server.open(uri, text);
  return server.request("textDocument/hover", { textDocument: { uri }, position });
}

const onProblems = COMPLETE.replace("存在问题", "存‸在问题");

describe("hover", () => {
  it("on a heading says what its section is for", async () => {
    const found = await hover(onProblems, { locale: "zh-cn" });
    expect(found?.contents.value).toMatch(/^\*\*存在问题\*\* · 必备 · 自查报告\n\n/);
    expect(found?.contents.value).toContain("自查发现的问题和不足");
    expect(inside(COMPLETE, found!.range)).toBe("## 二、存在问题");
  });

  it("speaks English to others", async () => {
    expect((await hover(onProblems))?.contents.value).toMatch(
      /^\*\*存在问题\*\* · required · Self\\-inspection report/,
    );
  });

  it("on the title says who names the type, and which rules are set otherwise, and where", async () => {
    const folder = new TemporaryFolder();
    onTestFinished(() => folder.remove());
    folder.write("reportwright.yaml", "rules:\n  placeholder: off\n");
    const { text, position } = cursor(INCOMPLETE.replace("自查报告", "自查‸报告"));
    const uri = folder.write("a.md", text);
    const server = await start({ folder: folder.address });
    server.open(uri, text);
    const found = await server.request<Hover>("textDocument/hover", { textDocument: { uri }, position });
    expect(found.contents.value).toMatch(/ · named by its title\n/);
    expect(found.contents.value).toMatch(/- at most warning: only the title names the type\n/);
    expect(found.contents.value).toMatch(/- `placeholder`: off · reportwright\\\.yaml:2$/);
  });

  it("on the title says how far the report is", async () => {
    const found = await hover(INCOMPLETE.replace("自查报告", "自查‸报告"), { locale: "zh" });
    expect(found?.contents.value).toContain("必备章节 3 个，已完成 2 个");
    expect(found?.contents.value).toContain("缺少：存在问题");
  });

  it("is plain for editors that show no Markdown", async () => {
    const textDocument = { ...ABLE.textDocument, hover: {} };
    const found = await hover(onProblems, { capabilities: { ...ABLE, textDocument } });
    expect(found?.contents).toMatchObject({ kind: "plaintext" });
    expect(found?.contents.value).toMatch(/^存在问题 · required · Self-inspection report/);
  });

  it.each([
    ["on text", COMPLETE.replace("部分读者", "部分‸读者")],
    ["in a document that is no report", NOTES.replace("Menu", "Me‸nu")],
  ])("says nothing %s", async (_, text) => {
    expect(await hover(text)).toBeNull();
  });
});
