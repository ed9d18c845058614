import type { TextDocument } from "vscode";
import type { LanguageClientOptions } from "vscode-languageclient";
import type { InitializationOptions } from "../../server/src/lsp/protocol";

/** Markdown wherever it lies, and the configuration, which may have findings of its own. */
const SELECTOR = [{ language: "markdown" }, { pattern: "**/reportwright.{yaml,yml}" }];

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

export function isChecked(document: Pick<TextDocument, "uri">): boolean {
  return !MIRRORS.has(document.uri.scheme);
}

export function clientOptions(): LanguageClientOptions {
  const own: InitializationOptions = { outlineOfReportsOnly: true };
  return {
    documentSelector: SELECTOR,
    initializationOptions: { reportwright: own },
    // Text from files never becomes a command or HTML.
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      didOpen: (document, next) => (isChecked(document) ? next(document) : Promise.resolve()),
    },
  };
}
