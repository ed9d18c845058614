import { describe, expect, it } from "vitest";
import { folderOf, reportwright } from "./support/cli";
import { fixtures } from "./support/fixtures";

const CANTEEN = `# 2024年食堂卫生自查报告

一、工作开展情况

（一）检查后厨。每周检查两次。

## 二、存在**问题**

三、下一步工作打算

更换冷柜。
`;

const range = (from: number, to: number, character = 0) => ({
  start: { line: from, character: 0 },
  end: { line: to, character },
});

describe("outline --format json", () => {
  it("shows headings, lines and run-ins with what they were matched with", () => {
    const { code, out, err } = reportwright(["outline", "a.md", "--format", "json"], {
      cwd: folderOf({ "a.md": CANTEEN }),
    });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toStrictEqual({
      version: 1,
      files: [
        {
          path: "a.md",
          reports: [
            {
              type: "self-inspection",
              title: "2024年食堂卫生自查报告",
              range: range(0, 10, 5),
              sections: [
                {
                  text: "工作开展情况",
                  ordinal: "一、",
                  level: 1,
                  kind: "line",
                  section: "work",
                  range: range(2, 6),
                  children: [
                    {
                      text: "检查后厨",
                      ordinal: "（一）",
                      level: 2,
                      kind: "run-in",
                      section: null,
                      range: range(4, 6),
                      children: [],
                    },
                  ],
                },
                {
                  text: "存在问题",
                  ordinal: "二、",
                  level: 1,
                  kind: "heading",
                  section: "problems",
                  range: range(6, 8),
                  children: [],
                },
                {
                  text: "下一步工作打算",
                  ordinal: "三、",
                  level: 1,
                  kind: "line",
                  section: "next",
                  range: range(8, 10, 5),
                  children: [],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it("takes what is no report as one without a type", () => {
    const { out } = reportwright(["outline", "readme.md", "--format", "json"], { cwd: fixtures });
    expect(JSON.parse(out).files[0].reports).toStrictEqual([
      { type: null, title: "Fire drills", range: range(0, 2, 34), sections: [] },
    ]);
  });

  it("has no ordinal and no title where there is none", () => {
    const { out } = reportwright(["outline", "-", "--format", "json"], { input: "## Wells\n\nDry.\n" });
    expect(JSON.parse(out).files[0].reports).toMatchObject([
      { title: null, sections: [{ text: "Wells", ordinal: null, level: 1 }] },
    ]);
  });
});

describe("outline as text", () => {
  it("is a tree", () => {
    const { out } = reportwright(["outline", "a.md"], { cwd: folderOf({ "a.md": CANTEEN }) });
    expect(out).toBe(
      [
        "a.md",
        "  2024年食堂卫生自查报告 (self-inspection)",
        "    一、工作开展情况 = [work]",
        "      （一）检查后厨 …",
        "    二、存在问题 [problems]",
        "    三、下一步工作打算 = [next]",
        "",
        "",
      ].join("\n"),
    );
  });

  it("says what it cannot read, and shows the rest", () => {
    const { code, out, err } = reportwright(["outline", "no.md", "readme.md"], { cwd: fixtures });
    expect({ code, out, err }).toEqual({
      code: 2,
      out: "readme.md\n  Fire drills (—)\n\n",
      err: "reportwright: no.md: no such file or folder.\n",
    });
  });
});
