import type { Finding } from "../../core/check/finding";
import { allRules, documentedRules } from "../../core/rules/all";
import type { Fix, RuleInfo } from "../../core/rules/rule";
import type { Locale } from "../../core/text/localized";
import type { Span } from "../../core/text/span";
import type { Severity } from "../../core/types/severity";
import { Fingerprints } from "../check/fingerprint";
import { safeJson } from "../sanitize";
import type { Source } from "../source";
import type { CheckedFile, Reporter } from "./reporter";

const LEVELS: Record<Severity, string> = { error: "error", warning: "warning", info: "note", hint: "note" };

/** GitHub shows no more results of a run than these, and refuses a file with many more. */
const MOST = 5000;

/** What SARIF says of the tool. */
export interface Tool {
  readonly version: string;
  /** The address of a file of the package on the web, if it has one. */
  readonly addressOf: (path: string) => string | undefined;
}

/** SARIF 2.1.0 (OASIS), for code scanning. */
export function sarifReporter(locale: Locale, { version, addressOf }: Tool): Reporter {
  const driver = {
    name: "Reportwright",
    version,
    semanticVersion: version,
    rules: documentedRules.map((rule) => ruleJson(rule, locale, addressOf)),
  };
  const run = safeJson({ tool: { driver }, columnKind: "utf16CodeUnits" }).slice(0, -1);
  return {
    head: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${run},"results":[\n`,
    separator: ",\n",
    most: MOST,
    pieces(file) {
      const fingerprints = new Fingerprints(file);
      return file.findings.map((finding) =>
        safeJson(resultJson(finding, file, fingerprints.of(finding), locale)),
      );
    },
    tail: () => "\n]}]}\n",
  };
}

function ruleJson(
  { id, category, severity, summary, why }: RuleInfo,
  locale: Locale,
  addressOf: Tool["addressOf"],
) {
  const page = addressOf(`server/docs/rules/${id}.md`);
  return {
    id,
    name: id,
    shortDescription: { text: summary[locale] },
    fullDescription: { text: why[locale] },
    help: {
      text: `${summary[locale]} ${why[locale]}`,
      markdown: helpOf(id, summary[locale], why[locale], locale),
    },
    ...(page !== undefined && { helpUri: page }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { category },
  };
}

const EXAMPLES = {
  bad: { en: "Wrong:", zh: "错误示例：" },
  good: { en: "Right:", zh: "正确示例：" },
} as const;

/** All there is to read of a rule: who looks at a finding on the web need not have the pages that lead to it. */
function helpOf(id: string, summary: string, why: string, locale: Locale): string {
  const examples = allRules.find((rule) => rule.id === id)?.examples;
  const shown = (["bad", "good"] as const).flatMap((kind) =>
    examples === undefined ? [] : [EXAMPLES[kind][locale], fenced(examples[kind])],
  );
  return [summary, why, ...shown].join("\n\n");
}

function fenced(example: string): string {
  return `\`\`\`\`markdown\n${example.trimEnd()}\n\`\`\`\``;
}

function resultJson(finding: Finding, file: CheckedFile, fingerprint: string, locale: Locale) {
  const { rule, severity, message, span, related, fixes } = finding;
  const { path, source } = file;
  return {
    ruleId: rule,
    ruleIndex: documentedRules.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: message[locale] },
    locations: [{ physicalLocation: locationJson(path, source, span) }],
    partialFingerprints: { "reportwright/v1": fingerprint },
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        message: { text: other.message[locale] },
        physicalLocation: locationJson(path, source, other.span),
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixJson(fix, path, source, locale)) }),
  };
}

function fixJson(fix: Fix, path: string, source: Source, locale: Locale) {
  const replacements = fix.edits().map((edit) => ({
    deletedRegion: regionOf(source, edit),
    insertedContent: { text: edit.newText },
  }));
  return {
    description: { text: fix.title[locale] },
    artifactChanges: [{ artifactLocation: { uri: uriOf(path) }, replacements }],
  };
}

function locationJson(path: string, source: Source, span: Span) {
  return { artifactLocation: { uri: uriOf(path) }, region: regionOf(source, span) };
}

/** Lines and columns count from 1; the end of a region is behind its last character. */
function regionOf(source: Source, span: Span) {
  const { start, end } = source.rangeOf(span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/**
 * A path as a relative reference, or as the address of a file where it begins at the root. A colon in the first part
 * of a relative one would be taken for a scheme.
 */
function uriOf(path: string): string {
  const whole = path.toWellFormed();
  const encoded = whole.split("/").map(encodeURIComponent).join("/");
  if (whole.startsWith("/")) return `file://${encoded}`;
  if (/^[a-z]:\//i.test(whole)) return `file:///${encoded.replace("%3A", ":")}`;
  return /^[^/]*%3A/i.test(encoded) ? `./${encoded}` : encoded;
}
