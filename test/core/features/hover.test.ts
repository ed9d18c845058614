import { describe, expect, it } from "vitest";
import { checkReport } from "../../../server/src/core/check/check";
import { hoverAt } from "../../../server/src/core/features/hover";
import { marked, setup } from "./support/marked";

function hover(source: string): string | undefined {
  const { opened, at } = marked(source);
  const { reports, findings } = checkReport(opened, setup);
  return hoverAt(reports, at, findings)?.text.en;
}

const TEXT =
  "# 关于消防检查的自查报告\n\n## 一、工作开展情况\n\n检查两次，见第九部分。\n\n## 三、存在问题\n\n一处。\n\n## 四、附带说明\n\n无。\n";

describe("hover", () => {
  it("on a heading tells how long its section is", () => {
    expect(hover(TEXT.replace("工作开", "工作‸开"))).toMatch(
      /^\*\*工作开展情况\*\* · required[\s\S]*\n\n9 words$/,
    );
    expect(hover(TEXT.replace("附带", "附‸带"))).toMatch(/^\*\*附带说明\*\*\n\n1 word$/);
  });

  it("on a heading whose ordinal is wrong tells why that matters", () => {
    expect(hover(TEXT.replace("三、存", "三、‸存"))).toMatch(/\n\n\*.+\*$/);
    expect(hover(TEXT.replace("一、工", "一、‸工"))).not.toMatch(/\n\n\*.+\*$/);
  });

  it("on a reference that dangles says so", () => {
    expect(hover(TEXT.replace("第九", "第‸九"))).toBe("第九部分 points to nothing in this report.");
  });

  it("on other text says nothing", () => {
    expect(hover(TEXT.replace("检查两", "检查‸两"))).toBeUndefined();
  });
});
