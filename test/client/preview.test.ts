import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { decorate, GAP, type Token } from "../../client/src/preview/decorate";
import type { PreviewMarkInfo } from "../../server/src/lsp/protocol";

const md = new MarkdownIt({ html: true });
md.renderer.rules[GAP] = (tokens, index) => `<gap>${tokens[index]?.content}</gap>\n`;

type Gaps = readonly { readonly name: string; readonly line: number }[];

function shown(text: string, marks: readonly PreviewMarkInfo[], gaps: Gaps = []): string {
  const tokens = md.parse(text, {});
  return md.renderer
    .render(decorate(tokens as Token[], { marks, gaps }) as typeof tokens, md.options, {})
    .trim();
}

const mark = (role: PreviewMarkInfo["role"], level: number, text: string): PreviewMarkInfo => ({
  role,
  level,
  text,
});

describe("the preview", () => {
  it.each<[string, string, PreviewMarkInfo, string]>([
    [
      "a heading by its level",
      "## 一、 **工作**\n",
      mark("heading", 1, "一、工作"),
      '<h2 class="reportwright-section reportwright-level-1">一、 <strong>工作</strong></h2>',
    ],
    [
      "a numbered line",
      "一、工作\n",
      mark("line", 1, "一、工作"),
      '<p class="reportwright-section reportwright-level-1">一、工作</p>',
    ],
    [
      "a run-in heading",
      "（一）加强领导。成立小组。\n",
      mark("run-in", 2, "（一）加强领导。"),
      '<p class="reportwright-section reportwright-level-2"><span class="reportwright-run-in">（一）加强领导。</span>成立小组。</p>',
    ],
    [
      "a run-in heading in bold",
      "**（一）加强领导。** 成立小组。\n",
      mark("run-in", 2, "（一）加强领导。"),
      '<p class="reportwright-section reportwright-level-2"><span class="reportwright-run-in"><strong>（一）加强领导。</strong></span> 成立小组。</p>',
    ],
    [
      "no run-in heading where emphasis goes on behind it",
      "**（一）加强领导。成立**小组。\n",
      mark("run-in", 2, "（一）加强领导。"),
      '<p class="reportwright-section reportwright-level-2"><strong>（一）加强领导。成立</strong>小组。</p>',
    ],
    [
      "a formal part",
      "市图书馆：\n",
      mark("addressee", 0, "市图书馆："),
      '<p class="reportwright-addressee">市图书馆：</p>',
    ],
    ["nothing that is not there any more", "Text.\n", mark("heading", 1, "Gone"), "<p>Text.</p>"],
  ])("marks %s", (_, text, one, expected) => {
    expect(shown(text, [one])).toBe(expected);
  });

  it.each<[string, Gaps, string]>([
    ["before the section that follows", [{ name: "B", line: 2 }], "<h2>A</h2>\n<gap>B</gap>\n<h2>C</h2>"],
    ["at the end", [{ name: "D", line: 3 }], "<h2>A</h2>\n<h2>C</h2>\n<gap>D</gap>"],
    [
      "several in their order",
      [
        { name: "B", line: 2 },
        { name: "B2", line: 2 },
      ],
      "<h2>A</h2>\n<gap>B</gap>\n<gap>B2</gap>\n<h2>C</h2>",
    ],
  ])("shows what is missing %s", (_, gaps, expected) => {
    expect(shown("## A\n\n## C\n", [], gaps)).toBe(expected);
  });

  it("shows what is missing in a text without anything", () => {
    expect(shown("", [], [{ name: "A", line: 0 }])).toBe("<gap>A</gap>");
  });

  it("leaves the tokens as they are, for the preview keeps them", () => {
    const tokens = md.parse("## 一、工作\n\n（一）甲。乙。\n", {});
    const before = JSON.stringify(tokens);
    const marks = [mark("heading", 1, "一、工作"), mark("run-in", 2, "（一）甲。")];
    decorate(tokens as Token[], { marks, gaps: [{ name: "X", line: 2 }] });
    expect(JSON.stringify(tokens)).toBe(before);
  });
});
