/** How a paragraph looks. Lengths are in points, indents in characters of its own size. */
export interface TextStyle {
  readonly font?: string;
  /** Font of Latin letters and digits; `font` where it is not given. */
  readonly latin?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Six hexadecimal digits. */
  readonly color?: string;
  readonly align?: "left" | "center" | "right" | "both";
  /** Indent of the first line. */
  readonly indent?: number;
  readonly before?: number;
  readonly after?: number;
  /** Distance of lines, exact; 0 leaves it to what stands on them. */
  readonly line?: number;
}

export const TEXT_STYLES = [
  "title",
  "body",
  "heading-1",
  "heading-2",
  "heading-3",
  "heading-4",
  "heading-5",
  "addressee",
  "closing",
  "attachments",
  "signature",
  "date",
  "note",
  "annex",
  "annex-title",
  "caption",
  "picture",
  "table",
  "table-header",
  "quote",
  "code",
  "footnote",
  "page-number",
] as const;

export type TextStyleName = (typeof TEXT_STYLES)[number];

/** A paper style: what `--style` and the built-in styles say. Page lengths are in millimetres. */
export interface ExportStyle {
  readonly name: string;
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    /** Lines of a page and characters of a line that all text is set on; undefined without a grid. */
    readonly lines?: number;
    readonly characters?: number;
  };
  readonly pageNumber: {
    /** `{page}` and `{pages}` stand for the numbers. */
    readonly format: string;
    /** `outside`: right on odd pages, left on even ones. */
    readonly place: "left" | "center" | "right" | "outside" | "none";
  };
  /** Whether signature and date are placed as GB/T 9704-2012, 7.3.5 says. */
  readonly official: boolean;
  /** Whether a table of contents stands behind the title: always, never, or where the text asks for one. */
  readonly contents: "yes" | "no" | "asked";
  /** Each style on top of `body`. */
  readonly text: Readonly<Record<TextStyleName, TextStyle>>;
}
