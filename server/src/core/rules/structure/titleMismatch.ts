import { fold } from "../../types/pattern";
import type { ReportType } from "../../types/reportType";
import { withArticle } from "../article";
import type { Rule } from "../rule";

export const titleMismatch: Rule = {
  id: "title-mismatch",
  category: "structure",
  severity: "info",
  summary: {
    en: "The title does not look like one of the declared report type.",
    zh: "标题与声明的报告类型不符。",
  },
  why: {
    en: "Readers go by the title. Either it names another kind of report than the type does, or one of the two was copied from elsewhere.",
    zh: "读者先看标题。标题说的是另一种报告，往往是标题或类型声明从别处抄来。",
  },
  fix: "none",
  outline: true,
  examples: {
    bad: "---\nreport: self-inspection\n---\n\n# 食堂工作总结\n\n现将有关情况报告如下：\n\n一、工作开展情况\n\n检查了全部灭火器。\n\n二、存在问题\n\n两处标识脱落。\n\n三、下一步工作打算\n\n按季度复查。\n\n特此报告。\n",
    good: "---\nreport: self-inspection\n---\n\n# 食堂自查报告\n\n现将有关情况报告如下：\n\n一、工作开展情况\n\n检查了全部灭火器。\n\n二、存在问题\n\n两处标识脱落。\n\n三、下一步工作打算\n\n按季度复查。\n\n特此报告。\n",
  },
  check({ report, type, library, emit }) {
    const { title } = report;
    if (title === undefined || type.match.title.length === 0) return;
    if (type.match.title.some((pattern) => pattern.find(title.text) !== undefined)) return;
    const named = library.forTitle(title.text);
    // An official title ends in the kind of document; an English one (“Mail queue outage”) need not name it.
    if (named === undefined && (type.lang === "en" || endsInName(title.text, type))) return;
    const other = named === undefined || named.id === type.id ? undefined : named;
    emit({
      span: title,
      message: {
        en: `The report is declared to be ${withArticle(type.name.en)}, but its title ${other ? `reads like that of ${withArticle(other.name.en)}` : "does not show it"}. Correct the one or the other.`,
        zh: `声明的类型是“${type.name.zh}”，${other ? `标题却像是“${other.name.zh}”` : "从标题却看不出来"}。请改正其中之一。`,
      },
    });
  },
};

/** 停水通知 is a notice once the report says so, though 通知 alone is not sure enough to make it one. */
function endsInName(title: string, { name, aliases }: ReportType): boolean {
  const folded = fold(title);
  return [name.zh, ...aliases].some((one) => folded.endsWith(fold(one)));
}
