import { type TextDocument, window } from "vscode";

/** Documents that show what another document was or is: findings in them would be told twice. */
const MIRRORS = [
  "git",
  "gitlens",
  "gitfs",
  "pr",
  "review",
  "scm-history-item",
  "vscode-local-history",
  "showModifications",
  "clipboardCompare",
  "chat-editing-snapshot-text-model",
  "chat-editing-text-model",
];

/** Texts that are Markdown, but no documents: each cell of a notebook, each box for a comment, each answer of a chat. */
const PIECES = ["vscode-notebook-cell", "comment", "vscode-chat-code-block", "vscode-chat-response"];

const LEFT_ALONE = new Set([...MIRRORS, ...PIECES]);

/** Whether the server is to know of the document. */
export function isChecked({ uri }: Pick<TextDocument, "uri">): boolean {
  return !LEFT_ALONE.has(uri.scheme);
}

/** The Markdown document that the user looks at. */
export function activeMarkdown(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === "markdown" && isChecked(document) ? document : undefined;
}
