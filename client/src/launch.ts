import { type ExtensionContext, Uri } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";

/** The server as a process of its own, in a host with Node. The web host has another file for this. */
export function createClient(context: ExtensionContext, options: LanguageClientOptions): BaseLanguageClient {
  const module = Uri.joinPath(context.extensionUri, "server", "dist", "server.ipc.js").fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  return new LanguageClient("reportwright", "Reportwright", { run, debug }, options);
}
