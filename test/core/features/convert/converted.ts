import { convertText } from "../../../../server/src/core/features/convert/convert";
import { knownBy } from "../../../../server/src/core/features/convert/known";
import { builtInLibrary } from "../../../../server/src/core/types/library";

const options = knownBy(builtInLibrary());

export const documents = (text: string) => convertText(text, options);

export const markdown = (text: string): string =>
  documents(text)
    .map((document) => document.markdown)
    .join("\n");

/** What a reader reads: without white space, and without the marks that Markdown and plain lists are made of. */
export const said = (text: string): string =>
  text
    .replaceAll("\\", "")
    .replace(/\*{2,}/g, "")
    .replace(/[\s\uFEFF#|=•●■◆▪○·–-]/gu, "");

/** A text of these lines. */
export const lines = (...all: readonly string[]): string => all.join("\n");

/** Markdown of these blocks. */
export const blocks = (...all: readonly string[]): string => `${all.join("\n\n")}\n`;

/** What it is, the text as pasted, the Markdown. */
export type Paste = readonly [what: string, text: string, expected: string];
