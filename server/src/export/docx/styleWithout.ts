import { type IContext, type IParagraphStyleOptions, type IXmlableObject, StyleForParagraph } from "docx";

/** What follows in the order that Word's schema has, as far as these styles have it. */
const BEHIND = ["w:spacing", "w:ind", "w:jc", "w:outlineLvl"];

/** Settings of a paragraph that are on unless they are switched off, in the order of the schema. */
export type Habit = "autoSpaceDE" | "autoSpaceDN" | "snapToGrid";

/** A paragraph style that switches some of Word's habits off. */
export class StyleWithout extends StyleForParagraph {
  constructor(
    options: IParagraphStyleOptions,
    private readonly habits: readonly Habit[],
  ) {
    super(options);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const parts: readonly IXmlableObject[] = xml?.["w:style"] ?? [];
    const properties: IXmlableObject[] | undefined = parts.find((part) => "w:pPr" in part)?.["w:pPr"];
    if (!Array.isArray(properties)) return xml;
    const at = properties.findIndex((each) => Object.keys(each).some((name) => BEHIND.includes(name)));
    const off = this.habits.map((habit) => ({ [`w:${habit}`]: { _attr: { "w:val": "0" } } }));
    properties.splice(at < 0 ? properties.length : at, 0, ...off);
    return xml;
  }
}
