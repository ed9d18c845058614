import { describe, expect, it } from "vitest";
import { checkOutline, checkReport, openReport, readReports } from "../../../server/src/core/check/check";
import { Checking } from "../../../server/src/core/check/checking";
import { BUDGETS } from "../../../server/src/core/text/budgets";
import { builtInLibrary } from "../../../server/src/core/types/library";
import { readType } from "../../../server/src/core/types/reading/readType";

const setup = { library: builtInLibrary() };

/** A report without its middle section, and with a blank to fill in. */
const REPORT =
  "# 关于消防演练工作的自查报告\n\n现将有关情况报告如下：\n\n## 一、工作开展情况\n\n我馆于xx月组织了疏散演练。\n\n";
const END = "\n\n## 二、下一步工作打算\n\n每季度组织一次演练。\n\n特此报告。\n";

/** The report, made so long by a paragraph of code, which no rule reads. */
function ofLength(length: number): string {
  const [open, close] = ["```\n", "\n```"];
  const rest = length - REPORT.length - END.length - open.length - close.length;
  return REPORT + open + "x".repeat(rest) + close + END;
}

const rulesIn = (text: string): string[] =>
  checkReport(openReport(text), setup).findings.map(({ rule }) => rule);

describe("a document that is very long", () => {
  it.each([
    ["as long as all rules take", BUDGETS.document, ["missing-section", "placeholder"]],
    ["one character longer", BUDGETS.document + 1, ["missing-section", "not-fully-checked"]],
    ["as long as is looked at", BUDGETS.outline, ["missing-section", "not-fully-checked"]],
    ["one character longer than that", BUDGETS.outline + 1, ["not-fully-checked"]],
  ])("%s", (_, length, rules) => {
    const text = ofLength(length);
    expect(text.length).toBe(length);
    expect(rulesIn(text)).toEqual(rules);
  });

  it("of more blocks than are read has no report, but what lies at its head is", () => {
    const text = `${REPORT}${"x\n\n".repeat(BUDGETS.blocks)}`;
    expect(rulesIn(text)).toEqual(["not-fully-checked"]);
  });

  it("that is no report is left alone", () => {
    expect(rulesIn("x".repeat(BUDGETS.outline + 1))).toEqual([]);
  });

  it("has no report for what asks behind the last limit", () => {
    expect(readReports(openReport(ofLength(BUDGETS.outline + 1)), setup, true)).toEqual([]);
  });

  it("says in both languages how long it is and what is checked", () => {
    const { findings } = checkReport(openReport(ofLength(BUDGETS.document + 1)), setup);
    const said = findings.find(({ rule }) => rule === "not-fully-checked")?.message;
    expect(said?.en).toContain("2.1 million characters; beyond 2 million only its headings");
    expect(said?.zh).toContain("有201万字符，超过200万字符的只检查标题");
  });

  it("that rules take too long with says so, and its outline is checked all the same", () => {
    const { findings } = checkOutline(openReport(REPORT + END), setup);
    expect(findings.map(({ rule }) => rule)).toEqual(["missing-section", "not-fully-checked"]);
    expect(findings.at(-1)?.message.en).toContain("take too long with this text");
  });

  it("is checked by other rules as soon as an edit takes it over a limit, and back", () => {
    const checking = new Checking();
    let opened: ReturnType<typeof openReport> | undefined;
    const lengths = [0, 1, 0].map((more) => BUDGETS.document + more);
    const found = lengths.map((length) => {
      opened = openReport(ofLength(length), opened);
      return checking.check(opened, setup).findings.map(({ rule }) => rule);
    });
    expect(found).toEqual([
      ["missing-section", "placeholder"],
      ["missing-section", "not-fully-checked"],
      ["missing-section", "placeholder"],
    ]);
  });
});

const list = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join("\n");

describe("front matter that is very long", () => {
  it.each([
    ["as many keys as are read", list(BUDGETS.frontMatterKeys, (i) => `k${i}: a`), []],
    ["one more", list(BUDGETS.frontMatterKeys + 1, (i) => `k${i}: a`), ["front-matter"]],
    ["one more, not plain", list(BUDGETS.frontMatterKeys + 1, (i) => `k${i}: [1]`), ["front-matter"]],
    ["as many characters as are read", `k: "${"x".repeat(BUDGETS.frontMatter - 5)}"`, []],
    ["one more character", `k: "${"x".repeat(BUDGETS.frontMatter - 4)}"`, ["front-matter"]],
  ])("%s", (_, yaml, rules) => {
    const text = `---\n${yaml}\n---\n\n# 关于消防演练工作的情况报告\n\n我馆组织了疏散演练。\n\n特此报告。\n`;
    const found = checkReport(openReport(text), setup).findings;
    expect(found.filter(({ rule }) => rule === "front-matter").map(({ rule }) => rule)).toEqual(rules);
  });
});

describe("a report type with very many patterns", () => {
  it.each([
    ["as many as are used", BUDGETS.patterns, 0],
    ["one more", BUDGETS.patterns + 1, 1],
    ["many more, told once", 3 * BUDGETS.patterns, 1],
  ])("%s", (_, count, problems) => {
    const source = `id: own\nname: Own\nmatch:\n  title:\n${list(count, (i) => `    - /^a{${i + 1}}$/`)}\n`;
    const read = readType(source);
    expect(read.problems).toHaveLength(problems);
    expect(read.raw?.match?.title).toHaveLength(BUDGETS.patterns);
  });
});
