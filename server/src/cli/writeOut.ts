import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Localized } from "../core/text/localized";
import { type WriteProblem, type Writing, writeFile } from "../host/safeWrite";
import { CommandError } from "./commandError";
import { relative } from "./files";
import { sanitize } from "./sanitize";

/** Writes a file whole or not at all. Throws CommandError where it cannot be written: what was there is then kept. */
export function writeOut(writing: Writing): void {
  const problem = writeFile(writing);
  if (problem === undefined) return;
  if (problem === "exists") throw inTheWay(writing.root, writing.path);
  const path = shown(writing.root, writing.path);
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
export function inTheWay(cwd: string, file: string): CommandError {
  const path = shown(cwd, file);
  return new CommandError({
    en: `${path} is there already and is not overwritten: name another one, or take it away first.`,
    zh: `${path} 已经存在，不会覆盖：请换一个名称，或先移走它。`,
  });
}

/** A path as one would type it in this folder. */
function shown(cwd: string, path: string): string {
  return sanitize(relative(cwd, path));
}

/** Makes a folder where there is none. `cwd`: the folder that it is told from. Throws CommandError where that cannot be. */
export function makeFolder(cwd: string, path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch {
    throw new CommandError({
      en: `The folder ${shown(cwd, path)} cannot be made: is a file in its way, and may you write there?`,
      zh: `无法创建文件夹 ${shown(cwd, path)}：请确认没有同名文件，并且有写入权限。`,
    });
  }
}
