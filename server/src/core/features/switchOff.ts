import type { CheckedReport } from "../check/check";
import type { Finding } from "../check/finding";
import { lineEndOf } from "../revise/lineEnd";
import type { TextEdit } from "../text/edits";
import type { Localized } from "../text/localized";

/** A comment that keeps a finding from being told. */
export interface SwitchOff {
  readonly title: Localized;
  readonly edits: readonly TextEdit[];
}

/**
 * Comments that switch the rule of a finding off: where it stands, and in the whole document. In front matter no
 * comment can stand; what is missing can be switched off as a whole only.
 */
export function switchOffs(reports: readonly CheckedReport[], finding: Finding): SwitchOff[] {
  const checked = reports.findLast(({ report }) => report.range.start <= finding.span.start) ?? reports[0];
  if (checked === undefined) return [];
  const name = finding.section === undefined ? finding.rule : `${finding.rule}:${finding.section}`;
  return [...here(checked, finding, name), ...inFile(checked, name)];
}

function here({ report: { document } }: CheckedReport, finding: Finding, name: string): SwitchOff[] {
  const { rule, span, section } = finding;
  const index = document.indexAt(span.start);
  const kind = document.blockAt(index)?.node.kind;
  if (section !== undefined || kind === undefined || kind === "frontMatter" || kind === "blank") return [];
  const eol = lineEndOf(document);
  const { start, end } = document.spanOf(index);
  const title = { en: `Switch ${rule} off here`, zh: `在此处关闭 ${rule}` };
  const firstLine = document.positionAt(start).line === document.positionAt(span.start).line;
  if (firstLine) {
    const text = `<!-- reportwright-disable-next-line ${name} -->${eol}`;
    return [{ title, edits: [{ start, end: start, newText: text }] }];
  }
  // A comment within a block would part it.
  const off = `<!-- reportwright-disable ${name} -->${eol}${eol}`;
  const on = `${eol}${eol}<!-- reportwright-enable ${name} -->`;
  return [
    {
      title,
      edits: [
        { start, end: start, newText: off },
        { start: end, end, newText: on },
      ],
    },
  ];
}

function inFile({ report }: CheckedReport, name: string): SwitchOff[] {
  const { document, firstBlock } = report;
  const first = document.blockAt(firstBlock)?.node.kind === "frontMatter" ? firstBlock + 1 : firstBlock;
  if (first >= document.blockCount) return [];
  const start = document.startOf(first);
  const eol = lineEndOf(document);
  return [
    {
      title: { en: `Switch ${name} off in this report`, zh: `在本报告中关闭 ${name}` },
      edits: [{ start, end: start, newText: `<!-- reportwright-disable ${name} -->${eol}${eol}` }],
    },
  ];
}
