import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from "vscode-languageserver";
import { REFACTORINGS } from "../core/features/refactorings";
import { TOKEN_MODIFIERS, TOKEN_TYPES } from "../core/features/semanticTokens";
import { FIX_ALL, RENUMBER } from "./actions/sourceActions";
import type { ClientFeatures } from "./clientFeatures";
import { COMMANDS } from "./handlers/executeCommand";

/**
 * What begins a heading: # signs, the marks and brackets of ordinals, and "/" for a menu (the key that a Chinese input
 * method turns into 、). The key for completion itself is often taken by that input method.
 */
const HEADING_TRIGGERS = ["#", "、", "（", "(", "）", ")", ".", "．", "/", "章", "节", "条"];
/** What stands before a reference (见表1, see Table 1), and what begins front matter's values and comments. */
const OTHER_TRIGGERS = [" ", "见", "如", "第", "表", "图", "件", "录", ":", "：", "-"];

/** Files that links may point to: reports, what they show and list, and folders of them. */
const RENAMED = [{ pattern: { glob: "**/*" } }];

/** What the server offers to this client. */
export function capabilitiesFor(features: ClientFeatures, version: string): InitializeResult {
  return {
    serverInfo: { name: "Reportwright", version },
    capabilities: {
      positionEncoding: features.encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      completionProvider: { triggerCharacters: [...HEADING_TRIGGERS, ...OTHER_TRIGGERS] },
      hoverProvider: true,
      codeActionProvider: {
        codeActionKinds: [
          CodeActionKind.QuickFix,
          ...REFACTORINGS.map((kind) => `${CodeActionKind.Refactor}.${kind}`),
          FIX_ALL,
          RENUMBER,
        ],
        resolveProvider: true,
      },
      executeCommandProvider: { commands: [...COMMANDS] },
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: { prepareProvider: true },
      documentLinkProvider: {},
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      workspaceSymbolProvider: true,
      documentSymbolProvider: { label: "Reportwright" },
      codeLensProvider: {},
      inlayHintProvider: true,
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" },
      semanticTokensProvider: {
        legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
        full: { delta: true },
        range: true,
      },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { willRename: { filters: RENAMED } },
      },
      ...(features.pullsDiagnostics && {
        diagnosticProvider: {
          identifier: "reportwright",
          interFileDependencies: false,
          workDoneProgress: true,
          workspaceDiagnostics: features.own?.openFilesOnly !== true,
        },
      }),
    },
  };
}
