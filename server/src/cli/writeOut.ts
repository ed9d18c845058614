import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Localized } from "../core/text/localized";
import { type WriteProblem, type Writing, writeFile } from "../host/safeWrite";
import { CommandError } from "./commandError";

/** Writes a file whole or not at all. Throws CommandError where it cannot be written: what was there is then kept. */
export function writeOut(writing: Writing): void {
  const { path } = writing;
  const problem = writeFile(writing);
  if (problem === undefined) return;
  if (problem === "exists") throw inTheWay(path);
  const { en, zh } = reasonFor(problem, path);
  throw new CommandError({ en: `${path} cannot be written: ${en}`, zh: `无法写入 ${path}：${zh}` });
}

function reasonFor(problem: WriteProblem, path: string): Localized {
  switch (problem) {
    case "outside":
      return { en: "a link in it leads out of the current folder.", zh: "其中的链接指向当前文件夹之外。" };
    case "full":
      return { en: "there is no room for it.", zh: "磁盘空间不足。" };
    default:
      return {
        en: `is the folder ${dirname(path)} there, and may you write in it?`,
        zh: `请确认文件夹 ${dirname(path)} 存在并且有写入权限。`,
      };
  }
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
