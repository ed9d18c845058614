import { describe, expect, it } from "vitest";
import { readReports } from "../../../server/src/core/check/check";
import { referenceHover } from "../../../server/src/core/features/hoverReference";
import { mentionsOf, referredAt } from "../../../server/src/core/features/referents";
import { renamableAt, renameAt } from "../../../server/src/core/features/renameReferent";
import { applyEdits } from "../../../server/src/core/text/edits";
import { marked, setup } from "./support/marked";

function at(source: string) {
  const { text, opened, at } = marked(source);
  return { text, offset: at, reports: readReports(opened, setup) };
}

/** What the cursor's reference points to, as written. */
function target(source: string): string[] {
  const { text, offset, reports } = at(source);
  const found = referredAt(reports, offset);
  return (found?.referents ?? []).map(({ range }) => text.slice(range.start, range.end));
}

/** The places that speak of what is at the cursor, each with its line. */
function mentions(source: string): string[] {
  const { text, offset, reports } = at(source);
  const found = referredAt(reports, offset);
  return (found?.referents ?? []).flatMap((referent) =>
    mentionsOf(reports[0]!.report, referent).map((span) => text.slice(span.start, span.end)),
  );
}

function renamed(source: string, name: string): string | undefined {
  const { text, offset, reports } = at(source);
  const result = renameAt(reports, offset, name);
  if (result === undefined) return undefined;
  return "reason" in result ? result.reason.en : applyEdits(text, result.edits);
}

const ZH = `# 关于消防检查的自查报告

详见第二部分和（二），数据见表1、图1，清单见附件1，另见“二、存在问题”和[问题](#二存在问题)。

## 一、工作开展情况

### （二）检查

表1 检查情况

| 部位 | 次数 |
|---|---|
| 东馆 | 2 |

![图1 疏散路线](a.png)

## 二、存在问题

按本报告第一部分整改，见第五部分。

附件：1. 检查清单
`;

const EN = `---
report: technical-report
---

# Technical report

See Section 2.1, Figure 3 and Appendix B; the "Results" section has more.

## 1 Method

m

## 2 Results

### 2.1 East

Figure 3: Output of the pump

## Appendix B Raw data

d
`;

describe("from a reference to what it points to", () => {
  it.each([
    [ZH.replace("第二部分", "第二‸部分"), ["## 二、存在问题"]],
    [ZH.replace("表1、", "表‸1、"), ["表1 检查情况"]],
    [ZH.replace("图1，", "图1‸，"), ["图1 疏散路线"]],
    [ZH.replace("附件1，", "‸附件1，"), ["1. 检查清单"]],
    [ZH.replace("第一部分", "第一‸部分"), ["## 一、工作开展情况"]],
    [ZH.replace("(#二", "(#‸二"), ["## 二、存在问题"]],
    [ZH.replace("第五部分", "第五‸部分"), []],
    [ZH.replace("整改", "整‸改"), []],
    [EN.replace("Section 2.1", "Section‸ 2.1"), ["### 2.1 East"]],
    [EN.replace("Figure 3 and", "Figure 3‸ and"), ["Figure 3: Output of the pump"]],
    [EN.replace("Appendix B;", "Appen‸dix B;"), ["## Appendix B Raw data"]],
  ])("%#", (text, found) => {
    expect(target(text)).toEqual(found);
  });
});

it("what is spoken of, from the heading and from a reference alike", () => {
  const all = ["第二部分", "二、存在问题", "二存在问题"];
  expect(mentions(ZH.replace("## 二、存在", "## 二、存‸在"))).toEqual(all);
  expect(mentions(ZH.replace("第二部分", "第二‸部分"))).toEqual(all);
});

describe("another name", () => {
  it("of a section: in quotation marks and in links to it", () => {
    expect(renamed(ZH.replace("## 二、存在", "## 二、存‸在"), "主要问题")).toBe(
      ZH.replaceAll("存在问题", "主要问题"),
    );
    expect(renamed(EN.replace("2 Results", "2 Res‸ults"), "Findings")).toBe(
      EN.replaceAll("Results", "Findings"),
    );
  });

  it("of a caption and of an attachment", () => {
    expect(renamed(ZH.replace("表1 检查情况", "表1 检‸查情况"), "检查次数")).toBe(
      ZH.replace("表1 检查情况", "表1 检查次数"),
    );
    expect(renamed(ZH.replace("检查清单", "检查‸清单"), "清单")).toBe(ZH.replace("检查清单", "清单"));
  });

  it("of a run-in heading keeps the mark that closes it", () => {
    const text = "---\nreport: base\n---\n\n# 总结\n\n一、延长‸开放。周末开放到九点。\n";
    expect(renamed(text, "周末开放")).toBe(text.replace("延长‸开放", "周末开放"));
  });

  it.each([
    ["第二‸部分", "主要问题", ZH.replaceAll("存在问题", "主要问题")],
    ["表‸1、", "检查次数", ZH.replace("表1 检查情况", "表1 检查次数")],
    ["‸附件1，", "清单", ZH.replace("检查清单", "清单")],
    ["(#‸二", "主要问题", ZH.replaceAll("存在问题", "主要问题")],
  ])("from a reference, of what it points to: %s", (reference, name, expected) => {
    expect(renamed(ZH.replace(reference.replace("‸", ""), reference), name)).toBe(expected);
  });

  it("is not for text and for references to nothing or to several, and not empty", () => {
    for (const text of [
      ZH.replace("整改", "整‸改"),
      ZH.replace("第五部分", "第五‸部分"),
      ZH.replace("第二部分和（二）", "第一‸、第二部分和（二）"),
    ]) {
      const { reports, offset } = at(text);
      expect(renamableAt(reports, offset)).toBeUndefined();
    }
    expect(renamed(ZH.replace("## 二、存在", "## 二、存‸在"), " ")).toBe(
      "A name needs at least one character.",
    );
  });
});

describe("hover on a reference", () => {
  it.each([
    [ZH.replace("第二部分", "第二‸部分"), "**二、存在问题** · 15字\n\n按本报告第一部分整改，见第五部分。"],
    [ZH.replace("第五部分", "第五‸部分"), "本报告中没有“第五部分”所指的内容。"],
    [ZH.replace("表1、", "表‸1、"), "**表1 检查情况**"],
  ])("%#", (text, shown) => {
    const { reports, offset } = at(text);
    expect(referenceHover(reports, offset)?.text.zh).toBe(shown);
  });
});
