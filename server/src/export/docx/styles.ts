import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IRunOptions,
  type IStylesOptions,
  LineRuleType,
} from "docx";
import { styleOf } from "../style/builtIn";
import { type ExportStyle, TEXT_STYLES, type TextStyle, type TextStyleName } from "../style/style";
import { normalSize, spacingOnGrid, type Target } from "./grid";
import { halfPoints, twipsOfPoints } from "./units";

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

/** Names under which Word knows the styles that it has itself: with them its outline, title and footnotes work. */
const OWN: Partial<Record<TextStyleName, { readonly id: string; readonly name: string }>> = {
  body: { id: "BodyText", name: "Body Text" },
  title: { id: "Title", name: "Title" },
  caption: { id: "Caption", name: "caption" },
  quote: { id: "Quote", name: "Quote" },
  footnote: { id: "FootnoteText", name: "footnote text" },
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
  const spacing = spacingOnGrid(style, target);
  const { size } = style.text.body;
  return {
    default: { document: { run: runOf(style.text.body) } },
    paragraphStyles: [
      {
        id: "Normal",
        name: "Normal",
        quickFormat: true,
        run: runOf({ ...style.text.body, size: normalSize(style) }),
      },
      ...TEXT_STYLES.map((name) => {
        const look = styleOf(style, name);
        return paragraphStyle(name, look, look.size === size ? spacing : undefined);
      }),
    ],
    characterStyles: [
      { id: "Hyperlink", name: "Hyperlink", run: { color: "0563C1", underline: {} } },
      { id: "FootnoteReference", name: "footnote reference", run: { superScript: true } },
    ],
  };
}

function paragraphStyle(
  name: TextStyleName,
  look: TextStyle,
  spacing: number | undefined,
): IParagraphStyleOptions {
  const heading = /^heading-(\d)$/.exec(name)?.[1];
  const id = styleId(name);
  return {
    id,
    name: heading === undefined ? (OWN[name]?.name ?? id) : `heading ${heading}`,
    next: heading === undefined && name !== "title" ? undefined : styleId("body"),
    quickFormat: true,
    run: { ...runOf(look), characterSpacing: spacing },
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
