import { describe, expect, it } from "vitest";
import { ABLE, type Server, start, type TextEdit } from "./client";
import { NOTES } from "./reports";
import { applied, cursor, filledIn } from "./text";

const uri = "file:///reports/drill.md";

interface Item {
  readonly label: string;
  readonly detail: string;
  readonly documentation?: string;
  readonly filterText: string;
  readonly sortText: string;
  readonly insertTextFormat: number;
  readonly textEdit: TextEdit;
  readonly additionalTextEdits?: readonly TextEdit[];
}

/** Items at the cursor, with the text that each would leave. */
async function complete(marked: string, server?: Server): Promise<(Item & { after: string })[]> {
  const { text, position } = cursor(marked);
  const used = server ?? (await start());
  used.open(uri, text);
  const items = await used.request<Item[] | null>("textDocument/completion", {
    textDocument: { uri },
    position,
  });
  return (items ?? []).map((item) => {
    const edit = { ...item.textEdit, newText: filledIn(item.textEdit.newText) };
    return { ...item, after: applied(text, [edit, ...(item.additionalTextEdits ?? [])]) };
  });
}

/** A report whose middle section is missing, with something on the line where it belongs. */
const between = (line: string) => `# 关于消防演练工作的自查报告

现将有关情况报告如下：

## 一、工作开展情况

我馆组织了两次疏散演练。

${line}

## 二、下一步工作打算

每季度组织一次演练。

特此报告。
`;

describe("completion of missing sections", () => {
  it.each([
    ["an empty line", "‸"],
    ["a # sign", "#‸"],
    ["# signs", "##‸"],
    ["# signs and a space", "## ‸"],
    ["too many # signs", "#### ‸"],
    ["an ordinal", "二、‸"],
    ["an ordinal of another number", "三、‸"],
    ["# signs and an ordinal", "## 二、‸"],
    ["half the name", "## 二、存在‸"],
    ["pinyin", "czwt‸"],
    ["a stroke", "/‸"],
    ["what that key gives with a Chinese input method", "、‸"],
  ])("proposes the section on %s", async (_, line) => {
    const [item] = await complete(between(line));
    expect(item?.label).toBe("二、存在问题");
    expect(item?.after).toContain("我馆组织了两次疏散演练。\n\n## 二、存在问题\n\n一是[待补充：问题]。");
  });

  it("numbers the sections behind anew", async () => {
    const [item] = await complete(between("## ‸"));
    expect(item?.after).toContain("\n\n## 三、下一步工作打算\n");
  });

  it("offers each of several alternatives", async () => {
    const items = await complete(between("## ‸"));
    const labels = items.map(({ label }) => label);
    expect(labels.slice(0, 2)).toEqual(["二、存在问题", "二、存在问题及原因分析"]);
  });

  it("behind # signs offers what the type allows besides, too", async () => {
    const labels = async (text: string) => (await complete(between(text))).map(({ label }) => label);
    expect(await labels("## ‸")).toContain("二、原因分析");
    expect(await labels("二、‸")).not.toContain("二、原因分析");
  });

  it("says what the section is for, and by whose word", async () => {
    const [item] = await complete(between("## ‸"));
    expect(item).toMatchObject({
      detail: "Self-inspection report",
      documentation: expect.stringContaining("问题"),
    });
  });

  it.each([
    ["", ["二、存在问题", "cunzaiwenti", "czwt", "problems"]],
    ["## ", ["## 二、存在问题", "cunzaiwenti", "czwt", "problems"]],
    ["## 三、", ["## 三、存在问题", "cunzaiwenti", "czwt", "problems"]],
    ["二、", ["二、存在问题", "cunzaiwenti", "czwt", "problems"]],
  ])("can be found by what follows %j: Han characters, pinyin, initials, id", async (typed, words) => {
    const [item] = await complete(between(`${typed}‸`));
    const begins = typed === "" ? "## " : "";
    expect(item?.filterText).toBe(begins + words.join(" "));
  });

  it("proposes in the order of the type", async () => {
    const items = await complete("# 关于消防演练工作的自查报告\n\n‸\n");
    expect(items.map(({ label }) => label)).toEqual([
      "一、工作开展情况",
      "一、存在问题",
      "一、存在问题及原因分析",
      "一、下一步工作打算",
    ]);
    expect(items.map(({ sortText }) => sortText)).toEqual([...items.map(({ sortText }) => sortText)].sort());
  });

  it("follows the style of the siblings: numbered lines", async () => {
    const text = between("‸").replaceAll("## ", "");
    const [item] = await complete(text);
    expect(item?.after).toContain("\n\n二、存在问题\n\n一是[待补充：问题]。");
  });

  it("keeps an empty line on both sides", async () => {
    const text = between("X").replace("\n\nX\n\n", "\n‸\n");
    const [item] = await complete(text);
    expect(item?.after).toMatch(/我馆组织了两次疏散演练。\n\n## 二、存在问题\n\n[\s\S]*\n\n## 三、/);
  });

  it("keeps the line ends of the document", async () => {
    const [item] = await complete(between("## ‸").replaceAll("\n", "\r\n"));
    expect(item?.textEdit.newText).toContain("## 二、存在问题\r\n\r\n");
  });

  it.each([
    ["where another section belongs", between("").replace("特此报告。\n", "特此报告。\n\n‸\n")],
    ["before the title", `‸\n\n${between("")}`],
    ["within a sentence", between("我们还要‸努力。")],
    ["behind a sentence", between("我们还要努力。‸")],
    ["in code", between("```\n‸\n```")],
    ["in a table", between("| a | b |\n|---|---|\n| ‸ | |")],
    ["in a quotation", between("> ‸")],
    ["in a document that is no report", `${NOTES}\n## ‸\n`],
    [
      "in a complete report",
      between("").replace("## 二、", "## 二、存在问题\n\n有。\n\n## 三、").replace("每季度", "‸\n\n每季度"),
    ],
  ])("proposes nothing %s", async (_, text) => {
    expect(await complete(text)).toEqual([]);
  });

  it("gives plain text to an editor without snippets", async () => {
    const textDocument = { ...ABLE.textDocument, completion: {} };
    const server = await start({ capabilities: { ...ABLE, textDocument } });
    const [item] = await complete(between("## ‸"), server);
    expect(item?.insertTextFormat).toBe(1);
    expect(item?.textEdit.newText).not.toContain("$");
  });

  it("starts by itself where the key for it is taken by an input method", async () => {
    const server = await start();
    expect(server.capabilities.completionProvider).toMatchObject({
      triggerCharacters: expect.arrayContaining(["#", " ", "、", "（", "/"]),
    });
  });
});

describe("completion of types in front matter", () => {
  it.each([
    ["nothing yet", "‸"],
    ["the beginning of an id", "self‸"],
    ["another id", "work-‸report"],
  ])("proposes all behind %s", async (_, value) => {
    const items = await complete(`---\ndate: 2026-01-05\nreport: ${value}\n---\n\n# Fire drill\n`);
    const item = items.find(({ label }) => label === "self-inspection");
    expect(item?.after).toBe("---\ndate: 2026-01-05\nreport: self-inspection\n---\n\n# Fire drill\n");
    expect(item?.filterText).toContain("self-inspection Self-inspection report 自查报告 zi");
  });

  it.each([
    ["of another key", "---\ndate: ‸\n---\n\n# Fire drill\n"],
    ["that is not in front matter", "# Fire drill\n\nreport: ‸\n"],
  ])("proposes none for a value %s", async (_, text) => {
    expect(await complete(text)).toEqual([]);
  });
});

describe("completion in English reports", () => {
  it("proposes names without ordinals", async () => {
    const items = await complete("# Postmortem: a leaking water meter\n\n## Summary\n\nIt leaked.\n\n## ‸\n");
    const labels = items.map(({ label }) => label);
    expect(labels.slice(0, 4)).toEqual(["Impact", "Root Cause", "Timeline", "Action Items"]);
    expect(labels).toContain("Lessons Learned");
  });
});
