import type { Localized } from "../text/localized";
import type { ContentDemand, ContentKind, CountRange } from "../types/reportType";
import { escapeMarkdown } from "./markdown";

const KIND: Record<ContentKind, Localized> = {
  list: { en: "list items", zh: "列表项" },
  table: { en: "tables", zh: "表格" },
  figure: { en: "figures", zh: "图" },
  code: { en: "code blocks", zh: "代码块" },
  link: { en: "links", zh: "链接" },
  text: { en: "matching passages", zh: "相符文字" },
};

/** What a section is to hold, as Markdown. */
export function demandText({ kind, count, columns, pattern }: ContentDemand): Localized {
  const range = rangeText(count);
  const listed = columns?.map(escapeMarkdown);
  const detail = {
    en:
      (listed ? ` with the columns ${listed.join(", ")}` : "") +
      (pattern ? ` (\`${code(pattern.source)}\`)` : ""),
    zh: (listed ? `，列为${listed.join("、")}` : "") + (pattern ? `（\`${code(pattern.source)}\`）` : ""),
  };
  return {
    en: `Holds ${KIND[kind].en}: ${range.en}${detail.en}`,
    zh: `应有${KIND[kind].zh}：${range.zh}${detail.zh}`,
  };
}

/** How many, in words. */
export function rangeText({ min, max }: CountRange): Localized {
  if (max === Number.POSITIVE_INFINITY) return { en: `at least ${min}`, zh: `不少于${min}` };
  if (min === max) return { en: `${min}`, zh: `${min}` };
  if (min === 0) return { en: `at most ${max}`, zh: `不超过${max}` };
  return { en: `${min} to ${max}`, zh: `${min}至${max}` };
}

/** Text between backticks. */
export function code(text: string): string {
  return text.replaceAll("`", "'").replace(/[\r\n]+/g, " ");
}
