import { formalElements } from "../report/elements";
import type { Report } from "../report/report";
import type { TextEdit } from "../text/edits";
import type { ElementSpec, ReportType } from "../types/reportType";
import { blankOf } from "./blanks";
import { insertBefore, insertBehind } from "./insertText";
import { textEnd } from "./textEnd";

/** Puts a formal part where it belongs: its type's own words, else a blank to fill in. */
export function insertElement(report: Report, type: ReportType, spec: ElementSpec): TextEdit[] {
  const { document, bodyBlock } = report;
  const { tailStart, end, signature, date } = formalElements(report);
  const text = spec.insert ?? defaultText(spec, type.lang);
  switch (spec.name) {
    case "addressee":
      return [insertBefore(document, document.startOf(bodyBlock), text)];
    case "opening": {
      const first = report.sections[0];
      return [
        first
          ? insertBefore(document, first.range.start, text)
          : insertBefore(document, document.startOf(bodyBlock), text),
      ];
    }
    case "closing":
      return [insertBehind(document, textEnd(document, tailStart), text)];
    case "attachments":
      return [
        insertBehind(
          document,
          textEnd(document, Math.min(signature?.start ?? end, date?.start ?? end)),
          text,
        ),
      ];
    case "signature":
      return [insertBehind(document, textEnd(document, date?.start ?? end), text)];
    case "date":
      return [insertBehind(document, textEnd(document, end), text)];
  }
}

function defaultText({ name }: ElementSpec, lang: "zh" | "en"): string {
  if (name === "date") return lang === "zh" ? "xxxx年x月x日" : "YYYY-MM-DD";
  if (name === "addressee") return `${blankOf(lang)}${lang === "zh" ? "：" : ":"}`;
  if (name === "attachments") return lang === "zh" ? "附件：[待补充]" : "Attachments: [TODO]";
  return blankOf(lang);
}
