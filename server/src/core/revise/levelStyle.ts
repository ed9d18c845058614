import { type Ordinal, seriesOf } from "../ordinals/ordinal";
import { detectScheme, type LevelStyle, type Scheme, schemeOf } from "../ordinals/schemes";
import { isNumbered, type NumberedSection } from "../report/numbering";
import type { Report } from "../report/report";
import { isAnnex, type Section, walk } from "../report/section";
import type { ReportType } from "../types/reportType";

/**
 * How sections of a level are numbered in a report: like those that are there, else as its scheme goes on. Undefined
 * for a level without ordinals. What is in `left` does not count.
 */
export function levelStyle(
  report: Report,
  type: ReportType,
  level: number,
  left: ReadonlySet<Section>,
): LevelStyle | undefined {
  const peers = walk(report.sections).filter((section) => section.level === level && counts(section, left));
  const numbered = peers.filter(isNumbered);
  if (peers.length > 0) return numbered.length * 2 >= peers.length ? styleOf(commonest(numbered)) : undefined;
  const above = level > 1 ? levelStyle(report, type, level - 1, left) : undefined;
  if (level > 1 && above === undefined) return undefined;
  const scheme = schemeIn(report, type);
  if (above === undefined) return scheme?.levels[0];
  const rung = scheme?.levelOf(above.example);
  return rung === undefined ? undefined : scheme?.levels[rung];
}

/** The ladder that a report keeps to, else the one that its type asks for. */
export function schemeIn(report: Report, type: ReportType): Scheme | undefined {
  const levels: Ordinal[][] = [];
  for (const section of walk(report.sections)) {
    if (!isNumbered(section) || isAnnex(section)) continue;
    levels[section.level - 1] ??= [];
    levels[section.level - 1]?.push(section.ordinal);
  }
  const written = Array.from(levels, (ordinals) => ordinals ?? []);
  return detectScheme(written.filter(({ length }) => length > 0)) ?? schemeOf(type.numbering.headings);
}

function counts(section: Section, left: ReadonlySet<Section>): boolean {
  return !left.has(section) && !isAnnex(section);
}

/** One that counts in the series of most. */
function commonest(sections: readonly NumberedSection[]): NumberedSection | undefined {
  const found = new Map<string, NumberedSection[]>();
  for (const section of sections) {
    const series = seriesOf(section.ordinal);
    found.set(series, [...(found.get(series) ?? []), section]);
  }
  return [...found.values()].sort((a, b) => b.length - a.length)[0]?.[0];
}

function styleOf(section: NumberedSection | undefined): LevelStyle | undefined {
  return section && { example: section.ordinal, gap: section.ordinal.gap };
}
