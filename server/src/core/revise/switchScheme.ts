import { numberOf } from "../ordinals/ordinal";
import type { Scheme } from "../ordinals/schemes";
import { isMatter } from "../report/matter";
import { isNumbered } from "../report/numbering";
import type { Report } from "../report/report";
import { isAnnex, type Section, walk } from "../report/section";
import type { TextEdit } from "../text/edits";
import { withReferences } from "./followReferences";
import { writeOrdinal } from "./ordinalText";

/**
 * Writes the ordinals of all sections as a scheme has them; the numbers stay. In a report without ordinals every section
 * gets one, front and back matter left out. Levels below the scheme's last keep theirs; annexes count on their own.
 */
export function switchScheme(report: Report, scheme: Scheme): TextEdit[] {
  const bare = !walk(report.sections).some((section) => isNumbered(section) && !isAnnex(section));
  return withReferences(report, new Switch(report, scheme, bare).level(report.sections, []));
}

class Switch {
  constructor(
    private readonly report: Report,
    private readonly scheme: Scheme,
    private readonly bare: boolean,
  ) {}

  level(sections: readonly Section[], above: readonly number[]): TextEdit[] {
    let count = 0;
    return sections.flatMap((section) => {
      if (isAnnex(section)) return [];
      const number = this.numberFor(section, count + 1);
      if (number === undefined) return this.level(section.children, above);
      count = number;
      const path = [...above, number];
      return [...this.write(section, path), ...this.level(section.children, path)];
    });
  }

  private numberFor({ ordinal, text }: Section, next: number): number | undefined {
    if (ordinal !== undefined) return numberOf(ordinal);
    return this.bare && !isMatter(text) ? next : undefined;
  }

  private write(section: Section, path: readonly number[]): TextEdit[] {
    const { scheme } = this;
    if (scheme.levels.length > 0 && scheme.levels[section.level - 1] === undefined) return [];
    const full = scheme.format(section.level, path);
    const written = full.trimEnd();
    return writeOrdinal(this.report.document, section, written, full.slice(written.length));
  }
}
