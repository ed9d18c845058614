import type { CheckedReport } from "../../core/check/check";
import type { Finding } from "../../core/check/finding";
import type { Fix } from "../../core/rules/rule";
import type { Locale } from "../../core/text/localized";
import { safeJson } from "../sanitize";
import type { Source } from "../source";
import type { CheckedFile, Reporter } from "./reporter";

/** The one JSON value that the contract describes, written file by file. Its keys are a promise. */
export function jsonReporter(locale: Locale): Reporter {
  return {
    head: '{"version":1,"files":[',
    separator: ",",
    pieces: (file) => [`\n${safeJson(fileJson(file, locale))}`],
    tail(summary) {
      const { files, reports } = summary;
      const json = {
        files,
        reports,
        errors: summary.count("error"),
        warnings: summary.count("warning"),
        infos: summary.count("info"),
        hints: summary.count("hint"),
      };
      return `\n],"summary":${safeJson(json)}}\n`;
    },
  };
}

function fileJson({ path, source, reports, findings }: CheckedFile, locale: Locale) {
  return {
    path,
    reports: reports.map((report) => reportJson(report, source)),
    findings: findings.map((finding) => findingJson(finding, source, locale)),
  };
}

function reportJson({ report, typeName, match }: CheckedReport, source: Source) {
  return {
    type: typeName ?? null,
    title: report.title?.text ?? null,
    range: source.rangeOf(report.range),
    sections: { required: match.required, complete: match.complete },
  };
}

function findingJson(finding: Finding, source: Source, locale: Locale) {
  const { rule, severity, message, span, related, fixes } = finding;
  return {
    rule,
    severity,
    message: message[locale],
    range: source.rangeOf(span),
    ...(related.length > 0 && {
      related: related.map((other) => ({
        range: source.rangeOf(other.span),
        message: other.message[locale],
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixJson(fix, source, locale)) }),
  };
}

function fixJson(fix: Fix, source: Source, locale: Locale) {
  return {
    title: fix.title[locale],
    safe: fix.safe,
    preferred: fix.preferred ?? false,
    edits: fix.edits().map((edit) => ({ range: source.rangeOf(edit), newText: edit.newText })),
  };
}
