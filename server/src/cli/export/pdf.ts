import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { CommandError } from "../commandError";

const NAMES = process.platform === "win32" ? ["soffice.exe"] : ["soffice", "libreoffice"];
/** Where LibreOffice stands when it is installed and not on the path. */
const PLACES = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];
/** Milliseconds that a conversion may take. */
const PATIENCE = 120_000;

/** A Word file as PDF, made by the LibreOffice of this machine. Throws CommandError where there is none. */
export function toPdf(docx: Uint8Array, env: NodeJS.ProcessEnv): Uint8Array {
  const office = findOffice(env);
  if (office === undefined) {
    throw new CommandError({
      en: "PDF needs LibreOffice, and there is none on this machine. Install it, or export to .docx and print that from Word.",
      zh: "导出 PDF 需要 LibreOffice，本机没有找到。请安装，或先导出 .docx，再用 Word 另存为 PDF。",
    });
  }
  const folder = mkdtempSync(join(tmpdir(), "reportwright-"));
  try {
    writeFileSync(join(folder, "report.docx"), docx);
    // A profile of its own: a LibreOffice that is open would take the work over and not do it.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const args = [
      profile,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      join(folder, "report.docx"),
    ];
    execFileSync(office, args, { stdio: "ignore", timeout: PATIENCE });
    return readFileSync(join(folder, "report.pdf"));
  } catch {
    throw new CommandError({
      en: `LibreOffice (${office}) did not make a PDF of the report. Export to .docx and print that from Word.`,
      zh: `LibreOffice（${office}）没有生成 PDF。请导出 .docx，再用 Word 另存为 PDF。`,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findOffice(env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  return candidates.find((path) => existsSync(path));
}
