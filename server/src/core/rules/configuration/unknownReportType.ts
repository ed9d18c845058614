import { distance } from "fastest-levenshtein";
import type { TypeLibrary } from "../../types/library";
import { anchorOf } from "../anchors";
import type { Rule } from "../rule";

export const unknownReportType: Rule = {
  id: "unknown-report-type",
  category: "configuration",
  severity: "warning",
  summary: {
    en: "The report names a type that nobody defines.",
    zh: "报告声明的类型不存在。",
  },
  why: {
    en: "Without its type nothing is known of the sections that the report must have, and nothing else is checked until the name is right.",
    zh: "类型不存在就无从知道应有哪些章节；在类型名改正之前，其他检查都不会进行。",
  },
  fix: "review",
  outline: true,
  examples: {
    bad: "---\nreport: postmortm\n---\n\n# Mail queue outage\n\nLate mail.\n",
    good: "---\nreport: base\n---\n\n# Mail queue outage\n\nLate mail.\n",
  },
  check({ report, library, typeName, unknownType, emit }) {
    if (!unknownType || typeName === undefined) return;
    const value = report.frontMatter?.valueSpan("report");
    const near = nearestType(library, typeName);
    const zh =
      near === undefined ? "运行“Reportwright: 设置报告类型”可以从全部类型中选择。" : `是否想写“${near}”？`;
    const en =
      near === undefined
        ? "The command “Set Report Type…” offers all that there are."
        : `Did you mean “${near}”?`;
    emit({
      span: value ?? anchorOf(report),
      message: {
        en: `No report type is called “${typeName}”, so the report cannot be checked. ${en}`,
        zh: `没有名为“${typeName}”的报告类型，无法检查本报告。${zh}`,
      },
      fixes:
        near === undefined || value === undefined
          ? []
          : [
              {
                title: { en: `Change the type to “${near}”`, zh: `把类型改为“${near}”` },
                safe: false,
                preferred: true,
                edits: () => [{ ...value, newText: near }],
              },
            ],
    });
  },
};

/** The name that was probably meant, among ids, names and aliases; undefined when none is near. */
function nearestType(library: TypeLibrary, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const names = library.types.flatMap((type) => [type.id, type.name.zh, type.name.en, ...type.aliases]);
  const scored = names.map((candidate) => ({ candidate, score: distance(candidate.toLowerCase(), wanted) }));
  scored.sort((a, b) => a.score - b.score);
  const best = scored[0];
  if (best === undefined) return undefined;
  const allowed = Math.max(1, Math.floor(Math.max(best.candidate.length, wanted.length) / 3));
  return best.score <= allowed ? best.candidate : undefined;
}
