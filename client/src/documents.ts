import { type TextDocument, window } from "vscode";

/** Documents that show what another document was or is: findings in them would be told twice. */
const MIRRORS = new Set([
  "git",
  "gitlens",
  "gitfs",
  "pr",
  "review",
  "scm-history-item",
  "vscode-local-history",
]);

/** Whether the server is to know of the document. */
export function isChecked({ uri }: Pick<TextDocument, "uri">): boolean {
  return !MIRRORS.has(uri.scheme);
}

/** The Markdown document that the user looks at. */
export function activeMarkdown(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === "markdown" && isChecked(document) ? document : undefined;
}
