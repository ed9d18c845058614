import { AlignmentType, type INumberingOptions, LevelFormat } from "docx";

const LEVELS = 9;
const BULLETS = ["•", "–", "▪"];
/** Indent of a level, in twips. */
const STEP = 420;

/** Word's numbering definitions for the lists of a text: one for bullets, one for each number that lists begin with. */
export class ListNumbers {
  private readonly starts = new Set<number>();
  private instances = 0;

  /** `indent`: of the first line of body text, in twips; marks stand below it. */
  constructor(private readonly indent: number) {}

  /** The numbering of the next list. */
  next(
    ordered: boolean,
    start: number,
    level: number,
  ): { reference: string; level: number; instance: number } {
    if (ordered) this.starts.add(start);
    return {
      reference: ordered ? `numbers-${start}` : "bullets",
      level: Math.min(level, LEVELS - 1),
      instance: ++this.instances,
    };
  }

  /** To be asked for when all lists are written. */
  get definitions(): INumberingOptions {
    const bullets = {
      reference: "bullets",
      levels: levelsOf(LevelFormat.BULLET, (i) => BULLETS[i % BULLETS.length] ?? "•", 1, this.indent),
    };
    const numbers = [...this.starts].map((start) => ({
      reference: `numbers-${start}`,
      levels: levelsOf(LevelFormat.DECIMAL, (i) => `%${i + 1}.`, start, this.indent),
    }));
    return { config: [bullets, ...numbers] };
  }
}

function levelsOf(
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: (level: number) => string,
  start: number,
  indent: number,
) {
  return Array.from({ length: LEVELS }, (_, level) => ({
    level,
    format,
    text: text(level),
    start,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: indent + STEP * (level + 1), hanging: STEP } } },
  }));
}
