import { dirname, join } from "node:path";
import { URI, Utils } from "vscode-uri";
import type { Port, serveOver } from "./main.web";
import { optimiseSparingly } from "./optimiser";
import type { Exporter, WordReader } from "./session";
import { diskFiles } from "./surroundings/diskFiles";

/** Messages over Node's IPC, as if over those of a web worker. */
class IpcPort implements Port {
  onmessage: Port["onmessage"] = null;
  private isOver = false;

  constructor() {
    process.on("message", (data: { readonly method?: unknown }) => {
      if (data.method === "shutdown") this.isOver = true;
      this.onmessage?.({ data });
      if (data.method === "exit") process.exit(this.isOver ? 0 : 1);
    });
    // Nobody is left to serve: the client ended without a word.
    process.on("disconnect", () => process.exit(1));
  }

  postMessage(message: unknown): void {
    // A client that has gone meanwhile hears nothing.
    if (process.connected) process.send?.(message);
  }

  addEventListener(): void {
    // IPC tells of no errors but its end.
  }
}

/**
 * Starts the language server in a process that VS Code forked. The server itself is the web host's bundle, and so are the
 * exporter and the reader of Word files: the package holds them once.
 */
function main(): void {
  optimiseSparingly();
  const server: { serveOver: typeof serveOver } = require(join(__dirname, "server.web.js"));
  const docs = Utils.joinPath(URI.file(dirname(__filename)), "..", "docs").toString();
  const exporter = async (): Promise<Exporter> => require(join(__dirname, "export.web.js"));
  const wordReader = async (): Promise<WordReader> => require(join(__dirname, "word.web.js"));
  server.serveOver(new IpcPort(), { docs, disk: diskFiles, exporter, wordReader });
}

main();
