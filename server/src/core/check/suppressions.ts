import type { Directive } from "../report/directives";
import type { Report } from "../report/report";
import type { Problem } from "../rules/rule";
import type { Finding } from "./finding";

export interface Suppressed {
  readonly left: readonly Finding[];
  /** Suppressions that suppressed nothing. */
  readonly unused: readonly Problem[];
}

/** A directive's name, with the stretch in which it counts. */
interface Suppression {
  readonly directive: Directive;
  /** Undefined for all rules. */
  readonly name: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** Takes away the findings that comments of the report switch off. */
export function suppress(
  report: Report,
  findings: readonly Finding[],
  directives: readonly Directive[],
): Suppressed {
  if (directives.length === 0) return { left: findings, unused: [] };
  const suppressions = suppressionsOf(directives, report);
  const used = new Set<Suppression>();
  const left = findings.filter((finding) => {
    const covering = suppressions.filter((one) => covers(one, finding));
    for (const one of covering) used.add(one);
    return covering.length === 0;
  });
  return { left, unused: suppressions.filter((one) => !used.has(one)).map(unusedProblem) };
}

function covers({ name, start, end }: Suppression, { rule, section, span }: Finding): boolean {
  if (name !== undefined && name !== rule && name !== `${rule}:${section}`) return false;
  return start <= span.start && span.start <= end;
}

function suppressionsOf(directives: readonly Directive[], report: Report): Suppression[] {
  return directives.flatMap((directive, index) => {
    if (directive.kind === "enable") return [];
    const names = directive.names.length === 0 ? [undefined] : directive.names;
    return names.map((name) => ({ directive, name, ...stretchOf(directives, index, name, report) }));
  });
}

function stretchOf(
  directives: readonly Directive[],
  index: number,
  name: string | undefined,
  { document, range }: Report,
): { start: number; end: number } {
  const directive = directives[index];
  const from = directive?.end ?? range.start;
  if (directive?.kind === "disable-next-line") {
    const line = document.positionAt(from).line + 1;
    const start = document.offsetAt({ line, character: 0 });
    return { start, end: document.offsetAt({ line: line + 1, character: 0 }) - 1 };
  }
  // What is missing has no place of its own: one section is switched off for the whole report, wherever that is said.
  if (name?.includes(":")) return { start: range.start, end: document.length };
  const enabled = directives
    .slice(index + 1)
    .find(
      ({ kind, names }) =>
        kind === "enable" && (names.length === 0 || (name !== undefined && names.includes(name))),
    );
  return { start: directive?.start ?? from, end: enabled?.start ?? document.length };
}

function unusedProblem({ directive, name }: Suppression): Problem {
  const what =
    name === undefined
      ? { en: "nothing", zh: "任何提示" }
      : { en: `no finding of ${name}`, zh: ` ${name} 的提示` };
  return {
    span: { start: directive.start, end: directive.end },
    message: {
      en: `This comment switches off ${what.en}: there is none here. Delete it, or correct the rule's name.`,
      zh: `此注释没有屏蔽到${what.zh}：这里本来就没有。请删去注释，或改正规则名。`,
    },
  };
}
