// npm run test:office: every clean example, exported to Word, opens in LibreOffice and says there what it says here.
// The foot of an official document ends where the text of its last page may end. The pages are left as pictures in out/office, to be looked at.
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled } from "../tools/install.mjs";
import { examples, root } from "../tools/paths.mjs";
import { leaveNoOrphans, npm, run } from "../tools/process.mjs";
import { installPackages, onPath } from "../tools/systemPackages.mjs";
import { footEnds, outlineOf, textOf } from "./compare.mjs";

const packages = ["libreoffice-writer", "poppler-utils", "fonts-noto-cjk"];
const clean = join(examples, "clean");
/** With what the examples lack: a version head and foot. */
const official = join(import.meta.dirname, "foot.md");
const out = join(root, "out", "office");
const cli = join(root, "server", "dist", "cli.js");

/** The programs that this needs, installed where that can be done without asking. */
async function programs() {
  const find = () => ({
    office: onPath("soffice", "libreoffice"),
    text: onPath("pdftotext"),
    pages: onPath("pdftoppm"),
  });
  let found = find();
  if (!found.office || !found.text || !found.pages) {
    await installPackages(packages);
    found = find();
  }
  if (!found.office || !found.text || !found.pages)
    throw new Error(`These tests need LibreOffice and Poppler: sudo apt-get install ${packages.join(" ")}`);
  return { office: found.office, text: found.text, pages: found.pages };
}

/**
 * Whether a document came through; what went wrong is printed.
 * @param {string} source
 * @param {{text: string, pages: string}} tools
 */
async function holds(source, tools) {
  const name = basename(source);
  const stem = basename(source, ".md");
  const pdf = join(out, `${stem}.pdf`);
  if (!existsSync(pdf)) return complain(name, "LibreOffice did not open it");
  await run(tools.pages, ["-r", "50", "-png", pdf, join(out, stem)]);
  const said = textOf(tools.text, pdf);
  const missing = outlineOf(cli, source).filter((text) => !said.includes(text));
  if (missing.length > 0) return complain(name, `not on its pages: ${missing.join(" · ")}`);
  if (source !== official) return true;
  const { foot, text } = footEnds(tools.text, pdf);
  return Math.abs(foot - text) < 6 || complain(name, `its foot ends at ${foot} points, the text at ${text}`);
}

/**
 * @param {string} name
 * @param {string} what
 */
function complain(name, what) {
  console.error(`${name}: ${what}`);
  return false;
}

async function main() {
  await ensureInstalled();
  const tools = await programs();
  if ((await npm(["run", "--silent", "build"])) !== 0) throw new Error("The build failed.");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const names = readdirSync(clean).filter((name) => name.endsWith(".md"));
  const sources = [...names.map((name) => join(clean, name)), official];
  for (const source of sources)
    await run(process.execPath, [cli, "export", source, "-o", join(out, `${basename(source, ".md")}.docx`)]);
  const profile = `-env:UserInstallation=${pathToFileURL(join(out, "profile")).href}`;
  const files = readdirSync(out).filter((name) => name.endsWith(".docx"));
  await run(tools.office, [
    profile,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    out,
    ...files.map((name) => join(out, name)),
  ]);
  let passed = 0;
  for (const source of sources) if (await holds(source, tools)) passed++;
  return { passed, failed: sources.length - passed };
}

leaveNoOrphans();
const { passed, failed } = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
});
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
