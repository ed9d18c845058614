import type { LanguageClientOptions, Middleware } from "vscode-languageclient";
import type { InitializationOptions } from "../../server/src/lsp/protocol";
import { isChecked } from "./documents";

/** Markdown wherever it lies, and the configuration, which may have findings of its own. */
const SELECTOR = [{ language: "markdown" }, { pattern: "**/reportwright.{yaml,yml}" }];

export function clientOptions(middleware: Middleware): LanguageClientOptions {
  const own: InitializationOptions = { outlineOfReportsOnly: true };
  return {
    documentSelector: SELECTOR,
    initializationOptions: { reportwright: own },
    // Text from files never becomes a command or HTML.
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      ...middleware,
      didOpen: (document, next) => (isChecked(document) ? next(document) : Promise.resolve()),
    },
  };
}
