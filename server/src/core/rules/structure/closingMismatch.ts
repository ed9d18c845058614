import { formalElements, type Paragraph, paragraphAt } from "../../report/elements";
import type { Report } from "../../report/report";
import type { Span } from "../../text/span";
import type { ElementSpec } from "../../types/reportType";
import { kindOf } from "../article";
import type { Rule } from "../rule";

export const closingMismatch: Rule = {
  id: "closing-mismatch",
  category: "structure",
  severity: "warning",
  summary: {
    en: "The closing formula is that of another kind of document.",
    zh: "结束语是另一种文种的用语。",
  },
  why: {
    en: "The closing formula tells the receiver what to do. A report asks for nothing (Regulations on official documents, 2012); a request in it is overlooked or sent back.",
    zh: "结束语告诉收文单位该做什么。报告不得夹带请示事项（《党政机关公文处理工作条例》），写了请批示容易误事或被退回。",
  },
  fix: "review",
  examples: {
    bad: "---\nreport: self-inspection\n---\n\n# 仓库自查报告\n\n现将有关情况报告如下：\n\n一、工作开展情况\n\n检查了全部灭火器。\n\n二、存在问题\n\n两处标识脱落。\n\n三、下一步工作打算\n\n按季度复查。\n\n以上报告妥否，请批示。\n",
    good: "---\nreport: self-inspection\n---\n\n# 仓库自查报告\n\n现将有关情况报告如下：\n\n一、工作开展情况\n\n检查了全部灭火器。\n\n二、存在问题\n\n两处标识脱落。\n\n三、下一步工作打算\n\n按季度复查。\n\n特此报告。\n",
  },
  check({ report, type, emit }) {
    const spec = type.elements.find(({ name }) => name === "closing");
    const closing = spec && formalElements(report).closing;
    if (spec === undefined || closing === undefined) return;
    if (!isForeign(spec, closing)) return;
    const span = withSalute(report, closing);
    const right = spec.insert;
    const instead =
      right === undefined ? { en: "", zh: "" } : { en: ` Write “${right}”.`, zh: `应改为“${right}”。` };
    emit({
      span,
      message: {
        en: `“${oneLine(closing)}” closes another kind of document than ${kindOf(type).en}.${instead.en}`,
        zh: `“${oneLine(closing)}”不是${kindOf(type).zh}的结束语。${instead.zh}`,
      },
      fixes:
        right === undefined
          ? []
          : [
              {
                title: { en: `Write “${right}”`, zh: `改为“${right}”` },
                safe: false,
                preferred: true,
                edits: () => [{ ...span, newText: right }],
              },
            ],
    });
  },
};

/** Set phrases that close letters, requests, notices and reports. */
const SET_PHRASE = /^(?:此致|特此|专此|此复|[妥当可]否|是否[妥可])/u;

function isForeign({ match, not }: ElementSpec, { text }: Paragraph): boolean {
  const own = text.replaceAll("\n", "");
  if (not.some((pattern) => pattern.find(own) !== undefined)) return true;
  return (
    match.length > 0 && SET_PHRASE.test(own) && match.every((pattern) => pattern.find(own) === undefined)
  );
}

/** 此致 and 敬礼 stand on two lines, often as two paragraphs. */
function withSalute(report: Report, { start, end, block, text }: Paragraph): Span {
  const next = text.trim() === "此致" ? paragraphAt(report, block + 1) : undefined;
  return { start, end: next !== undefined && /^敬礼[！!。]?$/u.test(next.text.trim()) ? next.end : end };
}

function oneLine({ text }: Paragraph): string {
  return text.replace(/\s+/g, " ").trim();
}
