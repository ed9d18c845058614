import { attributeOf, childOf, childrenOf, settingOf, type XmlElement } from "./xml";

/** What a paragraph style says of its paragraphs, with what it takes from the style that it is based on. */
export interface StyleFacts {
  /** "heading 1", "Title": the name that is the same in every language of Word for those that it has itself. */
  readonly name: string;
  /** 1 to 9; undefined for body text. */
  readonly outline: number | undefined;
  readonly numId: string | undefined;
  readonly level: number | undefined;
  readonly centered: boolean;
  /** In points. */
  readonly size: number | undefined;
}

export type Styles = ReadonlyMap<string, StyleFacts>;

const NO_STYLE: StyleFacts = {
  name: "",
  outline: undefined,
  numId: undefined,
  level: undefined,
  centered: false,
  size: undefined,
};

/** The paragraph styles, by id; under "" the one that a paragraph without any has. `root`: that of word/styles.xml. */
export function readStyles(root: XmlElement | undefined): Styles {
  const elements = new Map<string, XmlElement>();
  const styles = new Map<string, StyleFacts>();
  for (const one of root ? childrenOf(root, "style") : []) {
    if ((attributeOf(one, "type") ?? "paragraph") !== "paragraph") continue;
    const id = attributeOf(one, "styleId") ?? "";
    elements.set(id, one);
    if (/^(?:1|true|on)$/.test(attributeOf(one, "default") ?? "")) elements.set("", one);
  }
  const factsOf = (id: string, seen: readonly string[]): StyleFacts => {
    const known = styles.get(id);
    const element = elements.get(id);
    if (known !== undefined) return known;
    if (element === undefined || seen.includes(id)) return NO_STYLE;
    const base = settingOf(element, "basedOn");
    const facts = ownFacts(element, base === undefined ? NO_STYLE : factsOf(base, [...seen, id]));
    styles.set(id, facts);
    return facts;
  };
  for (const id of elements.keys()) factsOf(id, []);
  return styles;
}

function ownFacts(element: XmlElement, base: StyleFacts): StyleFacts {
  const name = settingOf(element, "name") ?? "";
  const properties = childOf(element, "pPr");
  // Programs that are not Word keep the names of their own language.
  const heading = /^(?:heading |标题 ?)([1-9])$/i.exec(name)?.[1];
  const align = settingOf(properties, "jc");
  const size = Number(settingOf(element, "rPr", "sz"));
  return {
    name,
    outline: outlineOf(properties) ?? (heading === undefined ? base.outline : Number(heading)),
    numId: settingOf(properties, "numPr", "numId") ?? base.numId,
    level: levelIn(properties) ?? base.level,
    centered: align === undefined ? base.centered : align === "center",
    size: size > 0 ? size / 2 : base.size,
  };
}

/** Word counts outline levels from 0, and 9 means body text. */
export function outlineOf(properties: XmlElement | undefined): number | undefined {
  const value = Number(settingOf(properties, "outlineLvl") ?? Number.NaN);
  return value >= 0 && value < 9 ? value + 1 : undefined;
}

/** The level of a paragraph in its numbering, from 0; undefined where its properties name none. */
export function levelIn(properties: XmlElement | undefined): number | undefined {
  const value = settingOf(properties, "numPr", "ilvl");
  return value === undefined || !/^\d$/.test(value) ? undefined : Number(value);
}
