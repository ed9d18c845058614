import { describe, expect, it } from "vitest";
import { BUILT_IN_STYLES, defaultStyle, readStyle, writeStyle } from "../../server/src/export/main";

const official = defaultStyle("zh");
const messages = (source: string): string[] =>
  readStyle(source, official).problems.map(({ message }) => message.en);

describe("a style of one's own", () => {
  it("changes what it names and keeps the rest", () => {
    const { style, problems } = readStyle("text: { body: { font: FangSong, size: 15 } }\n", official);
    expect(problems).toEqual([]);
    expect(style.text.body).toEqual({ ...official.text.body, font: "FangSong", size: 15 });
    expect(style.page).toEqual(official.page);
  });
  it("may begin with another style", () => {
    expect(readStyle("extends: technical\n", official).style.text.title).toEqual(
      defaultStyle("en").text.title,
    );
  });
  for (const style of BUILT_IN_STYLES) {
    it(`${style.name}, printed and read, is the same`, () => {
      expect(readStyle(writeStyle(style), official)).toEqual({ style, problems: [] });
    });
  }
  for (const [what, source, message] of [
    ["an unknown key", "pages: {}\n", "Unknown key “pages”. Did you mean “page”?"],
    ["an unknown paragraph", "text: { titel: {} }\n", "Unknown key “titel”. Did you mean “title”?"],
    ["a length that is none", "page: { top: 3cm }\n", "This should be a number, not a text."],
    ["a length beyond all paper", "page: { top: 9999 }\n", "This should lie between 0 and 2000."],
    [
      "a colour by name",
      "text: { title: { color: red } }\n",
      "A colour has six hexadecimal digits, for example 1F3864.",
    ],
    ["an unknown style to begin with", "extends: gb\n", "“gb” is not one of gb9704, technical."],
  ] as const) {
    it(`tells ${what}`, () => expect(messages(source)).toEqual([message]));
  }
});
