import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { type CheckedAs, checkText } from "../../rules/runner/check";
import { readSuite } from "../../rules/runner/suite";

/*
 * Signs say where looking is worth it, and nothing else: where all texts have all signs, the findings are the same. The
 * core is loaded a second time for that, with another reader of signs.
 */

const SIGNS = "../../../server/src/core/syntax/signs";

type Check = typeof checkText;

async function loadSeeingAllSigns(): Promise<Check> {
  vi.resetModules();
  vi.doMock(SIGNS, async (original) => {
    const signs = await original<typeof import("../../../server/src/core/syntax/signs")>();
    return { ...signs, signsOf: () => signs.ALL_SIGNS };
  });
  const { checkText: check } = await import("../../rules/runner/check");
  vi.doUnmock(SIGNS);
  return check;
}

const checkSeeingAll = await loadSeeingAllSigns();

const told = (check: Check, text: string, as: CheckedAs) =>
  check(text, as).findings.map(
    ({ rule, span, message }) => `${span.start}-${span.end} ${rule}: ${message.en}`,
  );

const root = join(import.meta.dirname, "../..");
const markdownIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));

describe("signs leave nothing out of", () => {
  for (const file of markdownIn(join(root, "rules"))) {
    it(`the suite ${file.slice(root.length)}`, () => {
      for (const { report, fixed, ...as } of readSuite(file, readFileSync(file, "utf8")).cases) {
        for (const { text } of [report, ...fixed])
          expect(told(checkText, text, as)).toEqual(told(checkSeeingAll, text, as));
      }
    });
  }

  const corpus = process.env.REPORTWRIGHT_CORPUS;
  const folders = ["examples", "mutate/clean"].map((folder) => join(root, folder));
  for (const folder of corpus === undefined ? folders : [...folders, corpus]) {
    it(`the documents of ${relative(root, folder)}`, () => {
      for (const file of markdownIn(folder)) {
        const text = readFileSync(file, "utf8");
        for (const type of ["detected", "base"])
          expect(told(checkText, text, { type }), file).toEqual(told(checkSeeingAll, text, { type }));
      }
    });
  }
});
