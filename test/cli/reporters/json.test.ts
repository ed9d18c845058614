import { expect, it } from "vitest";
import { jsonReporter } from "../../../server/src/cli/reporters/json";
import type { CheckedFile } from "../../../server/src/cli/reporters/reporter";
import { fileWith, findingAt, written } from "./sample";

const json = (files: readonly CheckedFile[]): string => written(jsonReporter("en"), files);
const range = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});

const CANTEEN = "# 食堂\n\n检查XX次，XX人。\n";

it("is the value that the contract describes, with what is empty left out", () => {
  const found = findingAt(CANTEEN, "XX");
  const fixes = [
    {
      title: { en: "Write it", zh: "填写" },
      safe: false,
      edits: () => [{ ...found.span, newText: "3" }],
    },
  ];
  const related = [{ span: { start: 0, end: 4 }, message: { en: "Here.", zh: "此处。" } }];
  const file = fileWith("canteen/a.md", CANTEEN, [found, findingAt(CANTEEN, "XX", { related, fixes })]);
  const bare = {
    rule: "placeholder",
    severity: "warning",
    message: "A blank was left.",
    range: range(2, 2, 4),
  };
  expect(JSON.parse(json([file, fileWith("canteen/b.md", "", [])]))).toStrictEqual({
    version: 1,
    files: [
      {
        path: "canteen/a.md",
        reports: [],
        findings: [
          bare,
          {
            ...bare,
            related: [{ range: range(0, 0, 4), message: "Here." }],
            fixes: [
              {
                title: "Write it",
                safe: false,
                preferred: false,
                edits: [{ range: range(2, 2, 4), newText: "3" }],
              },
            ],
          },
        ],
      },
      { path: "canteen/b.md", reports: [], findings: [] },
    ],
    summary: { files: 2, reports: 0, errors: 0, warnings: 2, infos: 0, hints: 0 },
  });
});

it("is a whole value for no file too, and ends with a line end", () => {
  expect(json([])).toMatch(/^\{.*\}\n$/s);
  expect(JSON.parse(json([]))).toStrictEqual({
    version: 1,
    files: [],
    summary: { files: 0, reports: 0, errors: 0, warnings: 0, infos: 0, hints: 0 },
  });
});

it("counts characters in UTF-16 and knows every line end", () => {
  const text = "# 𠮷\r\n\r\ra\nXX";
  const found = JSON.parse(json([fileWith("a.md", text, [findingAt(text, "XX")])]));
  expect(found.files[0].findings[0].range).toEqual(range(4, 0, 2));
});

it("escapes what a terminal would obey", () => {
  expect(json([fileWith("\u001b]0;\u202e\u009b", "", [])])).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/,
  );
});
