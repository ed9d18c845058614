import { COMMON, type Options } from "../args";
import type { Command } from "../command";
import { CommandError } from "../commandError";
import { COMMANDS } from "../commands";

const SHELLS = ["bash", "zsh", "fish"] as const;
type Shell = (typeof SHELLS)[number];

export const completion: Command = {
  usage: "completion bash|zsh|fish",
  summary: {
    en: "Prints a script that completes commands and options in a shell.",
    zh: "输出命令行补全脚本。",
  },
  options: {},
  examples: [
    {
      line: "source <(reportwright completion bash)",
      says: { en: "bash, in ~/.bashrc", zh: "bash：写入 ~/.bashrc" },
    },
    {
      line: "source <(reportwright completion zsh)",
      says: { en: "zsh, in ~/.zshrc", zh: "zsh：写入 ~/.zshrc" },
    },
    {
      line: "reportwright completion fish | source",
      says: { en: "fish, in config.fish", zh: "fish：写入 config.fish" },
    },
  ],
  async run({ args, terminal }) {
    const shell = SHELLS.find((each) => each === args.positionals[0]);
    if (shell === undefined) {
      throw new CommandError({
        en: `Which shell? reportwright completion ${SHELLS.join("|")}.`,
        zh: `请指定 shell：reportwright completion ${SHELLS.join("|")}。`,
      });
    }
    terminal.out(SCRIPTS[shell](await allWords()));
    return 0;
  },
};

/** What can follow a command's name, by command. */
type Words = ReadonlyMap<string, readonly Word[]>;

interface Word {
  readonly option: string;
  /** Values that it takes; undefined for a flag, empty for any. */
  readonly values: readonly string[] | undefined;
}

async function allWords(): Promise<Words> {
  const words = new Map<string, readonly Word[]>();
  for (const { name, load } of COMMANDS)
    words.set(name, wordsOf({ ...(await load?.())?.options, ...COMMON }));
  return words;
}

function wordsOf(options: Options): Word[] {
  return Object.entries(options).map(([name, { value, choices }]) => ({
    option: `--${name}`,
    values: value === undefined ? undefined : (choices ?? []),
  }));
}

const SCRIPTS: Readonly<Record<Shell, (words: Words) => string>> = { bash, zsh, fish };

function bash(words: Words): string {
  const values = [...words].flatMap(([command, list]) =>
    list
      .filter((word) => (word.values?.length ?? 0) > 0)
      .map(({ option, values = [] }) => `    ${command}:${option}) words="${values.join(" ")}" ;;`),
  );
  const options = [...words].map(
    ([command, list]) => `    ${command}) words="${list.map(({ option }) => option).join(" ")}" ;;`,
  );
  return `_reportwright() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words=
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...words.keys()].join(" ")}" -- "$word"))
    return
  fi
  case $command:$before in
${values.join("\n")}
  esac
  if [ -z "$words" ] && [[ $word == -* ]]; then
    case $command in
${options.join("\n")}
    esac
  fi
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$word")); else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _reportwright reportwright
`;
}

/** Zsh reads bash's completions. */
function zsh(words: Words): string {
  return `autoload -U +X bashcompinit && bashcompinit\n${bash(words)}`;
}

function fish(words: Words): string {
  const lines = [...words].flatMap(([command, list]) => [
    `complete -c reportwright -n __fish_use_subcommand -a ${command}`,
    ...list.map(({ option, values }) => {
      const value = values === undefined ? "" : values.length > 0 ? ` -x -a "${values.join(" ")}"` : " -r";
      return `complete -c reportwright -n "__fish_seen_subcommand_from ${command}" -l ${option.slice(2)}${value}`;
    }),
  ]);
  return `${lines.join("\n")}\n`;
}
