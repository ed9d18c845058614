import type { Locale } from "../../core/text/localized";
import type { Severity } from "../../core/types/severity";
import { sanitize } from "../sanitize";
import type { Reporter } from "./reporter";

/** The kinds of annotation that GitHub knows. */
const COMMANDS: Record<Severity, string> = {
  error: "error",
  warning: "warning",
  info: "notice",
  hint: "notice",
};

/** Workflow commands of GitHub Actions: each finding becomes an annotation of its line. */
export function githubReporter(locale: Locale): Reporter {
  return {
    head: "",
    separator: "",
    pieces: ({ path, source, findings }) =>
      findings.map(({ rule, severity, message, span }) => {
        const { start, end } = source.rangeOf(span);
        const properties = {
          file: path,
          line: start.line + 1,
          endLine: end.line + 1,
          // GitHub takes columns only where a finding lies within a line.
          ...(start.line === end.line && { col: start.character + 1, endColumn: end.character + 1 }),
          title: rule,
        };
        const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
        return `::${COMMANDS[severity]} ${list.join(",")}::${data(message[locale])}\n`;
      }),
    tail: () => "",
  };
}

/** Nothing in a text may end the command or begin another. */
function data(text: string): string {
  return sanitize(text).replaceAll("%", "%25");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
