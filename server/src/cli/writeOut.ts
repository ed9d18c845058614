import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { writeFile } from "../host/safeWrite";
import { CommandError } from "./commandError";

/**
 * Writes a file whole or not at all; `fresh`: only where there is none yet. Throws CommandError where it cannot be
 * written: what was there is then kept.
 */
export function writeOut(path: string, content: Uint8Array, fresh = false): void {
  const problem = writeFile(path, content, fresh);
  if (problem === undefined) return;
  if (problem === "exists") throw inTheWay(path);
  throw new CommandError({
    en: `${path} cannot be written: is the folder ${dirname(path)} there, and may you write in it?`,
    zh: `无法写入 ${path}：请确认文件夹 ${dirname(path)} 存在并且有写入权限。`,
  });
}

/** For a file that would have to be overwritten. */
export function inTheWay(path: string): CommandError {
  return new CommandError({
    en: `${path} is there already and is not overwritten.`,
    zh: `${path} 已经存在，不会覆盖。`,
  });
}

/** Makes a folder where there is none. Throws CommandError where that cannot be. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch {
    throw new CommandError({
      en: `The folder ${path} cannot be made: may you write there?`,
      zh: `无法创建文件夹 ${path}：请确认有写入权限。`,
    });
  }
}
