import { describe, expect, it } from "vitest";
import { checkReport } from "../../../server/src/core/check/check";
import { formatReport } from "../../../server/src/core/features/formatReport";
import { nextOrdinal } from "../../../server/src/core/features/nextOrdinal";
import { applyEdits } from "../../../server/src/core/text/edits";
import { marked, setup } from "./support/marked";

/** The text after Enter was typed and the cursor stands at ‸. */
function entered(source: string): string {
  const { text, opened, at } = marked(source);
  const edit = nextOrdinal(opened, setup, at);
  return edit === undefined ? text : applyEdits(text, [edit]);
}

const TITLE = "# 关于消防检查的自查报告\n\n";

describe("the next ordinal behind Enter", () => {
  it.each([
    [
      "a run-in heading",
      "## 一、情况\n\n（一）检查。两次。\n‸\n\n## 二、问题\n",
      "## 一、情况\n\n（一）检查。两次。\n\n（二）\n\n## 二、问题\n",
    ],
    [
      "one straight under its heading, with its indentation",
      "## 一、情况\n　　（一）检查。两次。\n‸",
      "## 一、情况\n　　（一）检查。两次。\n\n　　（二）",
    ],
    [
      "an item of a list in prose",
      "包括：\n\n（1）东馆；\n\n（2）西馆；\n‸",
      "包括：\n\n（1）东馆；\n\n（2）西馆；\n\n（3）",
    ],
    [
      "an item whose lines stand under one another",
      "包括：\n\n（1）东馆；\n（2）西馆；\n‸",
      "包括：\n\n（1）东馆；\n（2）西馆；\n（3）",
    ],
    ["an ordinal without text: the end", "（一）检查。两次。\n\n（二）\n‸", "（一）检查。两次。\n\n"],
    ["a line of Windows", "（一）检查。两次。\r\n‸", "（一）检查。两次。\r\n\r\n（二）"],
  ])("%s", (_, before, after) => {
    expect(entered(TITLE + before)).toBe(TITLE + after);
  });

  it.each([
    ["text", "检查两次。\n‸"],
    ["a heading, whose text comes next", "## 一、情况\n‸"],
    ["a numbered line alone, whose text comes next", "一、情况\n‸"],
    ["code", "```\n（一）检查。两次。\n‸\n```\n"],
    ["a first ordinal without text", "检查两次。\n\n（一）\n‸"],
    ["a number that has a successor", "（一）检查。两次。\n‸\n\n（二）整改。一次。\n"],
    ["a line that is not empty", "（一）检查。两次。\n问‸题"],
  ])("nothing behind %s", (_, text) => {
    expect(entered(TITLE + text)).toBe((TITLE + text).replace("‸", ""));
  });

  it("nothing in a document that is no report", () => {
    expect(entered("# Canteen\n\n1. Soup\n‸")).toBe("# Canteen\n\n1. Soup\n");
  });
});

describe("formatting", () => {
  const formatted = (text: string): string => {
    const { opened } = marked(text);
    return applyEdits(text, formatReport(checkReport(opened, setup)));
  };

  it("renumbers and tidies", () => {
    expect(
      formatted(`${TITLE}## 一、工作开展情况\n\n见第三部分。\n\n## 三、存在问题\n\n（1）一处.\n`),
    ).toContain("## 二、存在问题");
    expect(formatted(`${TITLE}## 一、工作开展情况\n\n见第三部分。\n\n## 三、存在问题\n\n一处。\n`)).toContain(
      "见第二部分",
    );
  });

  it("leaves what is in order, and what is no report", () => {
    const clean = `${TITLE}## 一、工作开展情况\n\n检查两次。\n\n## 二、存在问题\n\n一处。\n`;
    expect(formatted(clean)).toBe(clean);
    expect(formatted("# Canteen\n\n## 1. A\n\n## 3. B\n")).toBe("# Canteen\n\n## 1. A\n\n## 3. B\n");
  });
});
