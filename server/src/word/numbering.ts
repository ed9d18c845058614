import { formatNumber } from "./labels";
import { attributeOf, childOf, childrenOf, settingOf, type XmlElement } from "./xml";

/** One level of a numbering. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2": what stands for the numbers of the levels. */
  readonly text: string;
  /** What stands between number and text. */
  readonly gap: "" | " ";
  /** All numbers in digits (w:isLgl). */
  readonly digits: boolean;
  /** The level (1-based) after which it begins anew; 0 for never; undefined for any above. */
  readonly restart: number | undefined;
  readonly styleId: string | undefined;
}

interface Numbering {
  /** What counts together: numberings that share a definition. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** The number of a paragraph. */
export interface Label {
  /** As written: 一、 or 1.1; of a bullet "". */
  readonly text: string;
  readonly gap: "" | " ";
  readonly bullet: boolean;
  readonly level: number;
}

const DEEPEST = 8;

/** Counts paragraphs as Word does (ECMA-376, 17.9). */
export class Numberings {
  private readonly numberings: ReadonlyMap<string, Numbering>;
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly restarted = new Set<string>();

  /** `root`: that of word/numbering.xml. */
  constructor(root: XmlElement | undefined) {
    this.numberings = readNumberings(root);
  }

  /** The level that a style is bound to in a numbering. */
  levelOfStyle(id: string, styleId: string): number | undefined {
    for (const [index, level] of this.numberings.get(id)?.levels ?? []) {
      if (level.styleId === styleId) return index;
    }
    return undefined;
  }

  /** Counts one paragraph; undefined where its numbering is not defined. */
  next(id: string, index: number): Label | undefined {
    const numbering = this.numberings.get(id);
    const level = numbering?.levels.get(index);
    if (numbering === undefined || level === undefined) return undefined;
    if (level.format === "bullet") return { text: "", gap: " ", bullet: true, level: index };
    const counts = this.count(id, numbering, index, level);
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const own = numbering.levels.get(at);
      const value = counts[at] ?? own?.start ?? 1;
      return formatNumber(
        value,
        level.digits && own?.format !== "none" ? "decimal" : (own?.format ?? "decimal"),
      );
    });
    return { text: text.trim(), gap: level.gap, bullet: false, level: index };
  }

  private count(id: string, { counter, levels, restarts }: Numbering, index: number, level: Level) {
    const counts = this.counts.get(counter) ?? [];
    this.counts.set(counter, counts);
    const restart = restarts.get(index);
    const key = `${id} ${index}`;
    if (restart !== undefined && !this.restarted.has(key)) {
      this.restarted.add(key);
      counts[index] = restart;
    } else {
      const before = counts[index];
      counts[index] = before === undefined ? level.start : before + 1;
    }
    for (let deeper = index + 1; deeper <= DEEPEST; deeper++) {
      const { restart: when } = levels.get(deeper) ?? {};
      if (when === undefined || (when > 0 && index < when)) counts[deeper] = undefined;
    }
    return counts;
  }
}

function readNumberings(root: XmlElement | undefined): Map<string, Numbering> {
  const numberings = new Map<string, Numbering>();
  if (root === undefined) return numberings;
  const definitions = new Map<string, XmlElement>();
  for (const one of childrenOf(root, "abstractNum")) {
    definitions.set(attributeOf(one, "abstractNumId") ?? "", one);
  }
  for (const one of childrenOf(root, "num")) {
    const counter = settingOf(one, "abstractNumId") ?? "";
    const levels = levelsOf(linked(definitions, counter));
    const restarts = new Map<number, number>();
    for (const override of childrenOf(one, "lvlOverride")) {
      const index = Number(attributeOf(override, "ilvl") ?? 0);
      const own = childOf(override, "lvl");
      if (own !== undefined) levels.set(index, levelOf(own));
      const start = settingOf(override, "startOverride");
      if (start !== undefined) restarts.set(index, numberIn(start, 1));
    }
    numberings.set(attributeOf(one, "numId") ?? "", { counter, levels, restarts });
  }
  return numberings;
}

/** A definition may stand for that of a list style. */
function linked(definitions: ReadonlyMap<string, XmlElement>, id: string): XmlElement | undefined {
  const own = definitions.get(id);
  const style = settingOf(own, "numStyleLink");
  if (style === undefined) return own;
  return [...definitions.values()].find((one) => settingOf(one, "styleLink") === style) ?? own;
}

function levelsOf(definition: XmlElement | undefined): Map<number, Level> {
  const levels = definition ? childrenOf(definition, "lvl") : [];
  return new Map(levels.map((one, i) => [numberIn(attributeOf(one, "ilvl"), i), levelOf(one)]));
}

function levelOf(element: XmlElement): Level {
  const legal = childOf(element, "isLgl");
  const restart = settingOf(element, "lvlRestart");
  return {
    start: numberIn(settingOf(element, "start"), 1),
    format: settingOf(element, "numFmt") ?? "decimal",
    text: settingOf(element, "lvlText") ?? "",
    gap: settingOf(element, "suff") === "nothing" ? "" : " ",
    digits: legal !== undefined && !/^(?:0|false|off)$/.test(attributeOf(legal, "val") ?? ""),
    restart: restart === undefined ? undefined : numberIn(restart, 0),
    styleId: settingOf(element, "pStyle"),
  };
}

function numberIn(text: string | undefined, otherwise: number): number {
  const value = Number(text);
  return text !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : otherwise;
}
