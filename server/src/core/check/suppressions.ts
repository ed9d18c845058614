import type { Directive } from "../report/directives";
import type { Report } from "../report/report";
import { removeName } from "../revise/removeDirective";
import type { Problem } from "../rules/rule";
import { grouped } from "../text/grouped";
import { anyWithin, inAny, type Span } from "../text/span";
import type { Finding } from "./finding";

export interface Suppressed {
  readonly left: readonly Finding[];
  /** Suppressions that suppressed nothing. */
  readonly unused: readonly Problem[];
}

/** A directive's name, with the stretch in which it counts. */
interface Suppression extends Span {
  readonly directive: Directive;
  /** Undefined for all rules. */
  readonly name: string | undefined;
}

/**
 * Takes away the findings that comments of the report switch off. Time is that of sorting, for a report of nothing but
 * such comments is soon made.
 */
export function suppress(
  report: Report,
  findings: readonly Finding[],
  directives: readonly Directive[],
): Suppressed {
  if (directives.length === 0) return { left: findings, unused: [] };
  const suppressions = suppressionsOf(directives, report);
  const found = findings.flatMap((finding) =>
    namesOf(finding).map((name) => [name, finding.span.start] as const),
  );
  const finds = mapped(grouped(found), anyWithin);
  const covered = mapped(grouped(suppressions.map((one) => [one.name, one] as const)), inAny);
  return {
    left: findings.filter(
      (finding) => !namesOf(finding).some((name) => covered.get(name)?.(finding.span.start)),
    ),
    unused: suppressions
      .filter(({ name, start, end }) => !finds.get(name)?.(start, end))
      .map((one) => unusedProblem(one, report, directives)),
  };
}

/** The names that switch a finding off. */
function namesOf({ rule, section }: Finding): Suppression["name"][] {
  return section === undefined ? [undefined, rule] : [undefined, rule, `${rule}:${section}`];
}

function mapped<K, V, W>(map: ReadonlyMap<K, V>, change: (value: V) => W): Map<K, W> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

function suppressionsOf(directives: readonly Directive[], report: Report): Suppression[] {
  const found: Suppression[] = [];
  /** Where the names are switched on again behind the directive at hand; undefined for all of them. */
  const enabled = new Map<Suppression["name"], number>();
  for (const directive of directives.toReversed()) {
    const names = directive.names.length === 0 ? [undefined] : directive.names;
    for (const name of names.toReversed()) {
      if (directive.kind === "enable") enabled.set(name, directive.start);
      else found.push({ directive, name, ...stretchOf(directive, name, enabled, report) });
    }
  }
  return found.reverse();
}

function stretchOf(
  { kind, start, end: from }: Directive,
  name: Suppression["name"],
  enabled: ReadonlyMap<Suppression["name"], number>,
  { document, range }: Report,
): Span {
  if (kind === "disable-next-line") {
    const line = document.positionAt(from).line + 1;
    const end = document.offsetAt({ line: line + 1, character: 0 }) - 1;
    return { start: document.offsetAt({ line, character: 0 }), end };
  }
  // What is missing has no place of its own: one section is switched off for the whole report, wherever that is said.
  if (name?.includes(":")) return { start: range.start, end: document.length };
  const ends = [enabled.get(undefined), enabled.get(name)].filter((one) => one !== undefined);
  return { start, end: Math.min(document.length, ...ends) };
}

function unusedProblem(
  suppression: Suppression,
  { document }: Report,
  directives: readonly Directive[],
): Problem {
  const { directive, name } = suppression;
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
    fixes: [
      {
        title:
          directive.names.length > 1
            ? { en: `Take ${name} out of the comment`, zh: `从注释中去掉 ${name}` }
            : { en: "Delete the comment", zh: "删去注释" },
        safe: false,
        preferred: true,
        edits: () =>
          [directive, ...endOf(suppression, directives)].flatMap((one) =>
            removeName(document, one, name ?? ""),
          ),
      },
    ],
  };
}

/** The comment that switches on again what this one alone switches off. */
function endOf({ directive, end }: Suppression, directives: readonly Directive[]): Directive[] {
  if (directive.names.length > 1) return [];
  return directives.filter(
    ({ kind, start, names }) =>
      kind === "enable" && start === end && String(names) === String(directive.names),
  );
}
