import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FoldingRangeRequest,
  HoverRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
} from "vscode-languageserver";
import type { Requests } from "../requests";
import { codeAction, codeActionResolve } from "./codeAction";
import { completion } from "./completion";
import { definition } from "./definition";
import { diagnostic } from "./diagnostic";
import { documentLink } from "./documentLink";
import { documentSymbol } from "./documentSymbol";
import { executeCommand } from "./executeCommand";
import { exportReport } from "./export";
import { foldingRange } from "./foldingRange";
import { hover } from "./hover";
import { insertable, insertChosen } from "./insertSection";
import { moveSection } from "./moveSection";
import { preview } from "./preview";
import { documentHighlight, references } from "./references";
import { prepareRename, rename } from "./rename";
import { renumber } from "./renumber";
import { reportView } from "./reportView";
import { selectionRange } from "./selectionRange";
import { status } from "./status";
import { switchScheme } from "./switchScheme";
import { newReport, types } from "./types";
import { workspaceDiagnostic } from "./workspaceDiagnostic";
import { workspaceSymbol } from "./workspaceSymbol";

/** Every request that the server answers. */
export function registerHandlers(requests: Requests): void {
  requests.on(DocumentDiagnosticRequest.type, "document", diagnostic);
  requests.on(WorkspaceDiagnosticRequest.type, "nothing", workspaceDiagnostic);
  requests.on(DocumentSymbolRequest.type, "document", documentSymbol);
  requests.on(CompletionRequest.type, "position", completion);
  requests.on(HoverRequest.type, "position", hover);
  requests.on(DefinitionRequest.type, "position", definition);
  requests.on(ReferencesRequest.type, "position", references);
  requests.on(DocumentHighlightRequest.type, "position", documentHighlight);
  requests.on(PrepareRenameRequest.type, "position", prepareRename);
  requests.on(RenameRequest.type, "position", rename);
  requests.on(DocumentLinkRequest.type, "document", documentLink);
  requests.on(FoldingRangeRequest.type, "document", foldingRange);
  requests.on(SelectionRangeRequest.type, "document", selectionRange);
  requests.on(WorkspaceSymbolRequest.type, "nothing", workspaceSymbol);
  requests.on(CodeActionRequest.type, "range", codeAction);
  requests.on(CodeActionResolveRequest.type, "nothing", codeActionResolve);
  requests.on(ExecuteCommandRequest.type, "nothing", executeCommand);
  requests.onOwn("reportwright/status", "document", status);
  requests.onOwn("reportwright/types", "nothing", types);
  requests.onOwn("reportwright/scaffold", "nothing", newReport);
  requests.onOwn("reportwright/reportView", "document", reportView);
  requests.onOwn("reportwright/preview", "document", preview);
  requests.onOwn("reportwright/insertable", "document", insertable);
  requests.onOwn("reportwright/export", "document", exportReport);
  requests.onOwn("reportwright/moveSection", "position", moveSection);
  requests.onOwn("reportwright/switchScheme", "document", switchScheme);
  requests.onOwn("reportwright/renumber", "document", renumber);
  requests.onOwn("reportwright/insertSection", "document", insertChosen);
}
