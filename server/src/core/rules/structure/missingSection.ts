import { insertSection, proseToHead } from "../../revise/insertSection";
import type { Localized } from "../../text/localized";
import type { MissingSection } from "../../types/match";
import type { ReportType } from "../../types/reportType";
import { anchorOf } from "../anchors";
import { kindOf } from "../article";
import type { Problem, ReportContext, Rule } from "../rule";

export const missingSection: Rule = {
  id: "missing-section",
  category: "structure",
  severity: "error",
  summary: {
    en: "A section that the report type requires is not there.",
    zh: "缺少报告类型要求的章节。",
  },
  why: {
    en: "Whoever reads such a report looks for this section first, and sends the report back without it. Sections are found by their name in any numbering and under every accepted spelling, also as run-in headings. Where the prose shows the content, the finding stands on that prose.",
    zh: "审阅人按固定结构读报告，缺一个章节往往直接退回。比对时不看编号，认可常用的其他写法，段首小标题也算。正文里写了内容、只是没有单列标题的，提示标在那段正文上。",
  },
  fix: "review",
  outline: true,
  examples: {
    bad: "# 仓库消防设施自查报告\n\n现将有关情况报告如下：\n\n一、工作开展情况\n\n检查了全部灭火器。\n\n二、下一步工作打算\n\n按季度复查。\n\n特此报告。\n",
    good: "# 仓库消防设施自查报告\n\n现将有关情况报告如下：\n\n一、工作开展情况\n\n检查了全部灭火器。\n\n二、存在问题\n\n两处标识脱落。\n\n三、下一步工作打算\n\n按季度复查。\n\n特此报告。\n",
  },
  check(context) {
    for (const missing of context.match.missing) context.emit(problemOf(context, missing));
  },
};

function problemOf({ report, type }: ReportContext, missing: MissingSection): Problem {
  const { spec, parent, cue } = missing;
  const heads = proseToHead(report, missing) !== undefined;
  const title = heads
    ? { en: `Put the heading “${spec.name}” before this text`, zh: `在此段前加上标题“${spec.name}”` }
    : { en: `Insert the section “${spec.name}”`, zh: `插入“${spec.name}”章节` };
  return {
    span: cue ?? anchorOf(report, parent),
    message: cue === undefined ? messageOf(missing, type) : inProse(missing, type, heads),
    section: spec.id,
    fixes: [{ title, safe: false, preferred: true, edits: () => insertSection(report, type, missing) }],
  };
}

function messageOf({ spec, parent }: MissingSection, type: ReportType): Localized {
  return {
    en: `The section “${spec.name}” is missing: ${kindOf(type).en} must have it. Add it${parent ? ` under “${parent.text}”` : ""}.`,
    zh: `缺少“${spec.name}”章节：${kindOf(type).zh}应当写明这一内容，请${parent ? `在“${parent.text}”下` : ""}补上。`,
  };
}

/** The prose shows the content; a heading before it is right unless the section that holds it would be left empty. */
function inProse({ spec }: MissingSection, type: ReportType, heads: boolean): Localized {
  const readers = `readers of ${kindOf(type).en} look for it`;
  return heads
    ? {
        en: `This text belongs under “${spec.name}”, but the section has no heading: ${readers}. Put the heading before it.`,
        zh: `这段写的是“${spec.name}”的内容，但没有单列标题，读者难以找到。请在此段前加上标题。`,
      }
    : {
        en: `This text tells something of “${spec.name}”, but there is no section for it: ${readers}. Give it a section of its own.`,
        zh: `这段写到了“${spec.name}”的内容，但没有单列章节，读者难以找到。请单列一个章节来写。`,
      };
}
