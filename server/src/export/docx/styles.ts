import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IRunOptions,
  type IStylesOptions,
  LineRuleType,
  type StyleForParagraph,
} from "docx";
import { styleOf } from "../style/builtIn";
import { type ExportStyle, TEXT_STYLES, type TextStyle, type TextStyleName } from "../style/style";
import { isOnGrid, normalSize, spacingOnGrid, type Target } from "./grid";
import { type Habit, StyleWithout } from "./styleWithout";
import { halfPoints, twipsOfPoints } from "./units";

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

/** Names under which Word knows the styles that it has itself, so that its outline, title and footnotes work. */
const OWN: Partial<Record<TextStyleName, { readonly id: string; readonly name: string }>> = {
  body: { id: "BodyText", name: "Body Text" },
  title: { id: "Title", name: "Title" },
  caption: { id: "Caption", name: "caption" },
  quote: { id: "Quote", name: "Quote" },
  footnote: { id: "FootnoteText", name: "footnote text" },
  // "Table" is a caption to LibreOffice.
  table: { id: "TableText", name: "Table Text" },
  "table-header": { id: "TableHeader", name: "Table Header Text" },
  "page-number": { id: "PageNumber", name: "Page Number Line" },
};

/** Id of a text style in the file. */
export function styleId(name: TextStyleName): string {
  const heading = /^heading-(\d)$/.exec(name)?.[1];
  if (heading !== undefined) return `Heading${heading}`;
  return OWN[name]?.id ?? name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** All styles of the file: a paragraph needs to name its own only, so that an office can change them in Word. */
export function stylesOf(style: ExportStyle, target: Target): IStylesOptions {
  return {
    default: { document: { run: runOf(style.text.body) } },
    paragraphStyles: [
      {
        id: "Normal",
        name: "Normal",
        quickFormat: true,
        run: runOf({ ...style.text.body, size: normalSize(style) }),
      },
    ],
    importedStyles: TEXT_STYLES.map((name) => styleFor(name, style, target)),
    characterStyles: [
      { id: "Hyperlink", name: "Hyperlink", run: { color: "0563C1", underline: {} } },
      { id: "FootnoteReference", name: "footnote reference", run: { superScript: true } },
    ],
  };
}

/** Only text of the body's size stands on the grid; the width of a date is counted, so that nothing comes between its parts. */
function styleFor(name: TextStyleName, style: ExportStyle, target: Target): StyleForParagraph {
  const look = styleOf(style, name);
  const onGrid = isOnGrid(style, look);
  const off: Habit[] = [
    ...(name === "date" && style.official ? (["autoSpaceDE", "autoSpaceDN"] as const) : []),
    ...(onGrid ? [] : (["snapToGrid"] as const)),
  ];
  const placing = onGrid ? { characterSpacing: spacingOnGrid(style, target) } : { snapToGrid: false };
  return new StyleWithout(paragraphStyle(name, look, placing), off);
}

function paragraphStyle(
  name: TextStyleName,
  look: TextStyle,
  placing: Pick<IRunOptions, "characterSpacing" | "snapToGrid">,
): IParagraphStyleOptions {
  const heading = /^heading-(\d)$/.exec(name)?.[1];
  const id = styleId(name);
  return {
    id,
    name: heading === undefined ? (OWN[name]?.name ?? id) : `heading ${heading}`,
    next: heading === undefined && name !== "title" ? undefined : styleId("body"),
    quickFormat: true,
    run: { ...runOf(look), ...placing },
    paragraph: {
      alignment: look.align && ALIGNMENTS[look.align],
      indent: look.indent
        ? { firstLineChars: look.indent * 100, firstLine: twipsOfPoints((look.size ?? 12) * look.indent) }
        : undefined,
      spacing: {
        before: twipsOfPoints(look.before ?? 0),
        after: twipsOfPoints(look.after ?? 0),
        ...(look.line && { line: twipsOfPoints(look.line), lineRule: LineRuleType.EXACT }),
      },
      keepNext: heading !== undefined,
      outlineLevel: heading === undefined ? undefined : Number(heading) - 1,
    },
  };
}

/** The look of the letters alone. */
export function runOf({ font, latin, size, bold, italic, color }: TextStyle): IRunOptions {
  const letters = latin ?? font;
  return {
    font:
      letters === undefined
        ? undefined
        : { ascii: letters, hAnsi: letters, cs: letters, eastAsia: font ?? letters },
    size: size === undefined ? undefined : halfPoints(size),
    bold,
    italics: italic,
    color,
  };
}
