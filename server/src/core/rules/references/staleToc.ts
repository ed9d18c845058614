import { parseOrdinal } from "../../ordinals/parse";
import type { Contents, ContentsEntry } from "../../report/contents";
import { type ContentsDifference, comparedContents } from "../../report/contentsDiff";
import type { Report } from "../../report/report";
import type { Section } from "../../report/section";
import { seriesIn } from "../../report/series";
import { isMendable, mendContents } from "../../revise/mendContents";
import type { Localized } from "../../text/localized";
import type { Span } from "../../text/span";
import type { Match } from "../../types/match";
import type { Rule } from "../rule";

export const staleToc: Rule = {
  id: "stale-toc",
  category: "references",
  severity: "warning",
  summary: {
    en: "A table of contents that differs from the headings: in text, order or number.",
    zh: "目录与正文标题不一致：文字、次序或编号不同，多列或漏列。",
  },
  why: {
    en: "Readers of a table of contents look for headings that are not there, and miss those that are. A list of links to headings counts as one, and so does what stands below 目录 or Contents; levels that it leaves out may stay out.",
    zh: "读者按目录找不到标题，或者不知道还有漏列的内容。“目录”之下的各行、指向标题的链接列表都算目录；目录本来不列的层次不要求列出。",
  },
  fix: "safe",
  examples: {
    bad: "---\nreport: base\n---\n\n# 食堂检查记录\n\n## 目录\n\n- [台账](#台账)\n- [现场](#现场)\n- [留样](#留样)\n\n## 台账\n\n齐全。\n\n## 操作间\n\n整洁。\n\n## 留样\n\n足量。\n",
    good: "---\nreport: base\n---\n\n# 食堂检查记录\n\n## 目录\n\n- [台账](#台账)\n- [操作间](#操作间)\n- [留样](#留样)\n\n## 台账\n\n齐全。\n\n## 操作间\n\n整洁。\n\n## 留样\n\n足量。\n",
  },
  check({ report, match, emit }) {
    const compared = comparedContents(report);
    if (compared === undefined) return;
    const told = toldElsewhere(report, match);
    const own = compared.differences.filter((difference) => !isExplained(match, told, difference));
    const [first, ...others] = own
      .map((difference) => [placeOf(difference, compared.contents), difference] as const)
      .sort(([a], [b]) => a.start - b.start);
    if (first === undefined) return;
    emit({
      span: first[0],
      message: messageOf(first[1]),
      related: others.map(([span, difference]) => ({ span, message: messageOf(difference) })),
      fixes: [
        {
          title: { en: "Bring the table of contents up to date", zh: "按正文标题更新目录" },
          safe: isMendable(compared, own),
          preferred: true,
          edits: () => mendContents(report, compared, own),
        },
      ],
    });
  },
};

/** On the entry at fault; for one that is left out, on the entry before it, else on the table's heading or first entry. */
function placeOf(difference: ContentsDifference, { heading, entries }: Contents): Span {
  const { start, end } =
    difference.kind === "missing"
      ? (difference.after ?? heading ?? entries[0] ?? difference.section.heading)
      : difference.entry;
  return { start, end };
}

/** The heading has lost its number, or has it in another writing (1. for 一、): that is told there. */
function isOtherwiseNumbered({
  entry,
  section: { ordinal },
}: {
  readonly entry: ContentsEntry;
  readonly section: Section;
}): boolean {
  if (!ORDINAL.test(entry.text)) return false;
  const own = parseOrdinal(entry.text, 0, { inHeading: true });
  if (ordinal === undefined) return true;
  return own !== undefined && own.text !== ordinal.text && own.path.join() === ordinal.path.join();
}

const ORDINAL = /^\s*[（(第]?[\d一二三四五六七八九十A-Z]{1,4}[、.．）)章节]/u;

/** Headings of which other rules tell. */
interface Told {
  /** Of series whose numbers are at fault. */
  readonly misnumbered: ReadonlySet<Section | undefined>;
  readonly misspelt: ReadonlySet<Section>;
  readonly repeated: ReadonlySet<Section>;
}

function toldElsewhere(report: Report, match: Match): Told {
  const faulty = seriesIn(report).filter(({ verdict }) => verdict.problems.length > 0);
  return {
    misnumbered: new Set(faulty.flatMap(({ entries }) => entries.map(({ section }) => section))),
    misspelt: new Set(match.renamed.flatMap(({ section, typo }) => (typo ? [section] : []))),
    repeated: new Set(match.duplicates.map(({ section }) => section)),
  };
}

/** What the headings have wrong is told at the headings: lost, moved, misnumbered or misspelt ones. */
function isExplained(match: Match, told: Told, difference: ContentsDifference): boolean {
  switch (difference.kind) {
    case "stale":
      if (/^(?:附[件录表图]|Appendix|Annex)/u.test(difference.entry.text)) return true;
      return match.missing.length > 0 || told.misnumbered.size > 0;
    case "anchor":
      // The link is that of the number that the heading lost.
      return isOtherwiseNumbered(difference);
    case "renumbered":
      return (
        isOtherwiseNumbered(difference) ||
        difference.section.ordinal === undefined ||
        told.misnumbered.has(difference.section)
      );
    case "moved":
      return match.misplaced.length > 0;
    case "changed":
      return told.misspelt.has(difference.section);
    case "missing":
      return told.repeated.has(difference.section);
    default:
      return false;
  }
}

function messageOf(difference: ContentsDifference): Localized {
  switch (difference.kind) {
    case "changed":
      return {
        en: `The table of contents says “${difference.entry.text}”, the heading “${difference.section.text}”. Bring it up to date.`,
        zh: `目录写的是“${difference.entry.text}”，正文标题是“${difference.section.text}”，两者不一致。请更新目录。`,
      };
    case "renumbered":
      return {
        en: `The table of contents gives “${difference.entry.text}” another number than its heading (${difference.section.ordinal?.text.trim() ?? ""}). Bring it up to date.`,
        zh: `目录中“${difference.entry.text}”的编号与正文标题（${difference.section.ordinal?.text.trim() ?? ""}）不一致。请更新目录。`,
      };
    case "anchor":
      return {
        en: `The link of “${difference.entry.text}” does not lead to its heading. Bring it up to date.`,
        zh: `目录中“${difference.entry.text}”的链接没有指向对应的标题。请更新目录。`,
      };
    case "stale":
      return {
        en: `The table of contents lists “${difference.entry.text}”, and there is no such heading. Bring it up to date.`,
        zh: `目录列有“${difference.entry.text}”，正文没有这个标题。请更新目录。`,
      };
    case "missing":
      return {
        en: `The table of contents leaves out “${difference.section.text}”, so readers do not find it. Bring it up to date.`,
        zh: `目录漏列了“${difference.section.text}”，读者不易找到。请更新目录。`,
      };
    case "moved":
      return {
        en: `The table of contents lists “${difference.entry.text}” in another place than the headings have it. Bring it up to date.`,
        zh: `目录中“${difference.entry.text}”的次序与正文不一致。请更新目录。`,
      };
  }
}
