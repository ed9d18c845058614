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
  words: () => SHELLS,
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
type Words = ReadonlyMap<string, { readonly options: readonly Word[]; readonly names: readonly string[] }>;

interface Word {
  readonly option: string;
  /** Values that it takes; undefined for a flag, empty for any. */
  readonly values: readonly string[] | undefined;
}

async function allWords(): Promise<Words> {
  const words = new Map<string, { options: readonly Word[]; names: readonly string[] }>();
  for (const { name, load } of COMMANDS) {
    const command = await load();
    const options = wordsOf({ ...command.options, ...COMMON });
    words.set(name, { options, names: command.words?.() ?? [] });
  }
  words.set("help", { options: [], names: [...words.keys()] });
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
  const values = [...words].flatMap(([command, { options }]) =>
    options
      .filter((word) => (word.values?.length ?? 0) > 0)
      .map(({ option, values = [] }) => `    ${command}:${option}) words="${values.join(" ")}" ;;`),
  );
  const takers = [...words].flatMap(([command, { options }]) =>
    options.flatMap(({ option, values: taken }) => (taken?.length === 0 ? [`${command}:${option}`] : [])),
  );
  const options = [...words].map(
    ([command, list]) => `      ${command}) words="${list.options.map(({ option }) => option).join(" ")}" ;;`,
  );
  const names = [...words]
    .filter(([, list]) => list.names.length > 0)
    .map(([command, list]) => `      ${command}) words="${list.names.join(" ")}" ;;`);
  return `_reportwright() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words=
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...words.keys()].join(" ")}" -- "$word"))
    return
  fi
  case $command:$before in
${values.join("\n")}
    ${[...takers, "*:-o"].join("|")}) words=; before=taken ;;
  esac
  if [ -z "$words" ] && [[ $word == -* ]]; then
    case $command in
${options.join("\n")}
    esac
  elif [ -z "$words" ] && [ "$before" != taken ]; then
    case $command in
${names.join("\n")}
    esac
  fi
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$word")); else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _reportwright reportwright
`;
}

/** Zsh reads bash's completions, where its own have been set up. */
function zsh(words: Words): string {
  return `(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
autoload -U +X bashcompinit && bashcompinit
${bash(words)}`;
}

function fish(words: Words): string {
  const lines = [...words].flatMap(([command, { options, names }]) => [
    `complete -c reportwright -n __fish_use_subcommand -f -a ${command}`,
    ...(names.length === 0
      ? []
      : [`complete -c reportwright -n "__fish_seen_subcommand_from ${command}" -f -a "${names.join(" ")}"`]),
    ...options.map(({ option, values }) => {
      const value = values === undefined ? "" : values.length > 0 ? ` -x -a "${values.join(" ")}"` : " -r";
      return `complete -c reportwright -n "__fish_seen_subcommand_from ${command}" -l ${option.slice(2)}${value}`;
    }),
  ]);
  return `${lines.join("\n")}\n`;
}
