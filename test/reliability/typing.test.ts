import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkReport, openDocument, openReport } from "../../server/src/core/check/check";
import { Checking } from "../../server/src/core/check/checking";
import type { Finding } from "../../server/src/core/check/finding";
import { editDocument } from "../../server/src/core/syntax/document";
import { readSuite } from "../rules/runner/suite";
import { broken } from "./invariants";
import { setup } from "./operations";
import { tries } from "./tries";

/* Reports are typed character by character, as an editor sends them, and checked at each. */

const root = join(import.meta.dirname, "..");

function filesIn(folder: string): string[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".md"));
  return names.map((name) => readFileSync(join(root, folder, name), "utf8"));
}

function reportsOfSuites(): string[] {
  return readdirSync(join(root, "rules"))
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) => readSuite(name, readFileSync(join(root, "rules", name), "utf8")).cases)
    .flatMap(({ report, fixed }) => [report.text, ...fixed.map(({ text }) => text)]);
}

const withCrlf = (texts: readonly string[]) => texts.map((text) => text.replaceAll("\n", "\r\n"));
const examples = [...filesIn("examples/clean"), ...filesIn("examples/broken"), ...filesIn("mutate/clean")];
const suites = reportsOfSuites();
const TYPED: Readonly<Record<string, readonly string[]>> = {
  "the examples": examples,
  "the reports of the suites": suites,
  "the same, lines that end at CRLF": withCrlf(suites),
};

/** At every so many characters the text is read anew and compared: seldom, for it costs more than all the rest. */
const COMPARED = 101;

let beginnings = 0;

function type(text: string): void {
  let opened = openReport("");
  const checking = new Checking();
  for (let end = 0; end < text.length; end++) {
    const typed = { start: end, end, newText: text.charAt(end) };
    opened = openDocument(editDocument(opened.document, [typed]));
    const { findings } = checking.check(opened, setup);
    beginnings++;
    const failed = findings.filter(({ rule }) => rule === "internal-error");
    if (failed.length > 0) throw new Error(`${end}: ${failed[0]?.message.en}`);
    const wrong = broken(text.slice(0, end + 1), { spans: findings.map(({ span }) => span) });
    if (wrong.length > 0) throw new Error(`${end}: ${wrong.join(", ")}`);
    if (end % COMPARED === 0 || end === text.length - 1)
      expect(told(findings)).toEqual(told(checkReport(openReport(text.slice(0, end + 1)), setup).findings));
  }
}

function told(findings: readonly Finding[]) {
  return findings.map(({ rule, severity, message, span }) => [rule, severity, message, span.start, span.end]);
}

describe("a report that is being typed is checked at every character", () => {
  it.each(Object.entries(TYPED))(
    "%s",
    (_, texts) => {
      for (const text of texts) type(text);
    },
    600_000,
  );

  tries("B1", () => beginnings);
});
