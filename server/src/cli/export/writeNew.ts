import { renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { CommandError } from "../commandError";

/** Writes a file whole or not at all. Throws CommandError where it cannot be written; what was there is then kept. */
export function writeNew(path: string, bytes: Uint8Array): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, bytes, { flag: "wx" });
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
    throw new CommandError({
      en: `${path} cannot be written: is the folder ${dirname(path)} there, and may you write in it?`,
      zh: `无法写入 ${path}：请确认文件夹 ${dirname(path)} 存在并且有写入权限。`,
    });
  }
}
