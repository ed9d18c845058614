import { dirname, join } from "node:path";
import { type Connection, createConnection } from "vscode-languageserver/node";
import { URI, Utils } from "vscode-uri";
import { optimiseSparingly } from "./optimiser";
import { serve } from "./server";
import type { Exporter, WordReader } from "./session";
import { FrameGuard, FrameJoiner } from "./stdio";
import { diskFiles } from "./surroundings/diskFiles";
import { VERSION } from "./version";

/** Over standard input and output, for any editor. VS Code starts the server by main.ipc.ts and main.web.ts. */
function connect(): Connection {
  const guard = new FrameGuard();
  process.stdin.on("data", (chunk: Buffer) => {
    try {
      guard.follow(chunk);
    } catch (error) {
      process.stderr.write(
        `reportwright: ${error instanceof Error ? error.message : error}; the server ends.\n`,
      );
      process.exit(1);
    }
  });
  return createConnection(process.stdin, new FrameJoiner(process.stdout));
}

/** Starts the language server in this process. The bundle lies in server/dist, beside server/docs. */
function main(): void {
  optimiseSparingly();
  const bundle = URI.file(dirname(__filename));
  serve(connect(), {
    version: VERSION,
    docs: Utils.joinPath(bundle, "..", "docs").toString(),
    disk: diskFiles,
    exporter: async () => require(join(dirname(__filename), "export.js")) as Exporter,
    wordReader: async () => require(join(dirname(__filename), "word.js")) as WordReader,
  });
}

main();
