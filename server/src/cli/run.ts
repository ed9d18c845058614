import { type Locale, localeOf } from "../core/text/localized";
import { readArgs } from "./args";
import type { Command } from "./command";
import { CommandError, didYouMean } from "./commandError";
import { COMMANDS } from "./commands";
import { commandHelp, programHelp } from "./help";
import { version } from "./manifest";
import { sanitize } from "./sanitize";
import type { Terminal } from "./terminal";

/**
 * Runs one command line. Gives the exit code: 0 nothing found, 1 something found, 2 wrong usage, unreadable input or
 * invalid configuration. Whatever goes wrong is one line on standard error.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const locale = localeFrom(argv, terminal.env);
  let code: number;
  try {
    code = await dispatch(argv, terminal, locale);
    terminal.flush();
  } catch (error) {
    code = 2;
    terminal.err(`reportwright: ${describe(error, terminal.env, locale)}`);
  }
  return code;
}

async function dispatch(argv: readonly string[], terminal: Terminal, locale: Locale): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined) {
    throw new CommandError({
      en: "Which command? reportwright --help lists them.",
      zh: "缺少命令，reportwright --help 列出全部命令。",
    });
  }
  const asked = name === "help" ? rest[0] : undefined;
  if (asked !== undefined) {
    terminal.out(commandHelp(await load(asked), locale));
  } else if (["help", "--help", "-h"].includes(name)) {
    terminal.out(programHelp(COMMANDS, locale));
  } else if (["version", "--version", "-V"].includes(name)) {
    terminal.out(`${version()}\n`);
  } else {
    return runCommand(await load(name), rest, terminal, locale);
  }
  return 0;
}

async function runCommand(
  command: Command,
  argv: readonly string[],
  terminal: Terminal,
  locale: Locale,
): Promise<number> {
  if (argv.includes("--help") || argv.includes("-h")) {
    terminal.out(commandHelp(command, locale));
    return 0;
  }
  return command.run({ args: readArgs(argv, command.options), terminal, locale });
}

async function load(name: string): Promise<Command> {
  const entry = COMMANDS.find((command) => command.name === name);
  if (entry === undefined) throw unknownCommand(name);
  return entry.load();
}

function unknownCommand(name: string): CommandError {
  const what = name.startsWith("-") ? { en: "option", zh: "选项" } : { en: "command", zh: "命令" };
  const hint = didYouMean(
    name,
    COMMANDS.map((command) => command.name),
  );
  return new CommandError({
    en: `Unknown ${what.en} ${name}.${hint.en || " reportwright --help lists the commands."}`,
    zh: `没有${what.zh} ${name}。${hint.zh || "reportwright --help 列出全部命令。"}`,
  });
}

/** The language asked for by --lang, else by the environment, in the order in which POSIX has its variables. */
function localeFrom(argv: readonly string[], env: Terminal["env"]): Locale {
  const given = argv.lastIndexOf("--lang");
  const asked =
    given >= 0 ? argv[given + 1] : argv.findLast((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  return localeOf(asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG));
}

/** One line; a defect of this program tells its place, and all of its stack where REPORTWRIGHT_DEBUG asks for it. */
function describe(error: unknown, env: Terminal["env"], locale: Locale): string {
  if (error instanceof CommandError) return sanitize(error.text[locale]);
  if (!(error instanceof Error)) return sanitize(String(error));
  if (env.REPORTWRIGHT_DEBUG === "1") return error.stack ?? error.message;
  const place = /\n\s+at (.+)/.exec(error.stack ?? "")?.[1] ?? "";
  const lead = { en: "internal error", zh: "内部错误" }[locale];
  return sanitize(`${lead}: ${error.message} (${place})`);
}
