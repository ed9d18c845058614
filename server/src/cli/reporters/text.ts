import type { Finding } from "../../core/check/finding";
import type { Locale, Localized } from "../../core/text/localized";
import type { Span } from "../../core/text/span";
import { SEVERITIES, type Severity } from "../../core/types/severity";
import { type Paint, painter, type Style } from "../colors";
import { sanitize } from "../sanitize";
import type { Source } from "../source";
import { frameOf } from "./frame";
import type { CheckedFile, Reporter, Summary } from "./reporter";

export interface TextOptions {
  readonly locale: Locale;
  readonly color: boolean;
}

const STYLES: Record<Severity, Style> = { error: "red", warning: "yellow", info: "blue", hint: "cyan" };

/** Places shown of those that belong to one finding; the rest is counted. */
const RELATED = 3;

/** For people: a line for each finding, which editors and terminals can follow, and the place it is about. */
export function textReporter({ locale, color }: TextOptions): Reporter {
  const paint = painter(color);
  return {
    head: "",
    separator: "",
    pieces(file) {
      if (file.findings.length === 0) return [];
      return [`${file.findings.map((finding) => findingText(finding, file, locale, paint)).join("")}\n`];
    },
    tail: (summary) => `${summaryText(summary, locale, paint)}\n`,
  };
}

function findingText(finding: Finding, file: CheckedFile, locale: Locale, paint: Paint): string {
  const { rule, severity, message, span, related } = finding;
  const { source } = file;
  const place = paint("bold", placeOf(file, span));
  const level = paint(STYLES[severity], severity);
  const lines = [`${place} ${level} ${sanitize(message[locale])} ${paint("dim", rule)}`];
  lines.push(...frameLines(source, span, paint, STYLES[severity]));
  for (const other of related.slice(0, RELATED)) {
    lines.push(`  ${placeOf(file, other.span)} ${sanitize(other.message[locale])}`);
  }
  if (related.length > RELATED) lines.push(`  ${more(related.length - RELATED)[locale]}`);
  return `${lines.join("\n")}\n`;
}

function placeOf({ path, source }: CheckedFile, span: Span): string {
  const { line, character } = source.positionAt(span.start);
  return `${sanitize(path)}:${line + 1}:${character + 1}`;
}

/** The line at fault with carets below; nothing for an empty line, which shows nothing. */
function frameLines(source: Source, span: Span, paint: Paint, style: Style): string[] {
  const { start, end } = source.rangeOf(span);
  const text = source.line(start.line);
  if (text.trim() === "") return [];
  const last = end.line === start.line ? end.character : text.length;
  const frame = frameOf(text, { start: start.character, end: Math.max(start.character, last) });
  const number = `${start.line + 1}`;
  const bar = (label: string): string => paint("dim", ` ${label.padStart(number.length)} | `);
  return [bar(number) + frame.line, bar("") + paint(style, frame.marks)];
}

function more(count: number): Localized {
  return { en: `… and ${count} more`, zh: `…另有 ${count} 处` };
}

const NAMES: Record<Severity, Localized> = {
  error: { en: "error", zh: "个错误" },
  warning: { en: "warning", zh: "个警告" },
  info: { en: "info", zh: "条信息" },
  hint: { en: "hint", zh: "条提示" },
};

function summaryText(summary: Summary, locale: Locale, paint: Paint): string {
  if (summary.files === 0) return { en: "No file was checked.", zh: "没有检查任何文件。" }[locale];
  const found = SEVERITIES.filter((severity) => summary.count(severity) > 0);
  const counts = found.map((severity) =>
    paint(STYLES[severity], counted(summary.count(severity), NAMES[severity])[locale]),
  );
  const checked: Localized = {
    en: `${counted(summary.files, FILES).en}, ${counted(summary.reports, REPORTS).en}`,
    zh: `${counted(summary.files, FILES).zh}，${counted(summary.reports, REPORTS).zh}`,
  };
  const more = moreOf(summary)[locale];
  if (found.length === 0) {
    const clean: Localized = { en: `No findings: ${checked.en}.`, zh: `没有发现问题：${checked.zh}。` };
    return paint("green", clean[locale]) + more;
  }
  const told = {
    en: `${counts.join(", ")} in ${checked.en}.`,
    zh: `${counts.join("，")}（${checked.zh}）。`,
  };
  return told[locale] + more;
}

/** What else became of the run: files that were mended, findings that the baseline knows. */
function moreOf({ mended, known }: Summary): Localized {
  const parts: Localized[] = [];
  if (mended > 0)
    parts.push({
      en: `Safe fixes changed ${counted(mended, FILES).en}.`,
      zh: `安全修复已改动 ${counted(mended, FILES).zh}。`,
    });
  if (known > 0)
    parts.push({
      en: `${counted(known, FINDINGS).en} of the baseline left out.`,
      zh: `基线中已有的 ${counted(known, FINDINGS).zh}未列出。`,
    });
  return {
    en: parts.map(({ en }) => ` ${en}`).join(""),
    zh: parts.map(({ zh }) => zh).join(""),
  };
}

const FILES: Localized = { en: "file", zh: "个文件" };
const FINDINGS: Localized = { en: "finding", zh: "个问题" };
const REPORTS: Localized = { en: "report", zh: "篇报告" };

function counted(count: number, { en, zh }: Localized): Localized {
  const plural = en === "info" ? "" : "s";
  return { en: `${count} ${en}${count === 1 ? "" : plural}`, zh: `${count} ${zh}` };
}
