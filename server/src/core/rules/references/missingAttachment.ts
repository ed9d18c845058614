import { attachmentSeriesOf } from "../../report/attachmentSeries";
import { type Attachment, type Attachments, attachmentsOf } from "../../report/attachments";
import type { Report } from "../../report/report";
import type { Problem, Rule } from "../rule";

export const missingAttachment: Rule = {
  id: "missing-attachment",
  category: "references",
  severity: "warning",
  summary: {
    en: "An attachment is listed and not there, or there and not listed.",
    zh: "附件说明列了却没有，或者有附件却没有列入附件说明。",
  },
  why: {
    en: "The note behind the text and the attachments must agree (GB/T 9704-2012, 7.3.4). Attachments none of which is in the document are taken to be files of their own; as soon as one is there, all are looked for.",
    zh: "附件说明与附件应当一一对应（见 GB/T 9704—2012 7.3.4）。文中一个附件都没有的，视为另附文件；只要有一个，就逐一核对。",
  },
  fix: "none",
  examples: {
    bad: "---\nreport: base\n---\n\n# 水表检修记录\n\n检修两次，清单附后。\n\n附件：1. 检修清单\n2. 更换清单\n\n附件1\n\n东馆检修三块水表，西馆检修五块水表。\n",
    good: "---\nreport: base\n---\n\n# 水表检修记录\n\n检修两次，清单附后。\n\n附件：1. 检修清单\n2. 更换清单\n\n附件1\n\n东馆检修三块水表，西馆检修五块水表。\n\n附件2\n\n东馆更换一块水表，西馆更换两块水表。\n",
  },
  check({ report, emit }) {
    const attachments = attachmentsOf(report);
    if (!isToBeLookedFor(report, attachments)) return;
    const { listed = [], present } = attachments;
    for (const one of listed) if (!isThere(one, present, report)) emit(notThere(one));
    for (const one of present) if (!isListed(one, listed)) emit(notListed(one));
  },
};

/** Where the numbers themselves are at fault, that is told alone. */
function isToBeLookedFor(report: Report, { listed, present }: Attachments): boolean {
  if (listed === undefined || present.length === 0) return false;
  if (listed.length > 1 && listed.some(({ number }) => number === undefined)) return false;
  if (listed.length > 1 && present.every(({ number }) => number === undefined)) return false;
  return attachmentSeriesOf(report).every(({ faults }) => faults.length === 0);
}

function isThere(one: Attachment, present: readonly Attachment[], report: Report): boolean {
  // A link leads to a file; the target stands behind the span of what a reader reads.
  if (report.document.slice(one.start, one.end + 2).includes("](")) return true;
  return present.some((other) => sameNumber(one, other));
}

/** 附1 belongs to the attachment that it stands in; no note lists it. */
function isListed(one: Attachment, listed: readonly Attachment[]): boolean {
  if (one.section?.ordinal.prefix.trim() === "附") return true;
  return listed.some((other) => sameNumber(other, one));
}

/** One that is listed alone needs no number, nor does the only one that is there. */
function sameNumber(listed: Attachment, present: Attachment): boolean {
  const own = listed.number?.path[0] ?? 1;
  return own === (present.number?.path[0] ?? own);
}

function notThere({ start, end, title, number }: Attachment): Problem {
  const name = number === undefined ? title : `${number.text}. ${title}`;
  return {
    span: { start, end },
    message: {
      en: `The attachment “${name}” is listed, but it does not follow the text as others do. Add it, or take it off the list.`,
      zh: `附件说明列有“${name}”，后面却没有这个附件。请补上，或从附件说明中删去。`,
    },
  };
}

function notListed({ start, end, title, number }: Attachment): Problem {
  const name = `附件${number?.text ?? ""}${title === "" ? "" : `“${title}”`}`;
  return {
    span: { start, end },
    message: {
      en: `${name} is there, but the note behind the text does not list it. Add it to the note.`,
      zh: `有${name}，附件说明却没有列出。请在附件说明中补上。`,
    },
  };
}
