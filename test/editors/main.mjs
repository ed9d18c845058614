// npm run test:editors: drives `reportwright server --stdio` with Neovim. The last line is "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "../tools/install.mjs";
import { root } from "../tools/paths.mjs";
import { leaveNoOrphans, npm } from "../tools/process.mjs";
import { installPackages, onPath } from "../tools/systemPackages.mjs";

const script = fileURLToPath(new URL("neovim.lua", import.meta.url));

/** A report whose middle section is missing. */
const REPORT = `# 关于消防演练工作的自查报告

现将有关情况报告如下：

## 一、工作开展情况

我馆组织了两次疏散演练，更换了全部灭火器。

## 二、下一步工作打算

每季度组织一次演练。

特此报告。
`;

async function ensureNeovim() {
  if (onPath("nvim") === undefined) await installPackages(["neovim"]);
  const nvim = onPath("nvim");
  if (nvim === undefined) throw new Error("These tests need Neovim: sudo apt-get install neovim");
  return nvim;
}

async function main() {
  await ensureInstalled();
  if ((await npm(["run", "--silent", "build"])) !== 0) throw new Error("The build failed.");
  const nvim = await ensureNeovim();
  const folder = mkdtempSync(join(tmpdir(), "reportwright-editors-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const report = join(folder, "report.md");
  writeFileSync(report, REPORT);
  const server = [process.execPath, join(root, "server/dist/cli.js"), "server", "--stdio"];
  const version = spawnSync(nvim, ["--version"], { encoding: "utf8" }).stdout.split("\n")[0];
  console.log(`${version}, reportwright server --stdio`);
  const { stdout, stderr } = spawnSync(nvim, ["--headless", "--clean", "-n", "-c", `luafile ${script}`], {
    encoding: "utf8",
    timeout: 300_000,
    env: {
      ...process.env,
      HOME: folder,
      XDG_CACHE_HOME: folder,
      XDG_STATE_HOME: folder,
      LC_ALL: "C.UTF-8",
      REPORT: report,
      SERVER: JSON.stringify(server),
    },
  });
  // Neovim writes messages to its standard error.
  const lines = `${stdout}${stderr}`.split(/\r?\n/).filter((line) => line.trim() !== "");
  const [, passed, failed] = /^(\d+) passed, (\d+) failed/.exec(lines.at(-1)?.trim() ?? "") ?? [];
  for (const line of passed === undefined ? lines : lines.slice(0, -1)) console.log(line);
  return passed === undefined ? { passed: 0, failed: 1 } : { passed: Number(passed), failed: Number(failed) };
}

leaveNoOrphans();
const { passed, failed } = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
});
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
