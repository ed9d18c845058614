import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { Random } from "../bench/inputs/random";
import { buildServer } from "../lsp/build";
import { type Server, start } from "../lsp/client";
import { findingsIn, told } from "../lsp/expected";
import { INCOMPLETE } from "../lsp/reports";
import { cancelAll } from "./cancelled";
import { tries } from "./tries";

const uri = "file:///reports/drill.md";

describe("requests that are cancelled", () => {
  const REQUESTS = 1000;

  it("at any time are answered, every one of them once, and the server goes on", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    const { answers, codes } = await cancelAll(server, new Random(4), REQUESTS);
    expect([...codes]).toEqual([]);
    expect(answers).toBe(REQUESTS);
    expect(told((await server.pull(uri)).items)).toEqual(findingsIn(INCOMPLETE));
    expect(server.complaints).toBe("");
  });

  tries("F4", REQUESTS);
});

/** How an editor leaves its server alone. */
const LEAVING: [string, (server: Server) => unknown][] = [
  ["closes what it says", (server) => server.hangUp()],
  [
    "closes what it says while it waits for an answer",
    (server) => {
      void server.exchange("textDocument/diagnostic", { textDocument: { uri } });
      server.hangUp();
    },
  ],
  [
    "does not listen any more",
    (server) => {
      server.stopListening();
      void server.exchange("textDocument/diagnostic", { textDocument: { uri } });
    },
  ],
  [
    "does not listen any more to findings",
    (server) => {
      server.stopListening();
      for (let i = 0; i < 50; i++)
        void server.exchange("textDocument/documentSymbol", { textDocument: { uri } });
    },
  ],
];

describe("a server whose editor leaves it ends", () => {
  it.each(LEAVING)("that %s", async (_, leave) => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    await server.pull(uri);
    leave(server);
    await server.exit;
    expect(isAlive(server.pid)).toBe(false);
  });

  it("that is killed", async () => {
    const editor = spawn(process.execPath, ["-e", EDITOR, await buildServer()], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [said] = await once(editor.stdout, "data");
    const pid = Number(said);
    expect(isAlive(pid)).toBe(true);
    editor.kill("SIGKILL");
    while (isAlive(pid)) await sleep(50);
  });

  tries("F6", LEAVING.length + 1);
});

/** Starts the server and tells its process once it answers. */
const EDITOR = `
  const { spawn } = require("node:child_process");
  const server = spawn(process.execPath, [process.argv[1], "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: { processId: process.pid, rootUri: null, capabilities: {} } });
  server.stdin.write("Content-Length: " + body.length + "\\r\\n\\r\\n" + body);
  server.stdout.once("data", () => console.log(server.pid));
`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
