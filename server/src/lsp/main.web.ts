import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { serve } from "./server";
import type { Exporter } from "./session";
import { VERSION } from "./version";

/** The scope of the web worker that the server runs in, as far as it is used: the types of this project know none. */
interface WorkerScope {
  readonly location: { readonly href: string };
  importScripts(url: string): void;
  /** Left there by the exporter's bundle. */
  readonly ReportwrightExport?: Exporter;
}
declare const self: never;
const scope: WorkerScope = self;

/** The exporter's bundle lies next to this one. */
async function loadExporter(): Promise<Exporter> {
  if (scope.ReportwrightExport === undefined)
    scope.importScripts(new URL("export.web.js", scope.location.href).href);
  const loaded = scope.ReportwrightExport;
  if (loaded === undefined) throw new Error("The exporter could not be loaded.");
  return loaded;
}

/** The language server in a web worker, over messages. Its client says where files and documentation are. */
serve(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  version: VERSION,
  docs: "",
  disk: undefined,
  exporter: loadExporter,
});
