import type { InitializeParams } from "vscode-languageserver";
import { type Locale, localeOf } from "../core/text/localized";
import { negotiate, type PositionEncoding } from "./convert/encoding";
import type { InitializationOptions } from "./protocol";

/** What the client can do, as far as answers differ by it. Read once, from `initialize`. */
export interface ClientFeatures {
  readonly encoding: PositionEncoding;
  readonly locale: Locale;
  /** It asks for diagnostics itself. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  readonly codeDescription: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly watchesFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly snippets: boolean;
  readonly markdownDocumentation: boolean;
  readonly markdownHover: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly codeActionLiterals: boolean;
  /** It asks for the edit of a code action when that is chosen. */
  readonly resolvesCodeActions: boolean;
  readonly versionedEdits: boolean;
  /** It takes `LocationLink`s for definitions. */
  readonly definitionLinks: boolean;
  /** It shows what `reportwright/statusChanged` tells. */
  readonly own: InitializationOptions | undefined;
}

/** Reads the capabilities of a client; whatever it leaves out it cannot do. */
export function featuresOf(params: InitializeParams): ClientFeatures {
  const { general, textDocument: text, workspace } = params.capabilities ?? {};
  const item = text?.completion?.completionItem;
  const publish = text?.publishDiagnostics;
  const pull = text?.diagnostic;
  const own = readOptions(params.initializationOptions);
  return {
    encoding: negotiate(general?.positionEncodings),
    locale: localeOf(own?.language ?? params.locale),
    pullsDiagnostics: pull !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    relatedInformation: (pull?.relatedInformation ?? publish?.relatedInformation) === true,
    diagnosticTags: (pull?.tagSupport ?? publish?.tagSupport) !== undefined,
    codeDescription: (pull?.codeDescriptionSupport ?? publish?.codeDescriptionSupport) === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    snippets: item?.snippetSupport === true,
    markdownDocumentation: item?.documentationFormat?.includes("markdown") === true,
    markdownHover: text?.hover?.contentFormat?.includes("markdown") === true,
    hierarchicalSymbols: text?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeActionLiterals: text?.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesCodeActions:
      text?.codeAction?.dataSupport === true &&
      text.codeAction.resolveSupport?.properties.includes("edit") === true,
    definitionLinks: text?.definition?.linkSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    own,
  };
}

function readOptions(value: unknown): InitializationOptions | undefined {
  if (typeof value !== "object" || value === null || !("reportwright" in value)) return undefined;
  const own = value.reportwright;
  if (typeof own !== "object" || own === null) return undefined;
  return {
    outlineOfReportsOnly: "outlineOfReportsOnly" in own && own.outlineOfReportsOnly === true,
    openFilesOnly: "openFilesOnly" in own && own.openFilesOnly === true,
    files: "files" in own && own.files === true,
    docs: "docs" in own && typeof own.docs === "string" ? own.docs : undefined,
    language: "language" in own && typeof own.language === "string" ? own.language : undefined,
    settings: "settings" in own ? own.settings : undefined,
  };
}
