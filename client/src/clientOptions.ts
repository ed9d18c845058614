import { type ExtensionContext, Uri } from "vscode";
import type { LanguageClientOptions, Middleware } from "vscode-languageclient";
import type { InitializationOptions, SettingKey } from "../../server/src/lsp/protocol";
import { isChecked } from "./documents";
import { Restarts } from "./restarts";
import { setting } from "./settings";

/**
 * Markdown wherever it lies, and what has findings of its own: configuration and report types, in the language that goes
 * by their names, or as plain YAML where a configuration lists a type under another name or a user prefers that.
 */
const SELECTOR = [{ language: "markdown" }, { language: "reportwright-yaml" }, { language: "yaml" }];

/** Settings that the server has to be started anew for. */
export const AT_START: readonly SettingKey[] = ["wholeWorkspace", "language"];

/** How the client serves documents and starts its server. */
export function clientOptions(
  { extensionUri }: ExtensionContext,
  middleware: Middleware,
): LanguageClientOptions {
  return {
    documentSelector: SELECTOR,
    initializationOptions: () => ({ reportwright: ownOptions(extensionUri) }),
    // Text from files never becomes a command or HTML.
    markdown: { isTrusted: false, supportHtml: false },
    errorHandler: new Restarts(),
    middleware: {
      ...middleware,
      didOpen: (document, next) => (isChecked(document) ? next(document) : Promise.resolve()),
    },
  };
}

function ownOptions(extension: Uri): InitializationOptions {
  const language = setting("language", "auto");
  return {
    outlineOfReportsOnly: true,
    openFilesOnly: !setting("wholeWorkspace", false),
    ...(language !== "auto" && { language }),
    files: true,
    docs: Uri.joinPath(extension, "server", "docs").toString(),
  };
}
