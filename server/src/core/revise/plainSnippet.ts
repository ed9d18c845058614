/**
 * A snippet of a report type (VS Code's syntax) as plain text: the default of every tab stop, and `blank` for
 * those that have none.
 */
export function plainSnippet(snippet: string, blank: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:\\.|[^|\\])*)\|\}/g, (_, choices: string) => choices.split(",")[0] ?? blank)
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, (_, text: string) => (text === "" ? blank : text))
    .replace(/\$\{0\}|\$0/g, "")
    .replace(/\$\{\d+\}|\$\d+/g, blank)
    .replace(/\\([$}\\])/g, "$1");
}

/** What stands for text that is still to be written: a finding of `placeholder` until it is. */
export function blankOf(lang: "zh" | "en"): string {
  return lang === "zh" ? "[待补充]" : "[TODO]";
}
