import type { Image, NoteReference, WordDocument, WordNode } from "./model";

/** A picture of the document, under the name that the Markdown has for it. */
export interface WordPicture {
  readonly name: string;
  readonly image: Image;
}

/** Endings of picture files where they are not what the type is called. */
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ["image/jpeg", "jpg"],
  ["image/svg+xml", "svg"],
  ["image/x-emf", "emf"],
  ["image/x-wmf", "wmf"],
  ["image/tiff", "tif"],
]);

/** Footnotes and pictures of a document, numbered as they come. */
export class Collected {
  readonly pictures: WordPicture[] = [];
  private notes = 0;

  /** `base`: what the names of pictures begin with. `write`: the paragraphs of a footnote as Markdown. */
  constructor(
    private readonly document: WordDocument,
    private readonly base: string,
    private readonly write: (nodes: readonly WordNode[], collected: Collected) => readonly string[],
  ) {}

  note(reference: NoteReference): { readonly mark: string; readonly definition: string } | undefined {
    const note = this.document.notes.resolve(reference);
    if (note === null) return undefined;
    const mark = `[^${++this.notes}]`;
    return { mark, definition: `${mark}: ${this.write(note.body, this).join("\n\n    ")}` };
  }

  /** The Markdown of a picture. */
  picture(image: Image): string {
    const type = image.contentType ?? "";
    const extension = EXTENSIONS.get(type) ?? (/^image\/([a-z]{2,5})$/.exec(type)?.[1] || "bin");
    const name = `${this.base}-${this.pictures.length + 1}.${extension}`;
    this.pictures.push({ name, image });
    const alt = (image.altText ?? "").replace(/\s+/g, " ").replace(/[[\]\\]/g, "\\$&");
    return `![${alt}](${/[\s()]/.test(name) ? `<${name}>` : name})`;
  }
}
