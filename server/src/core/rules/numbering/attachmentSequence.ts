import type { Fault } from "../../ordinals/run";
import { type AttachmentSeries, attachmentSeriesOf, valueIn } from "../../report/attachmentSeries";
import { writeCitedNumber } from "../../report/captionNumber";
import type { Report } from "../../report/report";
import { renumberAttachments } from "../../revise/renumberAttachments";
import type { Localized } from "../../text/localized";
import type { Problem, Rule } from "../rule";

export const attachmentSequence: Rule = {
  id: "attachment-sequence",
  category: "numbering",
  severity: "warning",
  summary: {
    en: "The numbers of attachments or appendices leave a gap, repeat or step back.",
    zh: "附件或附录的序号断号、重号或倒号。",
  },
  why: {
    en: "The text refers to attachments by number, and a gap looks like a lost one. The note behind the text and the attachments bear the same numbers (GB/T 9704-2012, 7.3.4). An attachment that is listed and not there is told as missing.",
    zh: "正文按序号引用附件，断号像是丢了附件。附件说明与附件的顺序号应当一致（见 GB/T 9704—2012 7.3.4）。列了却没有的附件，另行提示。",
  },
  fix: "safe",
  examples: {
    bad: "---\nreport: base\n---\n\n# 水表检修记录\n\n检修两次，清单附后。\n\n附件：1. 检修清单\n3. 更换清单\n",
    good: "---\nreport: base\n---\n\n# 水表检修记录\n\n检修两次，清单附后。\n\n附件：1. 检修清单\n2. 更换清单\n",
  },
  check({ report, emit }) {
    for (const series of attachmentSeriesOf(report)) {
      for (const fault of series.faults) {
        const problem = problemOf(report, series, fault);
        if (problem !== undefined) emit(problem);
      }
    }
  },
};

function problemOf(report: Report, series: AttachmentSeries, fault: Fault): Problem | undefined {
  const own = series.attachments[fault.index];
  if (own?.numberSpan === undefined) return undefined;
  const before = series.attachments[fault.index - 1];
  const right = writeCitedNumber(own.number, [fault.expected, ...own.number.path.slice(1)]);
  return {
    span: spanOf(own),
    message: messageOf(fault, own.number.text, before?.number.text ?? "", right ?? String(fault.expected)),
    related: before && [
      { span: spanOf(before), message: { en: "The attachment before it.", zh: "前一个附件在这里。" } },
    ],
    fixes: [
      {
        title: {
          en: "Renumber the attachments and the references to them",
          zh: "重新编排附件序号，文中的引用一并改正",
        },
        safe: isSafe(report, series),
        preferred: true,
        edits: () => renumberAttachments(report, series),
      },
    ],
  };
}

/** The number of a listed attachment, 附件3 or Appendix C as a whole of one that is there. */
function spanOf({ section, numberSpan, start, end }: AttachmentSeries["attachments"][number]) {
  if (section !== undefined) return { start: section.ordinal.start, end: section.ordinal.end };
  return numberSpan === undefined ? { start, end } : { start: numberSpan.start, end: numberSpan.end };
}

/** Note and attachments that count alike move together; otherwise somebody has to look which is right. */
function isSafe(report: Report, series: AttachmentSeries): boolean {
  return attachmentSeriesOf(report).every(
    (other) =>
      other === series ||
      other.attachments.length === 0 ||
      other.attachments.map(valueIn).join() === series.attachments.map(valueIn).join() ||
      other.attachments.every((one, i) => valueIn(one) === i + 1),
  );
}

function messageOf({ kind }: Fault, own: string, before: string, right: string): Localized {
  const todo = { en: ` Expected ${right}.`, zh: `此处应为“${right}”。` };
  switch (kind) {
    case "start":
      return {
        en: `The attachments begin with ${own}: what comes first is not there.${todo.en}`,
        zh: `附件从“${own}”开始，没有从头编起。${todo.zh}`,
      };
    case "gap":
      return {
        en: `Attachment ${own} follows ${before}: a number is left out.${todo.en}`,
        zh: `附件序号“${before}”之后直接是“${own}”，中间断号。${todo.zh}`,
      };
    case "repeat":
      return {
        en: `There is another attachment ${own} before this, so references to it are ambiguous.${todo.en}`,
        zh: `附件序号“${own}”重号，引用时分不清。${todo.zh}`,
      };
    default:
      return {
        en: `Attachment ${own} follows ${before}: the numbers step back.${todo.en}`,
        zh: `附件序号“${before}”之后是“${own}”，编号倒退。${todo.zh}`,
      };
  }
}
