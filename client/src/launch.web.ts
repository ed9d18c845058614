import { type ExtensionContext, Uri } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";

/** What a host in a browser gives: the types of this project know none. */
interface BrowserWorker {
  terminate(): void;
}
declare const Worker: new (address: string, options: { name: string }) => BrowserWorker;

/** The server as a web worker, in a host without Node: a new one for every start. */
export function createClient(context: ExtensionContext, options: LanguageClientOptions): BaseLanguageClient {
  const address = Uri.joinPath(context.extensionUri, "server", "dist", "server.web.js").toString(true);
  let worker: BrowserWorker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  const launch = async () => {
    worker?.terminate();
    // The host makes a blob of it: by its name the server knows what lies next to it.
    worker = new Worker(address, { name: address });
    const port = worker as never;
    return { reader: new BrowserMessageReader(port), writer: new BrowserMessageWriter(port) };
  };
  return new LanguageClient("reportwright", "Reportwright", launch, options);
}
