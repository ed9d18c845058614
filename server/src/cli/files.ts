import type { Localized } from "../core/text/localized";
import { compareNames, type FileSystem } from "../host/fileSystem";
import { type Found, findByGlob, findFiles, isMarkdown } from "../host/find";
import { isGlob } from "../host/glob";
import { basename, isAbsolute, resolve, within } from "../host/paths";

/** A document that the command line names. */
export interface Input {
  /** As the reader is told: as given, or from the current folder, with "/". */
  readonly path: string;
  /** Where it is; for standard input, where it says it is. */
  readonly file: string;
  readonly stdin: boolean;
}

export interface Trouble {
  readonly path: string;
  readonly reason: Localized;
}

export interface Inputs {
  /** In path order, each file once. */
  readonly inputs: readonly Input[];
  readonly troubles: readonly Trouble[];
}

export interface Naming {
  readonly fs: FileSystem;
  readonly cwd: string;
  /** What standard input is called; undefined for "-". */
  readonly stdinName: string | undefined;
  /** Files and folders that are passed over where a folder or a glob would bring them. */
  readonly ignored: (path: string, folder: boolean) => boolean;
  /** The files that are meant in a folder; Markdown unless said otherwise. */
  readonly fits?: (path: string) => boolean;
}

const MISSING: Localized = { en: "no such file or folder.", zh: "没有这个文件或文件夹。" };
const NO_MATCH: Localized = { en: "no file matches this glob.", zh: "没有与此通配符相符的文件。" };
export const NO_FILE: Localized = {
  en: "this is a pipe or a device, no file; - reads standard input.",
  zh: "这是管道或设备，不是文件；从标准输入读取请用 -。",
};
const NO_FOLDER: Localized = { en: "the folder cannot be read.", zh: "无法读取文件夹。" };

/** The documents that the arguments name: files, folders, globs and "-" for standard input. */
export function findInputs(args: readonly string[], naming: Naming): Inputs {
  const byFile = new Map<string, Input>();
  const troubles: Trouble[] = [];
  for (const arg of args) {
    const { inputs, troubles: own } = inputsOf(arg, naming);
    for (const trouble of own) troubles.push(trouble);
    for (const input of inputs) if (!byFile.has(input.file)) byFile.set(input.file, input);
  }
  return { inputs: [...byFile.values()].sort((a, b) => compareNames(a.path, b.path)), troubles };
}

function inputsOf(arg: string, naming: Naming): Inputs {
  const { fs, cwd, stdinName } = naming;
  if (arg === "-") {
    const path = stdinName ?? "-";
    return { inputs: [{ path, file: resolve(cwd, path), stdin: true }], troubles: [] };
  }
  const file = resolve(cwd, arg);
  switch (fs.kindOf(file)) {
    case "file":
      return { inputs: [{ path: arg, file, stdin: false }], troubles: [] };
    case "other":
      return { inputs: [], troubles: [{ path: arg, reason: NO_FILE }] };
    case "folder":
      return fromFolder(file, arg, naming);
    default:
      return isGlob(arg) ? fromGlob(arg, naming) : { inputs: [], troubles: [{ path: arg, reason: MISSING }] };
  }
}

/** A folder that is named is meant, whether .gitignore names it too or not. */
function fromFolder(folder: string, arg: string, naming: Naming): Inputs {
  const { fs, cwd, fits = isMarkdown } = naming;
  const ignored = naming.ignored(folder, true) ? () => false : naming.ignored;
  const passes = (path: string): boolean => !ignored(path, true);
  return found(findFiles(fs, folder, fits, rootFor(folder, cwd), passes), arg, { ...naming, ignored });
}

function fromGlob(arg: string, naming: Naming): Inputs {
  const { fs, cwd, fits = isMarkdown } = naming;
  const result = findByGlob(fs, cwd, arg, cwd, (folder) => !naming.ignored(folder, true));
  // "reports/**" means the documents in there; "*.txt" says itself what it wants.
  const files = basename(arg).includes(".") ? result.files : result.files.filter(fits);
  if (files.length === 0) return { inputs: [], troubles: [{ path: arg, reason: NO_MATCH }] };
  return found({ ...result, files }, arg, naming);
}

function found({ files, unreadable }: Found, arg: string, { cwd, ignored }: Naming): Inputs {
  // What lies in the current folder is named from there, unless the argument itself is absolute.
  const shown = (file: string): string => (isAbsolute(arg) ? file : relative(cwd, file));
  return {
    inputs: files
      .filter((file) => !ignored(file, false))
      .map((file) => ({ path: shown(file), file, stdin: false })),
    troubles: unreadable.map((folder) => ({ path: shown(folder), reason: NO_FOLDER })),
  };
}

/** Links may lead anywhere in the current folder, or in the folder named where that lies elsewhere. */
function rootFor(folder: string, cwd: string): string {
  return within(cwd, folder) === undefined ? folder : cwd;
}

/** A path as seen from the current folder. */
export function relative(cwd: string, file: string): string {
  const below = within(cwd, file);
  if (below !== undefined) return below === "" ? "." : below;
  const parts = cwd.split("/");
  const others = file.split("/");
  let same = 0;
  while (same < parts.length && parts[same] === others[same]) same++;
  // Another drive has no relative path.
  if (same === 0) return file;
  return [...parts.slice(same).map(() => ".."), ...others.slice(same)].join("/");
}
