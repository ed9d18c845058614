/** What is used of the reader inside mammoth: its document, before it becomes HTML. */

declare module "mammoth/lib/docx/docx-reader" {
  import type { Archive } from "./archive";
  import type { WordDocument } from "./model";

  const reader: {
    readonly read: (
      archive: Archive,
      input: object,
      options: object,
    ) => PromiseLike<{ readonly value: WordDocument }>;
  };
  export default reader;
}

declare module "mammoth/lib/xml/xmldom" {
  import type { XmlDocument } from "./xml";

  /** Throws for what is not well formed. Loads nothing, and knows no entities but XML's own. */
  const xmldom: { readonly parseFromString: (text: string) => XmlDocument };
  export default xmldom;
}
