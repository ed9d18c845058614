import type { Finding } from "../../core/check/finding";
import type { Locale } from "../../core/text/localized";
import { SEVERITIES } from "../../core/types/severity";
import { sanitize } from "../sanitize";
import type { CheckedFile, Reporter } from "./reporter";

/**
 * JUnit's XML, as CI systems read it: a suite for each file, a failed test for each finding. A file without findings
 * has one test, which passed.
 */
export function junitReporter(locale: Locale): Reporter {
  return {
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="reportwright">\n',
    separator: "",
    pieces: (file) => [suite(file, locale)],
    tail(summary) {
      const found = SEVERITIES.reduce((sum, severity) => sum + summary.count(severity), 0);
      return `</testsuites>\n<!-- findings: ${found}, files: ${summary.files} -->\n`;
    },
  };
}

function suite(file: CheckedFile, locale: Locale): string {
  const { findings } = file;
  const name = attribute(file.path);
  const tests = Math.max(1, findings.length);
  const cases =
    findings.length === 0
      ? `    <testcase classname="${name}" name="form" />\n`
      : findings.map((finding) => failed(finding, file, name, locale)).join("");
  return `  <testsuite name="${name}" tests="${tests}" failures="${findings.length}" errors="0" skipped="0">\n${cases}  </testsuite>\n`;
}

function failed(
  { rule, severity, message, span }: Finding,
  { path, source }: CheckedFile,
  name: string,
  locale: Locale,
): string {
  const { line, character } = source.positionAt(span.start);
  const place = `${line + 1}:${character + 1}`;
  const text = attribute(message[locale]);
  return (
    `    <testcase classname="${name}" name="${attribute(rule)} ${place}">\n` +
    `      <failure type="${severity}" message="${text}">${attribute(`${path}:${place}`)} ${text}</failure>\n` +
    "    </testcase>\n"
  );
}

/** A text within quotes or tags; what XML cannot hold is shown by its code, or by U+FFFD where it has none. */
function attribute(text: string): string {
  return sanitize(text)
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
