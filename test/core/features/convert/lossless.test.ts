import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdown, said } from "./converted";

describe("nothing is lost", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "",
      "",
      "一、情况",
      "（一）水表。已核对。",
      "1. one",
      "2. two",
      "• item",
      "a\tb",
      "- one",
      "  - two",
      "**（一）水表。**已核对。",
      "**one** and **two**",
      "工作报告",
      "=====",
      "特此报告。",
      "---",
      "```",
      "附件1",
      "| a |",
      "|---|",
      "# x",
    ),
    fc.string({ maxLength: 30 }),
    fc.stringMatching(/^[ #*_`<>[\]()|~$&!+.1-]{0,8}[a-z]{0,3}[ *_`<>~$\\]{0,4}$/),
  );
  const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join("\n"));

  it("whatever the text", () => {
    fc.assert(fc.property(text, (source) => said(markdown(source)) === said(source)));
  });

  it("and converting twice is once", () => {
    fc.assert(
      fc.property(text, (source) => markdown(markdown(source)) === markdown(source)),
      { examples: [["0.A\n2. two"], ["1. one\n1. one\n2. two"], ["1. one\n2. two\n---"]] },
    );
  });

  const corpus = process.env.REPORTWRIGHT_CORPUS;
  const folders = [join(__dirname, "../../../../server/docs"), ...(corpus === undefined ? [] : [corpus])];

  it.each(folders)("in any document of %s, read as plain text", { timeout: 600_000 }, (folder) => {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const lost = names
      .filter((name) => /\.(?:md|txt)$/.test(name))
      .filter((name) => {
        const plain = readFileSync(join(folder, name), "utf8").replace(/^(?:# |---)/, "");
        return said(markdown(plain)) !== said(plain);
      });
    expect(lost).toEqual([]);
  });
});
