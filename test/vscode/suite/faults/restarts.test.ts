import * as assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import * as vscode from "vscode";
import { rulesIn, waitForRule } from "../support/diagnostics.js";
import { openText } from "../support/examples.js";
import { INCOMPLETE } from "../support/reports.js";
import { waitFor } from "../support/waitFor.js";
import { click, hasWindow, press, screenshot, textOf } from "../support/window.js";

/** How often the protocol's client starts a server again within three minutes. */
const RESTARTS = 4;

/** A server starts soon, but a busy machine may have eight of them to start. */
const PATIENCE = 120_000;

/** The process of the language server, a child of this one; undefined while there is none. */
function serverProcess(): number | undefined {
  const all = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  for (const line of all.split("\n")) {
    const [, pid, parent, args = ""] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    if (Number(parent) === process.pid && args.includes("server.ipc.js")) return Number(pid);
  }
  return undefined;
}

/** Kills the server that runs. */
async function kill(): Promise<number> {
  const pid = await waitFor(serverProcess, "the server");
  process.kill(pid, "SIGKILL");
  return pid;
}

/** What the language status says, in all its items. */
async function status(): Promise<string> {
  await click('css=[id="status.languageStatus"]');
  const lines = await textOf(".hover-language-status");
  await press("Escape");
  return lines.join("\n");
}

describe("a server that is killed", () => {
  it("comes back with its documents; after four times the status says so and offers a restart", async function () {
    // Another try would begin where this one ended: without a server.
    this.retries(0);
    this.timeout(5 * PATIENCE);
    const { document } = await openText(INCOMPLETE);
    const first = "missing-section";
    await waitForRule(document.uri, first);
    for (let times = 0; times < RESTARTS; times++) {
      const pid = await kill();
      await waitFor(
        () => ![undefined, pid].includes(serverProcess()),
        `another server after ${times + 1} times`,
        PATIENCE,
      );
      // What is written while there is no server is known to the one that comes.
      const edit = new vscode.WorkspaceEdit();
      edit.insert(
        document.uri,
        document.lineAt(document.lineCount - 1).range.end,
        `\n第${times}季度xx月复查。\n`,
      );
      await vscode.workspace.applyEdit(edit);
      const blanks = () => rulesIn(document.uri).filter((rule) => rule === "placeholder").length;
      await waitFor(() => blanks() === times + 1, `${times + 1} blanks after restart ${times + 1}`);
      assert.ok(rulesIn(document.uri).includes(first));
    }
    await kill();
    if (hasWindow) await stopped();
    assert.equal(serverProcess(), undefined);
    await vscode.commands.executeCommand("reportwright.restartServer");
    await waitFor(serverProcess, "the server that was asked for");
    await waitFor(() => rulesIn(document.uri).includes(first), "findings of the server that was asked for");
  });
});

describe("a server that hangs", () => {
  it("makes room for another where that is asked for", async () => {
    const { document } = await openText(INCOMPLETE);
    await waitForRule(document.uri, "missing-section");
    const hung = await waitFor(serverProcess, "the server");
    process.kill(hung, "SIGSTOP");
    await vscode.commands.executeCommand("reportwright.restartServer");
    await waitFor(() => ![undefined, hung].includes(serverProcess()), "another server", PATIENCE);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, "\n第一季度xx月复查。\n");
    await vscode.workspace.applyEdit(edit);
    await waitForRule(document.uri, "placeholder");
  });
});

/** The editor says once that there is no server any more, and the status how to get one. */
async function stopped(): Promise<void> {
  const said = await waitFor(async () => {
    await vscode.commands.executeCommand("notifications.showList");
    const all = await textOf(".notifications-center .notification-list-item-message");
    return all.length > 0 ? all : undefined;
  }, "the notification");
  await waitFor(async () => (await status()).includes("The server has stopped"), "the status");
  await screenshot("stopped");
  assert.equal(said.length, 1, said.join());
  assert.match(said.join(), /has stopped 5 times within three minutes/);
  assert.match(await status(), /Restart/);
}
