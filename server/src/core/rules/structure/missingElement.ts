import { type FormalElements, formalElements } from "../../report/elements";
import { halfSigned } from "../../report/halfSigned";
import type { Report } from "../../report/report";
import { insertElement } from "../../revise/insertElement";
import type { Span } from "../../text/span";
import { findElement } from "../../types/findElement";
import { closingInside } from "../../types/misplacedElements";
import type { ElementName, ElementSpec, ReportType } from "../../types/reportType";
import { firstLine, sentenceBefore } from "../anchors";
import { kindOf } from "../article";
import { ELEMENT_TITLES } from "../elementNames";
import type { Rule } from "../rule";

export const missingElement: Rule = {
  id: "missing-element",
  category: "structure",
  severity: "warning",
  summary: {
    en: "A formal part without a heading is required and not there: addressee, opening, closing formula, signature, date.",
    zh: "缺少没有标题的格式要素：主送机关、过渡语、结束语、署名、成文日期等。",
  },
  why: {
    en: "Official reports open and close with set phrases (GB/T 9704-2012, 7.3); without them a report counts as unfinished. The finding stands on the text that the missing part belongs next to.",
    zh: "公文的开头和结尾有固定要素（见 GB/T 9704—2012 第 7.3 条），缺了就不成文。提示标在缺失要素紧邻的文字上。",
  },
  fix: "review",
  examples: {
    bad: "# 仓库消防设施自查报告\n\n现将有关情况报告如下：\n\n一、工作开展情况\n\n检查了全部灭火器。\n\n二、存在问题\n\n两处标识脱落。\n\n三、下一步工作打算\n\n按季度复查。\n",
    good: "# 仓库消防设施自查报告\n\n现将有关情况报告如下：\n\n一、工作开展情况\n\n检查了全部灭火器。\n\n二、存在问题\n\n两处标识脱落。\n\n三、下一步工作打算\n\n按季度复查。\n\n特此报告。\n",
  },
  check({ report, type, emit }) {
    if (report.bodyBlock >= report.endBlock) return;
    const elements = formalElements(report);
    for (const spec of type.elements) {
      if (!isAsked(spec, type, report) || findElement(spec, elements) || isElsewhere(report, spec)) continue;
      const name = ELEMENT_TITLES[spec.name];
      const like = spec.insert
        ? { en: `, for example “${spec.insert}”`, zh: `，例如“${spec.insert}”` }
        : { en: "", zh: "" };
      emit({
        span: placeOf(spec.name, report, elements),
        message: {
          en: `The ${name.en} is missing: ${kindOf(type).en} is not complete without it. Add it${like.en}.`,
          zh: `缺少${name.zh}，${kindOf(type).zh}的格式不完整。请补上${like.zh}。`,
        },
        fixes: [
          {
            title: { en: `Insert the ${name.en}`, zh: `插入${name.zh}` },
            safe: false,
            preferred: true,
            edits: () => insertElement(report, type, spec),
          },
        ],
      });
    }
  },
};

/** Of signature and date the one asks for the other, where the type has both. */
function isAsked({ name, need }: ElementSpec, { elements }: ReportType, report: Report): boolean {
  if (need !== "optional") return need === "required";
  const both = elements.filter(
    (one) => (one.name === "signature" || one.name === "date") && one.need !== "forbidden",
  );
  return both.length === 2 && halfSigned(report) === name;
}

/** A closing formula in the middle is told as such. */
function isElsewhere(report: Report, spec: ElementSpec): boolean {
  return spec.name === "closing" && closingInside(report, spec) !== undefined;
}

function placeOf(name: ElementName, report: Report, elements: FormalElements): Span {
  switch (name) {
    case "addressee":
      return firstLine(report);
    case "opening":
      return report.sections[0]?.heading ?? firstLine(report);
    case "closing":
      return sentenceBefore(report, elements.tailStart);
    case "attachments":
      return sentenceBefore(
        report,
        Math.min(elements.signature?.start ?? elements.end, elements.date?.start ?? elements.end),
      );
    case "signature":
      return sentenceBefore(report, elements.date?.start ?? elements.end);
    case "date":
      return sentenceBefore(report, elements.end);
  }
}
