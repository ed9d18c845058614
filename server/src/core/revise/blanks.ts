import type { SectionSpec } from "../types/reportType";

type Lang = "zh" | "en";

/** What stands for text that is still to be written: a finding of `placeholder` until somebody writes it. */
export function blankOf(lang: Lang, label = ""): string {
  if (lang === "zh") return label === "" ? "[待补充]" : `[待补充：${label}]`;
  return label === "" ? "[TODO]" : `[TODO: ${label}]`;
}

const TAB_STOP = /\$(\d+)|\$\{(\d+)(?:\|((?:\\.|[^|\\])*)\||:((?:\\.|[^}\\])*))?\}/g;
/** Dates, times and numbers show a form; as a label they would say nothing. */
const SAMPLE = /^[\d\s:./%-]*$/;

/**
 * The body of a section that is still to be written, in VS Code's snippet syntax. What the type's snippet gives as
 * defaults become labelled blanks, so that a default that nobody overwrote is never taken for what happened.
 * Tab stops count from `first`.
 */
export function snippetBody(spec: SectionSpec | undefined, lang: Lang, first = 1): string {
  if (spec?.snippet === undefined) return `\${${first}:${blankOf(lang)}}`;
  let stop = first;
  return spec.snippet.trimEnd().replace(TAB_STOP, (_, plain, braced, choices?: string, text?: string) => {
    if ((plain ?? braced) === "0") return text ?? "";
    return `\${${stop++}:${blankOf(lang, labelOf(choices?.replaceAll(",", "/") ?? text ?? ""))}}`;
  });
}

/** The same as plain text. */
export function plainBody(spec: SectionSpec | undefined, lang: Lang): string {
  return snippetBody(spec, lang)
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, "$1")
    .replace(/\\([$}\\])/g, "$1");
}

/** How many tab stops a snippet has, counted by its highest. */
export function highestStop(snippet: string): number {
  return Math.max(0, ...[...snippet.matchAll(/\$\{(\d+)/g)].map(([, stop]) => Number(stop)));
}

function labelOf(text: string): string {
  return SAMPLE.test(text) ? "" : text.replace(/[[\]]/g, "");
}
