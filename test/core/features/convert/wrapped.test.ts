import { describe, expect, it } from "vitest";
import { markdown } from "./converted";

describe("hard-wrapped Chinese", () => {
  /** A paragraph as it is set: lines of so many characters, the first two shorter, its white space gone. */
  const wrapped = (text: string, width: number): string =>
    text.replace(new RegExp(`^.{${width - 2}}|.{${width}}`, "gu"), "$&\n").replace(/\n$/, "");
  const [body, box] = [
    "巡查人员逐户核对水表读数并且登记更换日期",
    "水表清单逐项核对并且登记更换日期和经手人员",
  ].map((part) => part.repeat(6));

  it("one width", () => {
    expect(markdown(`${wrapped(`${body}。`, 28)}\n${wrapped(`${box}。`, 28)}`)).toBe(
      `${body}。\n\n${box}。\n`,
    );
  });

  it("a narrow text with wider boxes", () => {
    const text = [body, body, box].map((part, i) => wrapped(`${part}。`, i === 2 ? 38 : 26)).join("\n");
    expect(markdown(`各单位：\n${text}`)).toBe(`各单位：\n\n${body}。\n\n${body}。\n\n${box}。\n`);
  });

  it("the number of a page is no part of the text", () => {
    const lines = wrapped(`${body}。`, 28).split("\n");
    const text = [...lines.slice(0, 2), "3", ...lines.slice(2)].join("\n");
    const pieces = [lines.slice(0, 2), ["3"], lines.slice(2)].map((piece) => piece.join(""));
    expect(markdown(`各单位：\n${text}`)).toBe(`各单位：\n\n${pieces.join("\n\n")}\n`);
  });

  it("where paragraphs are indented a full stop at the end of a line ends none", () => {
    const line = "巡查人员逐户核对水表读数并且登记更换日期随后全部报送";
    const paragraph = `　　${line}\n${line}日期。\n${line}日期\n核对。`;
    const one = `${line}${line}日期。${line}日期核对。`;
    expect(markdown([paragraph, paragraph, paragraph].join("\n"))).toBe(`${[one, one, one].join("\n\n")}\n`);
  });
});
