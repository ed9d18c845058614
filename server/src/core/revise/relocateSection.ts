import { formatPath } from "../ordinals/format";
import { numberOf, type Ordinal, seriesOf } from "../ordinals/ordinal";
import type { LevelStyle } from "../ordinals/schemes";
import { isNumbered } from "../report/numbering";
import type { Report } from "../report/report";
import { isAnnex, type Section, walk } from "../report/section";
import type { TextEdit } from "../text/edits";
import type { ReportType } from "../types/reportType";
import { changeDepth } from "./changeDepth";
import { lineToHeading } from "./convertHeadings";
import { withReferences } from "./followReferences";
import { levelStyle } from "./levelStyle";
import { moveSection } from "./moveSection";
import { writeOrdinal } from "./ordinalText";
import { type Place, transplant } from "./transplant";

/** Changes of a section's text on its way to another parent; `depth`: by how many # signs its headings move. */
export interface Relocation {
  readonly edits: readonly TextEdit[];
  readonly depth: number;
}

/**
 * Puts a section with all that it holds into another place of the outline. It is numbered like its new neighbours, what
 * it holds like the other sections of its level; both levels close up, and references follow.
 */
export function relocateSection(
  report: Report,
  type: ReportType,
  section: Section,
  place: Place,
): Relocation {
  if (place.parent === section.parent)
    return { edits: moveSection(report, { section, after: place.after }), depth: 0 };
  const move = new Move(report, type, section, place);
  const by = move.depth();
  const changes = [...move.headings(by), ...move.ordinals()];
  return { edits: transplant(report, section, place, changes), depth: by };
}

/** The numbers of a section, old and new; of the nearest one above for a section without. */
interface Paths {
  readonly old: readonly number[];
  readonly new: readonly number[];
}

class Move {
  private readonly inside: ReadonlySet<Section>;
  private readonly levels: number;
  private readonly numbers = new Map<Section, number>();

  constructor(
    private readonly report: Report,
    private readonly type: ReportType,
    private readonly section: Section,
    private readonly place: Place,
  ) {
    this.inside = new Set(walk([section]));
    this.levels = (place.parent?.level ?? 0) + 1 - section.level;
  }

  /** By how many # signs the headings move: to those of the new neighbours. */
  depth(): number {
    const { section, place } = this;
    if (section.depth === undefined) return this.levels;
    const beside = this.neighbours().find((other) => other.depth !== undefined);
    const parent = place.parent;
    const depth = beside?.depth ?? (parent?.depth === undefined ? undefined : parent.depth + 1);
    return (depth ?? section.depth + this.levels) - section.depth;
  }

  /** A line among headings becomes one of them. */
  headings(by: number): TextEdit[] {
    const { section, report } = this;
    const beside = this.neighbours();
    const depth = beside[0]?.depth;
    const isAmongHeadings = depth !== undefined && beside.every((other) => other.depth !== undefined);
    return section.depth === undefined && isAmongHeadings && !isAnnex(section)
      ? lineToHeading(report.document, section, depth)
      : changeDepth(report.document, section, by);
  }

  private neighbours(): Section[] {
    return this.childrenOf(this.place.parent).filter((other) => other !== this.section && !isAnnex(other));
  }

  /** The ordinals that change, with the references that point to them. */
  ordinals(): TextEdit[] {
    this.count(this.section.parent);
    this.count(this.place.parent);
    const edits = this.visit(undefined, { old: [], new: [] });
    return withReferences(this.report, edits);
  }

  private childrenOf(parent: Section | undefined): readonly Section[] {
    const children = (parent?.children ?? this.report.sections).filter((child) => child !== this.section);
    if (parent !== this.place.parent) return children;
    const { after } = this.place;
    const at = after === undefined ? 0 : children.indexOf(after) + 1;
    return [...children.slice(0, at), this.section, ...children.slice(at)];
  }

  /** Numbers for the children of a section: those that were there, in their new order. */
  private count(parent: Section | undefined): void {
    const before = (parent?.children ?? this.report.sections).filter(
      (child) => !isAnnex(child) && isNumbered(child),
    );
    const model = before.find((child) => child !== this.section) ?? before[0];
    const series = model?.ordinal && seriesOf(model.ordinal);
    const members = this.childrenOf(parent).filter(
      (child) => child === this.section || (child.ordinal && seriesOf(child.ordinal) === series),
    );
    const own = before.flatMap(({ ordinal }) =>
      ordinal && seriesOf(ordinal) === series ? [numberOf(ordinal)] : [],
    );
    const numbers = own.sort((a, b) => a - b);
    for (const [i, member] of members.entries())
      if (!isAnnex(member)) this.numbers.set(member, numbers[i] ?? (numbers.at(-1) ?? 0) + 1);
  }

  private visit(parent: Section | undefined, above: Paths): TextEdit[] {
    return this.childrenOf(parent).flatMap((child) => {
      const style = this.styleOf(child);
      const paths = this.pathsOf(child, style, above);
      const written = style === undefined ? "" : formatPath(style.example, paths.new);
      const edits = writeOrdinal(this.report.document, child, written, style?.gap ?? "");
      return [...edits, ...this.visit(child, written === "" ? above : paths)];
    });
  }

  /** How the ordinal of a section is to be written; undefined for none. */
  private styleOf(child: Section): LevelStyle | undefined {
    const { ordinal } = child;
    const own = ordinal && { example: ordinal, gap: ordinal.gap };
    if (!this.inside.has(child) || isAnnex(child)) return own;
    if (child === this.section) return this.newStyle();
    return this.levels === 0 || own === undefined ? own : (this.styleAt(child.level + this.levels) ?? own);
  }

  private newStyle(): LevelStyle | undefined {
    const beside = this.neighbours();
    const model: Ordinal | undefined = beside.find(isNumbered)?.ordinal;
    if (model !== undefined) return { example: model, gap: model.gap };
    return beside.length > 0 ? undefined : this.styleAt(this.section.level + this.levels);
  }

  private styleAt(level: number): LevelStyle | undefined {
    return levelStyle(this.report, this.type, level, this.inside);
  }

  private pathsOf(child: Section, style: LevelStyle | undefined, above: Paths): Paths {
    const { ordinal } = child;
    const old = ordinal?.path ?? [];
    const number = this.numbers.get(child) ?? (ordinal === undefined ? 1 : numberOf(ordinal));
    const length = style?.example.path.length ?? 1;
    if (length === 1) return { old, new: [number] };
    const own = old.slice(0, -1);
    const follows = child === this.section || own.join() === above.old.join() || length !== old.length;
    return { old, new: [...(follows ? above.new : own), number] };
  }
}
