import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UNFINISHED } from "../../client/src/unfinished";
import { checkReport, openReport } from "../../server/src/core/check/check";
import { allRules } from "../../server/src/core/rules/all";
import { builtInLibrary } from "../../server/src/core/types/library";

/** Whole reports in which one line is written anew, letter by letter: calm mode knows every rule that speaks too soon. */

/** What is not there at all is told where it should be, also on the line that is being written: nothing else stands for it. */
const MISSING = new Set(["missing-element"]);

const library = builtInLibrary();
const examples = join(import.meta.dirname, "../examples/clean");

/** The rules that say something of a line between two texts. */
function rulesOn(before: string, line: string, behind: string): string[] {
  const { findings } = checkReport(openReport(before + line + behind), { library });
  const end = before.length + line.length;
  return findings
    .filter(({ span }) => span.start <= end && span.end >= before.length)
    .map(({ rule }) => rule);
}

function tooSoon(text: string): string[] {
  const lines = text.split("\n");
  const told = new Set<string>();
  lines.forEach((line, i) => {
    const before = lines
      .slice(0, i)
      .map((one) => `${one}\n`)
      .join("");
    const behind = `\n${lines.slice(i + 1).join("\n")}`;
    for (let length = 1; length < Math.min(line.length, 10); length++)
      for (const rule of rulesOn(before, line.slice(0, length), behind))
        if (!UNFINISHED.has(rule) && !MISSING.has(rule)) told.add(`${rule}: ${line.slice(0, length)}`);
  });
  return [...told];
}

describe("while a line is being written nothing is said of it that its end would take back", () => {
  it.each([
    "请示.md",
    "自查报告.md",
    "可行性研究报告.md",
    "postmortem.md",
    "adr-madr.md",
    "technical-report.md",
  ])("%s", (name) => {
    expect(tooSoon(readFileSync(join(examples, name), "utf8"))).toEqual([]);
  });

  it("and calm mode knows rules alone", () => {
    const rules = new Set(allRules.map(({ id }) => id));
    expect([...UNFINISHED].filter((rule) => !rules.has(rule))).toEqual([]);
  });
});
