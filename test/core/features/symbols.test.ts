import { describe, expect, it } from "vitest";
import { readReports } from "../../../server/src/core/check/check";
import { documentSymbols, type SymbolEntry } from "../../../server/src/core/features/symbols";
import { marked, setup } from "./support/marked";

/** One line an entry, deeper ones further in: ordinal, name, how many lines it holds. */
function outline(source: string): string[] {
  const { text, opened } = marked(source);
  const lines = (entries: readonly SymbolEntry[], indent: string): string[] =>
    entries.flatMap(({ detail, name, range, children }) => [
      `${indent}${detail}|${name}|${text.slice(range.start, range.end).trimEnd().split("\n").length}`,
      ...lines(children, `${indent}  `),
    ]);
  return lines(documentSymbols(readReports(opened, setup)), "");
}

describe("the outline of a document", () => {
  it("headings, numbered lines, run-in headings", () => {
    const text =
      "# 关于借阅台账的自查报告\n\n一、工作开展情况\n\n（一）台账齐全。逐册登记。\n\n## 二、存在问题\n\n无。\n";
    expect(outline(text)).toEqual([
      "|关于借阅台账的自查报告|9",
      "  一、|工作开展情况|3",
      "    （一）|台账齐全|1",
      "  二、|存在问题|3",
    ]);
  });

  it("the reports of a compilation, below its title", () => {
    const text =
      "# 自查报告汇编\n\n# 东馆自查报告\n\n## 一、工作开展情况\n\n甲。\n\n# 西馆自查报告\n\n## 一、工作开展情况\n\n乙。\n";
    expect(outline(text)).toEqual([
      "|自查报告汇编|13",
      "  |东馆自查报告|5",
      "    一、|工作开展情况|3",
      "  |西馆自查报告|5",
      "    一、|工作开展情况|3",
    ]);
  });

  it("sections alone where there is no title, an ordinal for a name that is not there", () => {
    expect(outline("---\nreport: base\n---\n\n## 1 Summary\n\ns\n\n## 2\n\nt\n")).toEqual([
      "1|Summary|3",
      "2|2|3",
    ]);
  });

  it("nothing in a document that is no report", () => {
    expect(outline("# Canteen\n\n## Menu\n\nSoup.\n")).toEqual([]);
  });
});
