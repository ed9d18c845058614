import type { CheckedReport, OpenReport } from "../check/check";
import { formatHan } from "../ordinals/han";
import { numberText } from "../ordinals/reading";
import { isNumbered, type NumberedSection } from "../report/numbering";
import type { Report } from "../report/report";
import { passagesOf } from "../syntax/passages";
import type { Span } from "../text/span";
import { lineAt } from "./lineAt";
import { pinyinOf } from "./pinyin";
import { type Referent, referentsOf } from "./referents";

/** Something of the report that may be referred to where the cursor is. */
export interface ReferenceProposal {
  readonly kind: Referent["kind"];
  /** As it is cited: 第三部分, 表2, Section 4.2 */
  readonly text: string;
  /** What it is called. */
  readonly name: string;
  /** What has been typed of it. */
  readonly range: Span;
  readonly filter: string;
}

const NUMBER_ZH = "[（(]?[一二三四五六七八九十\\d.]{0,6}";
const OWN = "(?:本(?:报告|文|方案))?";
const LABEL_ZH = "(?:第|表|图|附件?|附录)";

/** What has been typed of a reference behind a word that announces one: 见 but not 意见, 如 but not 例如. */
const ZH = new RegExp(
  `(?:(?<![意看偏成常罕少听遇会可望再碰所政定远短浅高])[详参]?见|参[照看阅]|(?<![例比假正犹不又])如)${OWN}(?<typed>${LABEL_ZH}?${NUMBER_ZH})$|` +
    // 按照 and 根据 announce too many other things.
    `(?:按照?|根据|依照)${OWN}(?<named>${LABEL_ZH}${NUMBER_ZH})$`,
  "u",
);
const NUMBER_EN = "\\s?[\\dA-Z.]{0,6}";
const EN = new RegExp(
  `\\b(?:[Ss]ee|cf\\.|[Rr]efer to)\\s+(?:the\\s+)?(?<typed>(?:[A-Z][a-z]{0,8})?${NUMBER_EN})$|` +
    `\\b(?<named>(?:Sec|Tab|Fig|App|Ann|Cha)[a-z]{0,5}${NUMBER_EN})$`,
);

/** Sections, captions and attachments that a reference begun before the cursor may mean. None in code and headings. */
export function proposeReferences(
  { document }: OpenReport,
  reports: readonly CheckedReport[],
  offset: number,
): ReferenceProposal[] {
  const checked = reports.findLast(({ report }) => report.range.start <= offset);
  if (checked === undefined) return [];
  const line = lineAt(document, offset);
  const before = line.text.slice(Math.max(0, offset - line.start - 40), offset - line.start);
  const zh = ZH.exec(before);
  const match = zh ?? EN.exec(before);
  if (match === null || !isProse(checked.report, offset) || inCode(line.text.slice(0, offset - line.start)))
    return [];
  const typed = match.groups?.typed ?? match.groups?.named ?? "";
  const range = { start: offset - typed.length, end: offset };
  const seeing = /(?:如)$/u.test(before.slice(0, before.length - typed.length));
  return referentsOf(checked.report).flatMap((referent) => {
    // 如表1所示, but never 如第三部分所示.
    if (seeing && (referent.kind === "section" || referent.kind === "attachment")) return [];
    const text = zh === null ? inEnglish(checked.report, referent) : inChinese(checked.report, referent);
    if (text === undefined || referent.range.end === offset) return [];
    const name = nameOf(checked.report, referent);
    return [{ kind: referent.kind, text, name, range, filter: [text, name, ...pinyinOf(name)].join(" ") }];
  });
}

/** Prose other than a heading holds the offset. */
function isProse({ document }: Report, offset: number): boolean {
  const index = document.indexAt(offset);
  const block = document.blockAt(index);
  const at = offset - document.startOf(index);
  return (
    block !== undefined &&
    passagesOf(block).some(({ node, heading }) => !heading && node.start <= at && at <= node.end + 1)
  );
}

/** An odd number of backticks stands before. */
function inCode(before: string): boolean {
  return (before.match(/`/g)?.length ?? 0) % 2 === 1;
}

function nameOf({ document }: Report, { name }: Referent): string {
  return name === undefined ? "" : document.slice(name.start, name.end);
}

function inChinese(report: Report, referent: Referent): string | undefined {
  const number = numberOf(report, referent);
  if (number === undefined) return undefined;
  switch (referent.kind) {
    case "table":
      return `表${number}`;
    case "figure":
      return `图${number}`;
    case "equation":
      return `式（${number}）`;
    case "attachment":
      return `${referent.section?.ordinal?.unit ?? "附件"}${number}`;
    case "section":
      return referent.section && isNumbered(referent.section) ? chineseSection(referent.section) : undefined;
  }
}

function chineseSection({ ordinal, level }: NumberedSection): string {
  const last = ordinal.path.at(-1) ?? 0;
  if (ordinal.system === "unit") return ordinal.text;
  if (ordinal.system === "han-paren") return `（${formatHan(last)}）`;
  if (ordinal.system === "decimal") return ordinal.path.join(".");
  return level === 1 ? `第${formatHan(last)}部分` : numberText(ordinal);
}

function inEnglish(report: Report, referent: Referent): string | undefined {
  const number = numberOf(report, referent);
  if (number === undefined) return undefined;
  const unit = referent.section?.ordinal?.unit;
  switch (referent.kind) {
    case "table":
      return `Table ${number}`;
    case "figure":
      return `Figure ${number}`;
    case "equation":
      return `Equation (${number})`;
    case "attachment":
      return `${unit === undefined ? "Attachment" : unit.charAt(0).toUpperCase() + unit.slice(1)} ${number}`;
    case "section":
      return `${unit === undefined ? "Section" : unit.charAt(0).toUpperCase() + unit.slice(1)} ${number}`;
  }
}

/** The number alone, as it is written. */
function numberOf({ document }: Report, { number, section }: Referent): string | undefined {
  if (section !== undefined) return section.ordinal && numberText(section.ordinal);
  return number && document.slice(number.start, number.end);
}
