import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { openReport } from "../../../server/src/core/index";
import { UNREADABLE, yamlReason } from "../../../server/src/core/text/yamlReason";

/** What is said of front matter that is no YAML. */
function reason(yaml: string) {
  return openReport(`---\n${yaml}\n---\n\n# A\n`).frontMatter?.problem?.reason;
}

describe("why a text is no YAML", () => {
  it.each([
    ['title: "Meters', "引号没有闭合"],
    ["title: 'Meters", "引号没有闭合"],
    ["tags: [a, b", "括号没有闭合"],
    ["map: { a: 1", "括号没有闭合"],
    ["title: Meters: read hourly", "一行中有两个冒号，含冒号的文字须加引号"],
    ["title: Meters\nread hourly", "键后缺少冒号"],
    ["a: 1\n  b: 2", "一行中有两个冒号，含冒号的文字须加引号"],
    ["a:\n\t b: 1", "缩进须用空格，不能用制表符"],
    ["a:\n    b: 1\n  c: 2", "缩进与上下文不一致"],
    ["title: @home", "以此符号开头的文字须加引号"],
    ['path: "C:\\data"', "双引号中的反斜杠须写成两个"],
    ["title: *home", "此处不支持 & 和 * 引用，以其开头的文字须加引号"],
    ["title: %home", "以此符号开头的文字须加引号"],
    ["tags: [a, b]]", "此处有多余的内容或符号"],
  ])("%j", (yaml, expected) => expect(reason(yaml)?.zh).toBe(expected));

  it("has words of its own for every error that the library makes of such texts", () => {
    const signs = [..."[]{}:,-?&*!|>'\"%@`#\t\n a1"];
    const texts = signs.flatMap((a) =>
      signs.flatMap((b) => signs.map((c) => `k${a}${b}${c}: ${b}${a}\n${c}`)),
    );
    const unknown = texts.flatMap((text) =>
      parseDocument(text, { prettyErrors: false, logLevel: "silent" }).errors.filter(
        (error) => yamlReason(error) === UNREADABLE,
      ),
    );
    expect(unknown.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });
});
