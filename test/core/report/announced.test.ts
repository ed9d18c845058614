import { describe, expect, it } from "vitest";
import { announcedIn } from "../../../server/src/core/report/announced";
import { buildReport } from "../../../server/src/core/report/report";
import { readDocument } from "../../../server/src/core/syntax/document";

/** Each announced number that a list follows: what is announced, and how many follow. */
function announced(text: string): string[] {
  const document = readDocument(text);
  const extent = { firstBlock: 0, endBlock: document.blocks.length, title: undefined };
  return announcedIn(buildReport(document, undefined, extent)).map(
    (one) => `${text.slice(one.start, one.end)}: ${one.found}`,
  );
}

describe("a number with its list straight behind it", () => {
  it.each([
    ["以下三个问题：一是台账不全；二是留样不足。", ["三个问题: 2"]],
    ["重点做好两项工作。一是补齐台账。二是补做培训。", ["两项工作: 2"]],
    ["从三个方面汇报：\n\n一、台账\n\n齐全。\n\n二、留样\n\n充足。", ["三个方面: 2"]],
    ["We took the following three steps:\n\n1. Count.\n2. Read.", ["three steps: 2"]],
    ["There are two reasons:\n\n- The door.\n- The fan.", ["two reasons: 2"]],
  ])("%s", (text, found) => {
    expect(announced(text)).toEqual(found);
  });
});

describe("a number that announces nothing", () => {
  it.each([
    ["without a list", "重点做好两项工作。"],
    ["with the list further on", "重点做好两项工作。\n\n今年检查五次。\n\n一是台账。二是留样。"],
    ["an ordinal", "从第三方面看：一是台账。二是留样。"],
    ["a measure", "We waited two hours:\n\n- nothing."],
    ["a list with a lost member", "以下四个问题：一是台账。二是留样。四是培训。"],
  ])("%s", (_, text) => {
    expect(announced(text)).toEqual([]);
  });
});
