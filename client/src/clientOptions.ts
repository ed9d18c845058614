import { type ExtensionContext, Uri, workspace } from "vscode";
import type { LanguageClientOptions, Middleware } from "vscode-languageclient";
import type { InitializationOptions } from "../../server/src/lsp/protocol";
import { isChecked } from "./documents";

/** Markdown wherever it lies, and YAML: configuration and report types have findings of their own. */
const SELECTOR = [{ language: "markdown" }, { language: "yaml" }];

/** Setting that the server has to be started anew for. */
export const WHOLE = "wholeWorkspace";

export function clientOptions(
  { extensionUri }: ExtensionContext,
  middleware: Middleware,
): LanguageClientOptions {
  return {
    documentSelector: SELECTOR,
    initializationOptions: () => ({ reportwright: ownOptions(extensionUri) }),
    // Text from files never becomes a command or HTML.
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      ...middleware,
      didOpen: (document, next) => (isChecked(document) ? next(document) : Promise.resolve()),
    },
  };
}

function ownOptions(extension: Uri): InitializationOptions {
  return {
    outlineOfReportsOnly: true,
    openFilesOnly: !workspace.getConfiguration("reportwright").get(WHOLE, false),
    files: true,
    docs: Uri.joinPath(extension, "server", "docs").toString(),
  };
}
