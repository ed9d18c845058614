import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkReport, openReport } from "../../server/src/core/check/check";
import { placeIn } from "../reliability/documents";
import { broken } from "../reliability/invariants";
import { AT_A_PLACE, OF_THE_WHOLE, OPERATIONS, setup } from "../reliability/operations";

const root = join(import.meta.dirname, "../examples");
const texts = ["clean", "broken"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(join(root, folder, name), "utf8")),
);

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** An example cut off anywhere. */
const cutTexts = fc
  .tuple(fc.constantFrom(...texts), share)
  .map(([text, end]) => text.slice(0, Math.round(text.length * end)));

/** Asks some operations; `share` says where. */
function ask(operations: typeof OPERATIONS, text: string, share: number): void {
  const opened = openReport(text);
  const asked = { text, at: placeIn(text, share), opened, result: checkReport(opened, setup) };
  for (const [name, operation] of Object.entries(operations))
    expect([name, ...broken(text, operation(asked))]).toEqual([name]);
}

describe("features never fail, and answer within the text", () => {
  it("at any position of an example cut off anywhere", () => {
    fc.assert(
      fc.property(cutTexts, share, (text, at) => ask(AT_A_PLACE, text, at)),
      { numRuns: 150 },
    );
  });

  it("of an example cut off anywhere", () => {
    fc.assert(
      fc.property(cutTexts, (text) => ask(OF_THE_WHOLE, text, 0)),
      { numRuns: 60 },
    );
  });

  it("of hostile fragments", () => {
    const pieces = [
      "\r\n",
      "\n",
      "# ",
      "## 一、",
      "（一）",
      "见第一部分",
      "表1 ",
      "附件1",
      "```",
      "<!-- reportwright-",
      "---\n",
      "report: base\n",
      "[a](#b)",
      "😀",
      "\ud800",
      "\u3000",
      "1. ",
      "| a |",
      "💥。",
    ];
    const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(hostile, share, (text, at) => ask(OPERATIONS, text, at)),
      { numRuns: 200 },
    );
  });
});
