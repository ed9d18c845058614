import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CompletionRequest,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  HoverRequest,
  WorkspaceDiagnosticRequest,
} from "vscode-languageserver";
import type { Requests } from "../requests";
import { codeAction, codeActionResolve } from "./codeAction";
import { completion } from "./completion";
import { diagnostic } from "./diagnostic";
import { documentSymbol } from "./documentSymbol";
import { executeCommand } from "./executeCommand";
import { exportReport } from "./export";
import { hover } from "./hover";
import { insertable, insertChosen } from "./insertSection";
import { moveSection } from "./moveSection";
import { preview } from "./preview";
import { renumber } from "./renumber";
import { reportView } from "./reportView";
import { status } from "./status";
import { switchScheme } from "./switchScheme";
import { newReport, types } from "./types";
import { workspaceDiagnostic } from "./workspaceDiagnostic";

/** Every request that the server answers. */
export function registerHandlers(requests: Requests): void {
  requests.on(DocumentDiagnosticRequest.type, "document", diagnostic);
  requests.on(WorkspaceDiagnosticRequest.type, "nothing", workspaceDiagnostic);
  requests.on(DocumentSymbolRequest.type, "document", documentSymbol);
  requests.on(CompletionRequest.type, "position", completion);
  requests.on(HoverRequest.type, "position", hover);
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
