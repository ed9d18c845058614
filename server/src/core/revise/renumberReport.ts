import { formatPath } from "../ordinals/format";
import { numberOf, type Ordinal } from "../ordinals/ordinal";
import { prefixFrom } from "../ordinals/sequence";
import { siblingGroups } from "../report/numbering";
import type { Report } from "../report/report";
import type { Section } from "../report/section";
import { seriesIn } from "../report/series";
import type { TextEdit } from "../text/edits";
import { withReferences } from "./followReferences";
import { numberedAnew } from "./renumberSeries";

/**
 * Numbers the whole report anew: every series from its first number on, gaps closed, strays in the style of their
 * siblings, decimals under the number of the section that holds them; references follow. A report that is in order
 * gives no edit.
 */
export function renumberReport(report: Report): TextEdit[] {
  const numbers = new Map<Ordinal, number>();
  for (const { entries, verdict } of seriesIn(report)) {
    const own = entries.map(({ ordinal }) => numberOf(ordinal));
    for (const part of verdict.parts) {
      const right = numberedAnew(own, part);
      for (const index of part) {
        const ordinal = entries[index]?.ordinal;
        if (ordinal !== undefined) numbers.set(ordinal, right[index] ?? 1);
      }
    }
  }
  const styles = new Map(
    siblingGroups(report).flatMap(({ strays, members }) => {
      const model = members.find((member) => !strays.includes(member));
      return model === undefined ? [] : strays.map(({ ordinal }) => [ordinal, model.ordinal] as const);
    }),
  );
  const edits = sectionEdits(report.sections, undefined, numbers, styles);
  const items = report.items
    .flat()
    .flatMap(({ ordinal }) => edit(ordinal, [numbers.get(ordinal) ?? numberOf(ordinal)]));
  return withReferences(report, [...edits, ...items]);
}

function sectionEdits(
  sections: readonly Section[],
  parent: { readonly ordinal: Ordinal; readonly path: readonly number[] } | undefined,
  numbers: ReadonlyMap<Ordinal, number>,
  styles: ReadonlyMap<Ordinal, Ordinal>,
): TextEdit[] {
  return sections.flatMap(({ ordinal, children }) => {
    if (ordinal === undefined) return sectionEdits(children, parent, numbers, styles);
    const path = [...prefixFor(ordinal, parent), numbers.get(ordinal) ?? numberOf(ordinal)];
    return [
      ...edit(ordinal, path, styles.get(ordinal)),
      ...sectionEdits(children, { ordinal, path }, numbers, styles),
    ];
  });
}

/** The numbers before the last: the parent's new ones where decimals refer to them, else what is written. */
function prefixFor(
  ordinal: Ordinal,
  parent: { readonly ordinal: Ordinal; readonly path: readonly number[] } | undefined,
): readonly number[] {
  const own = ordinal.path.slice(0, -1);
  if (parent === undefined || own.length === 0 || prefixFrom(parent.ordinal) === undefined) return own;
  return parent.path.length === own.length ? parent.path : own;
}

function edit(ordinal: Ordinal, path: readonly number[], like = ordinal): TextEdit[] {
  const newText = formatPath(like, path);
  return newText === ordinal.text ? [] : [{ start: ordinal.start, end: ordinal.end, newText }];
}
