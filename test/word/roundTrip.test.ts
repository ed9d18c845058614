import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readReports } from "../../server/src/core/check/check";
import { checkReport, openReport } from "../../server/src/core/index";
import type { Section } from "../../server/src/core/report/section";
import { builtInLibrary } from "../../server/src/core/types/library";
import { defaultStyle, readForExport, writeDocx } from "../../server/src/export/main";
import { convertWord } from "../../server/src/word/main";

const library = builtInLibrary();
const examples = join(import.meta.dirname, "../examples");
const isKnownTitle = (title: string): boolean => library.forTitle(title) !== undefined;

/** A report as it comes back from Word. */
async function thereAndBack(text: string): Promise<string> {
  const opened = openReport(text);
  const document = readForExport(opened, readReports(opened, { library }, true));
  const bytes = await writeDocx(document, defaultStyle(document.lang), new Map());
  const { documents } = await convertWord(bytes, { isKnownTitle, name: "report", withPictures: false });
  return documents.map(({ markdown }) => markdown).join("\n");
}

/** One line a section: level, ordinal and text. A line that stands alone has become a heading; so it may. */
function outlineOf(text: string): string[] {
  const lines: string[] = [];
  const add = ({ level, kind, ordinal, text, children }: Section): void => {
    lines.push(`${level} ${kind === "run-in" ? "run-in " : ""}${ordinal?.text ?? ""} ${text}`);
    children.forEach(add);
  };
  for (const { report } of readReports(openReport(text), { library }, true)) {
    lines.push(`# ${report.title?.text ?? ""}`);
    report.sections.forEach(add);
  }
  return lines;
}

function findingsIn(text: string): string[] {
  const { findings } = checkReport(openReport(text), { library });
  // Word has no levels to jump over, so a heading that is too deep is one level too deep.
  return findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end).replace(/^#+/, "#")}`);
}

describe("exported and converted again", () => {
  const names = ["clean", "broken"].flatMap((folder) =>
    readdirSync(join(examples, folder)).map((name) => `${folder}/${name}`),
  );
  for (const name of names) {
    const text = readFileSync(join(examples, name), "utf8");

    it(`${name} has the same sections`, async () => {
      expect(outlineOf(await thereAndBack(text))).toEqual(outlineOf(text));
    });

    it(`${name} has the same findings`, async () => {
      expect(findingsIn(await thereAndBack(text))).toEqual(findingsIn(text));
    });
  }

  it("a title that is set on several lines is one title", async () => {
    const text =
      "# 某市水务局关于更换二号泵站水表并同步改造老旧供水管网有关经费的报告\n\n完好。\n\n特此报告。\n";
    expect(await thereAndBack(text)).toBe(text);
  });
});
