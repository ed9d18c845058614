import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";
import { pathToFileURL } from "node:url";
import { fromNative } from "../../host/nodeFileSystem";
import { dirname, within } from "../../host/paths";
import { CommandError } from "../commandError";
import type { Terminal } from "../terminal";

const NAMES = process.platform === "win32" ? ["soffice.exe"] : ["soffice", "libreoffice"];
/** Where LibreOffice stands when it is installed and not on the path. */
const PLACES = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];
/** Milliseconds that a conversion may take. */
const PATIENCE = 120_000;

/** A Word file as PDF, made by the LibreOffice of this machine. Throws CommandError where there is none. */
export function toPdf(docx: Uint8Array, { env, cwd }: Pick<Terminal, "env" | "cwd">): Uint8Array {
  const office = findOffice(env.PATH ?? "", cwd);
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

/** A program in the current folder is none of the user's: npm puts node_modules/.bin on the path, others ".". */
export function findOffice(path: string, cwd: string): string | undefined {
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder) && !liesIn(cwd, folder));
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  return candidates.find((path) => existsSync(path));
}

/** Links resolved on both sides. A folder that is not there holds nothing anyway. */
function liesIn(cwd: string, folder: string): boolean {
  try {
    const top = fromNative(realpathSync.native(cwd));
    const real = fromNative(realpathSync.native(folder));
    // Everything lies in the root folder, which is nobody's project.
    return top !== dirname(top) && within(top, real) !== undefined;
  } catch {
    return true;
  }
}
