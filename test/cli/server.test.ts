import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { expect, it } from "vitest";
import { cliPath } from "./support/cli";

it("server --stdio is the language server", async () => {
  const cli = cliPath();
  buildSync({
    entryPoints: [join(import.meta.dirname, "../../server/src/lsp/main.ts")],
    outfile: join(dirname(cli), "server.js"),
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
  });
  const server = spawn(process.execPath, [cli, "server", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  let answers = "";
  server.stdout.on("data", (chunk: Buffer) => {
    answers += chunk.toString();
    if (answers.includes('"id":1')) send({ id: 2, method: "shutdown" });
    if (answers.includes('"id":2')) send({ method: "exit" });
  });
  const ended = new Promise((resolve) => server.once("close", resolve));
  send({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
  expect(await ended).toBe(0);
  expect(answers).toContain('"serverInfo":{"name":"Reportwright"');
});
