import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  BUILT_IN_STYLES,
  chooseStyle,
  defaultStyle,
  readStyle,
  writeStyle,
} from "../../server/src/export/main";
import { nodeFileSystem } from "../../server/src/host/nodeFileSystem";
import { folderOf } from "../cli/support/cli";

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

describe("the style that is asked for", () => {
  const chosen = (name: string, inside = false, files: Record<string, string> = {}) =>
    chooseStyle(name, "zh", { system: nodeFileSystem, folder: folderOf(files), inside });

  it("by nobody is that of the report's language", () => {
    expect(chosen("")).toEqual({ style: official });
  });
  it("by name is one of the built-in ones", () => {
    expect(chosen("technical")).toEqual({ style: defaultStyle("en") });
  });
  it("as a file stands on that of the report's language", () => {
    const { style } = chosen("office.yaml", true, { "office.yaml": "page: { top: 40 }\n" }) as never;
    expect(style).toEqual({ ...official, page: { ...official.page, top: 40 } });
  });
  it("a file that has something wrong in it says where", () => {
    expect(chosen("office.yaml", true, { "office.yaml": "page:\n  top: 3cm\n" })).toEqual({
      reason: {
        en: "office.yaml:2:8: This should be a number, not a text.",
        zh: "office.yaml:2:8：此处应为数字，而不是文本。",
      },
    });
  });
  it("nothing is read outside of the workspace", () => {
    const outside = folderOf({ "office.yaml": "name: x\n" });
    const folder = folderOf({});
    symlinkSync(join(outside, "office.yaml"), join(folder, "link.yaml"));
    for (const name of ["link.yaml", "../office.yaml", join(outside, "office.yaml"), "none.yaml"])
      expect(chooseStyle(name, "zh", { system: nodeFileSystem, folder, inside: true })).toEqual({
        reason: {
          en: `There is no style ${name}: it is a YAML file, or one of gb9704 and technical.`,
          zh: `没有版式 ${name}：应为 YAML 文件，或内置版式 gb9704、technical。`,
        },
      });
  });
});
