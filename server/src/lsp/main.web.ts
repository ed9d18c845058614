import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { type Environment, serve } from "./server";
import type { Exporter, WordReader } from "./session";
import { VERSION } from "./version";

/** Where messages come from and go to: the scope of a web worker, or something that behaves like one. */
export interface Port {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
  addEventListener(type: "error" | "messageerror", listener: (event: unknown) => void): void;
}

/** The scope of a web worker, as far as it is used: the types of this project know none. */
interface WorkerScope extends Port {
  readonly location: { readonly href: string };
  /** Ends in the address of this bundle, where the host has made a blob of it. */
  readonly name: string;
  importScripts(url: string): void;
  /** Left there by the bundles of these names. */
  readonly ReportwrightExport?: Exporter;
  readonly ReportwrightWord?: WordReader;
}
declare const self: WorkerScope;
declare const importScripts: unknown;

/** Serves the client at the other end of the port. */
export function serveOver(port: Port, environment: Omit<Environment, "version">): void {
  // The library takes a worker's scope, of which it uses no more than this.
  const scope = port as never;
  serve(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
    ...environment,
    version: VERSION,
  });
}

/** Loads a bundle that lies next to this one, once. */
async function load<T>(file: string, loaded: () => T | undefined): Promise<T> {
  const [address = self.location.href] = /\S+:\/\/\S+$/.exec(self.name) ?? [];
  if (loaded() === undefined) self.importScripts(new URL(file, address).href);
  const bundle = loaded();
  if (bundle === undefined) throw new Error(`${file} could not be loaded.`);
  return bundle;
}

/** In a web worker this bundle is the server; its client says where files and documentation are. */
if (typeof importScripts === "function")
  serveOver(self, {
    docs: "",
    disk: undefined,
    exporter: () => load("export.web.js", () => self.ReportwrightExport),
    wordReader: () => load("word.web.js", () => self.ReportwrightWord),
  });
