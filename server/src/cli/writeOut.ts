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
  throw new CommandError(
    problem === "exists"
      ? { en: `${path} is there already and is not overwritten.`, zh: `${path} 已经存在，不会覆盖。` }
      : {
          en: `${path} cannot be written: is the folder ${dirname(path)} there, and may you write in it?`,
          zh: `无法写入 ${path}：请确认文件夹 ${dirname(path)} 存在并且有写入权限。`,
        },
  );
}
