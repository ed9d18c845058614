import type { Localized } from "../text/localized";
import type { ReportType } from "../types/reportType";

/** What tells two types of one name apart in lists, 审计报告（英文）, has no place in a sentence about a report. */
const LANGUAGE = / \(China\)$|（英文）$/u;

/** What a sentence calls a report of this type: an incident postmortem, 事故复盘报告. */
export function kindOf({ name: { en, zh } }: ReportType): Localized {
  return { en: withArticle(en.replace(LANGUAGE, "")), zh: zh.replace(LANGUAGE, "") };
}

/** The name of a report type in an English sentence, with its article: an incident postmortem, an IETF RFC. */
export function withArticle(name: string): string {
  const [, second = ""] = name.split(" ");
  const proper = /^[A-Z]{2}/.test(name) || /^[A-Z]/.test(second);
  const written = proper ? name : name.charAt(0).toLowerCase() + name.slice(1);
  // No one has a minutes.
  if (/\bminutes(?: \(|$)/.test(written)) return written;
  return `${/^[aeiou]/i.test(written) ? "an" : "a"} ${written}`;
}
