import type { Setup } from "../core/index";
import type { Localized } from "../core/text/localized";
import type { TypeLibrary } from "../core/types/library";
import { type FaultyFile, isOwnName, saysType } from "../host/configuration";
import { type Decoded, decode, ENCODINGS, type Encoding } from "../host/decode";
import type { ReadProblem } from "../host/fileSystem";
import { GitIgnore } from "../host/gitIgnore";
import { nodeFileSystem, withSlashes } from "../host/nodeFileSystem";
import { nodeUtf8 } from "../host/nodeUtf8";
import { resolve } from "../host/paths";
import { Workspace } from "../host/workspace";
import type { Option, Options } from "./args";
import type { Context } from "./command";
import { CommandError, didYouMean } from "./commandError";
import { findInputs, type Input, NO_FILE, relative } from "./files";
import { sanitize } from "./sanitize";
import { Source } from "./source";

export const CONFIG_OPTION: Option = {
  value: "FILE",
  help: {
    en: "configuration to use (default: the nearest reportwright.yaml)",
    zh: "使用的配置文件（默认为最近的 reportwright.yaml）",
  },
};

/** Options of every command that takes documents. */
export const DOCUMENT_OPTIONS: Options = {
  type: {
    value: "ID",
    help: {
      en: "the report type of all documents, by id or name",
      zh: "指定全部文档的报告类型（id 或名称）",
    },
  },
  config: CONFIG_OPTION,
  encoding: {
    value: ENCODINGS.join("|"),
    choices: ENCODINGS,
    help: { en: "how files are encoded (default auto)", zh: "文件编码（默认 auto）" },
  },
  "stdin-filename": {
    value: "NAME",
    help: { en: "the name that standard input goes by", zh: "标准输入所用的文件名" },
  },
};

/** Bytes; the text of a longer file would not fit into memory, with all that is found in it. */
const LARGEST = 64 << 20;

const UNREADABLE: Record<ReadProblem, Localized> = {
  missing: { en: "no such file or folder.", zh: "没有这个文件或文件夹。" },
  denied: { en: "no permission to read it.", zh: "没有读取权限。" },
  folder: { en: "this is a folder.", zh: "这是文件夹。" },
  large: {
    en: "larger than 64 MB, which no report is; it was not read.",
    zh: "超过 64 MB，不会是报告，未读取。",
  },
  device: NO_FILE,
  other: { en: "cannot be read.", zh: "无法读取。" },
};

/** The documents that a command line names, and what is known of their surroundings. */
export class Documents {
  readonly workspace: Workspace;
  readonly inputs: readonly Input[];
  /** Whether anything could not be read. */
  failed = false;
  private readonly encoding: Encoding;

  /**
   * `paths`: the arguments; `fits`: the files that are meant in a folder, Markdown unless said otherwise; `found`: the
   * documents, where they have been found already. Throws CommandError where options or arguments make no sense.
   */
  constructor(
    private readonly context: Context,
    paths: readonly string[],
    { fits, found }: { fits?: (path: string) => boolean; found?: readonly Input[] } = {},
  ) {
    this.encoding = context.args.choice("encoding", ENCODINGS);
    this.workspace = openWorkspace(context);
    this.inputs = found ?? this.find(paths, fits);
  }

  private find(paths: readonly string[], fits: ((path: string) => boolean) | undefined): readonly Input[] {
    const { args, terminal } = this.context;
    const gitIgnore = new GitIgnore(nodeFileSystem, terminal.cwd);
    const { inputs, troubles } = findInputs(paths.map(withSlashes), {
      fs: nodeFileSystem,
      cwd: terminal.cwd,
      stdinName: args.text("stdin-filename"),
      ignored: (path, folder) =>
        gitIgnore.ignores(path, folder) || (!folder && this.workspace.isIgnored(path)),
      fits,
    });
    for (const { path, reason } of troubles) this.complain(path, reason);
    // Without a document the current folder's configuration is read all the same: what is wrong in it, or with --type, is told.
    if (inputs.length === 0) this.setupAt(resolve(terminal.cwd, "report.md"));
    return inputs;
  }

  /** What holds for a document. Throws CommandError for a type on the command line that nobody defines. */
  setupOf(input: Input): Setup {
    return this.setupAt(input.file);
  }

  private setupAt(file: string): Setup {
    const setup = this.workspace.setupFor(file);
    const type = this.context.args.text("type");
    if (type !== undefined && setup.library.named(type) === undefined) {
      throw unknownType(type, setup.library);
    }
    return setup;
  }

  /** Takes a YAML file that the command line names for the configuration or the report type that it is. */
  lookAt(input: Input): void {
    const read = nodeFileSystem.read(input.file);
    const text = "bytes" in read ? decode(read.bytes)?.text : undefined;
    if (text !== undefined && (isOwnName(input.file) || saysType(text))) this.workspace.look(input.file);
  }

  /** Configuration and type files of all documents with what is wrong in them, told on standard error. */
  faults(): FaultyFile[] {
    const faults = tellFaults(this.workspace, this.context);
    if (faults.length > 0) this.failed = true;
    return faults;
  }

  /** The text of a document; undefined, and a line on standard error, when it cannot be read. */
  textOf(input: Input): string | undefined {
    return this.read(input)?.text;
  }

  /** The same with how it is encoded, and the bytes that it was read from. */
  read(input: Input): (Decoded & { readonly bytes: Uint8Array }) | undefined {
    const bytes = this.bytesOf(input);
    const decoded = bytes && this.decoded(input, bytes);
    return bytes && decoded && { ...decoded, bytes };
  }

  /** Bytes of a document as text; undefined, and a line on standard error, when they are none. */
  decoded(input: Input, bytes: Uint8Array): Decoded | undefined {
    const decoded = decode(bytes, this.encoding, nodeUtf8);
    if (decoded === undefined) this.complain(input.path, notDecodable(bytes, this.encoding));
    return decoded;
  }

  /** Says in one line what could not be read, and remembers that something could not. */
  complain(path: string, reason: Localized): void {
    this.tell(path, reason);
    this.failed = true;
  }

  /** Says something of a document in one line on standard error. */
  tell(path: string, what: Localized): void {
    tellOf(this.context, path, what);
  }

  /** What a document's file holds; undefined, and a line on standard error, when it cannot be read. */
  bytesOf({ path, file, stdin }: Input): Uint8Array | undefined {
    if (stdin) {
      const bytes = this.context.terminal.readInput();
      if (bytes === undefined) this.complain(path, UNREADABLE.other);
      return bytes;
    }
    const result = nodeFileSystem.read(file, LARGEST);
    if ("bytes" in result) return result.bytes;
    this.complain(path, UNREADABLE[result.problem]);
    return undefined;
  }
}

/**
 * Says of each configuration and type file that was read and has something wrong in it what that is: one line on
 * standard error. Paths are seen from the current folder.
 */
export function tellFaults(workspace: Workspace, context: Context): FaultyFile[] {
  return workspace.faults().map(({ path, text, findings }) => {
    const shown = relative(context.terminal.cwd, path);
    const [first, ...others] = findings;
    if (first !== undefined) {
      const { line, character } = new Source(text).positionAt(first.span.start);
      const place = `${shown}:${line + 1}:${character + 1}`;
      tellOf(context, place, andMore(first.message, others.length));
    }
    return { path: shown, text, findings };
  });
}

function andMore({ en, zh }: Localized, others: number): Localized {
  if (others === 0) return { en, zh };
  return { en: `${en} (and ${others} more)`, zh: `${zh}（另有 ${others} 处）` };
}

/** Says something of a file in one line on standard error. */
export function tellOf({ terminal, locale }: Context, path: string, what: Localized): void {
  const text = { en: `${path}: ${what.en}`, zh: `${path}：${what.zh}` }[locale];
  terminal.err(`reportwright: ${sanitize(text)}`);
}

/** The current folder as a workspace, with the configuration that the command line names. */
export function openWorkspace({ args, terminal }: Context): Workspace {
  const { cwd } = terminal;
  const given = args.text("config");
  const config = given === undefined ? undefined : resolve(cwd, withSlashes(given));
  if (config !== undefined && nodeFileSystem.kindOf(config) !== "file") {
    throw new CommandError({
      en: `There is no configuration file ${given}.`,
      zh: `没有配置文件 ${given}。`,
    });
  }
  return new Workspace(nodeFileSystem, { root: cwd, config, type: args.text("type") });
}

function notDecodable(bytes: Uint8Array, encoding: Encoding): Localized {
  if (encoding === "auto") {
    return {
      en: "this is neither UTF-8 nor UTF-16 with a byte order mark; --encoding gb18030 reads GBK.",
      zh: "既不是 UTF-8，也不是带 BOM 的 UTF-16；GBK 文件请用 --encoding gb18030。",
    };
  }
  const found = decode(bytes)?.encoding.replace(/^utf-16.*/, "utf-16");
  if (found === undefined) {
    return { en: `this is no text in ${encoding}.`, zh: `不是有效的 ${encoding} 文本。` };
  }
  return {
    en: `this is no text in ${encoding} but in ${found}; without --encoding it is read as that.`,
    zh: `不是 ${encoding} 文本，而是 ${found} 文本；去掉 --encoding 即按后者读取。`,
  };
}

/** For a type that nobody defines, named on the command line. */
export function unknownType(name: string, { types }: TypeLibrary): CommandError {
  const known = types.flatMap((type) => [type.id, type.name.en, type.name.zh, ...type.aliases]);
  const hint = didYouMean(name, known);
  return new CommandError({
    en: `There is no report type "${name}".${hint.en || " reportwright types lists them."}`,
    zh: `没有报告类型“${name}”。${hint.zh || "reportwright types 列出全部类型。"}`,
  });
}
