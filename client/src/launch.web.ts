import { type ExtensionContext, Uri } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { LanguageClient } from "vscode-languageclient/browser";

/** What a host in a browser gives: the types of this project know none. */
declare const Worker: new (address: string) => never;

/** The server as a web worker, in a host without Node. */
export function createClient(context: ExtensionContext, options: LanguageClientOptions): BaseLanguageClient {
  const address = Uri.joinPath(context.extensionUri, "server", "dist", "server.web.js").toString(true);
  return new LanguageClient("reportwright", "Reportwright", new Worker(address), options);
}
