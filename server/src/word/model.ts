/** The document as mammoth reads it. Of a run and a paragraph only what stands at themselves, not what their styles say. */
export interface WordDocument {
  readonly children: readonly WordNode[];
  readonly notes: { resolve(reference: NoteReference): { readonly body: readonly WordNode[] } | null };
}

export interface Paragraph {
  readonly type: "paragraph";
  readonly children: readonly WordNode[];
  readonly styleId: string | null;
  readonly styleName: string | null;
  readonly alignment: string | null;
}

export interface Run {
  readonly type: "run";
  readonly children: readonly WordNode[];
  readonly styleName: string | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStrikethrough: boolean;
  readonly font: string | null;
  /** In points. */
  readonly fontSize: number | null;
}

export interface NoteReference {
  readonly type: "noteReference";
  readonly noteType: string;
  readonly noteId: string;
}

export interface Image {
  readonly type: "image";
  readonly altText: string | undefined;
  readonly contentType: string | undefined;
  readAsArrayBuffer(): PromiseLike<ArrayBuffer | Uint8Array>;
}

export interface Table {
  readonly type: "table";
  readonly children: readonly WordNode[];
}

export interface TableRow {
  readonly type: "tableRow";
  readonly children: readonly WordNode[];
}

export interface TableCell {
  readonly type: "tableCell";
  readonly children: readonly WordNode[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface Hyperlink {
  readonly type: "hyperlink";
  readonly children: readonly WordNode[];
  readonly href?: string;
}

export type WordNode =
  | Paragraph
  | Run
  | NoteReference
  | Image
  | Table
  | TableRow
  | TableCell
  | Hyperlink
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "tab" }
  | { readonly type: "checkbox"; readonly checked: boolean }
  | { readonly type: "break"; readonly breakType: "line" | "page" | "column" }
  | { readonly type: "bookmarkStart"; readonly name: string }
  | { readonly type: "commentReference" };
