import { parseArgs } from "node:util";
import type { Localized } from "../core/text/localized";
import { CommandError, didYouMean } from "./commandError";

/** One option of a command, as it is parsed and as the help tells it. */
export interface Option {
  readonly help: Localized;
  /** Placeholder of its value in the help; an option without one is a flag. */
  readonly value?: string;
  /** The values it takes, where they are few. */
  readonly choices?: readonly string[];
  readonly short?: string;
}

export type Options = Readonly<Record<string, Option>>;

/** Options of every command. */
export const COMMON: Options = {
  lang: {
    value: "zh|en",
    choices: ["zh", "en"],
    help: { en: "language of messages (default: that of the environment)", zh: "提示语言（默认随系统环境）" },
  },
  help: { short: "h", help: { en: "show this help", zh: "显示本帮助" } },
};

/** What the user wrote, checked against the options that there are. */
export class Args {
  constructor(
    readonly positionals: readonly string[],
    private readonly values: ReadonlyMap<string, string>,
    /** As it was written. */
    readonly argv: readonly string[],
  ) {}

  has(option: string): boolean {
    return this.values.has(option);
  }

  /** The value of an option; the last one where it is given more than once. */
  text(option: string): string | undefined {
    return this.values.get(option);
  }

  /** The value as one of the option's choices; the first of `choices` when it is not given. */
  choice<T extends string>(option: string, choices: readonly [T, ...T[]]): T {
    const value = this.values.get(option);
    return choices.find((choice) => choice === value) ?? choices[0];
  }
}

/** Reads the arguments behind a command's name. Throws CommandError for what the options do not know. */
export function readArgs(argv: readonly string[], options: Options): Args {
  const known: Options = { ...options, ...COMMON };
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, { value, short }]) => [
        name,
        { type: value === undefined ? ("boolean" as const) : ("string" as const), ...(short && { short }) },
      ]),
    ),
  });
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === "option") values.set(token.name, valueFor(token, known));
  }
  return new Args(positionals, values, argv);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function valueFor(token: OptionToken, known: Options): string {
  const { name, rawName, value, inlineValue } = token;
  const spec = Object.hasOwn(known, name) ? known[name] : undefined;
  if (spec === undefined) throw unknownOption(rawName, known);
  if (spec.value === undefined) {
    if (value === undefined) return "";
    throw new CommandError({ en: `${rawName} takes no value.`, zh: `选项 ${rawName} 不带值。` });
  }
  // "--type --format json" forgot a value; "--type=--x" means it, and "-" is a value like any other.
  if (value === undefined || (!inlineValue && value.length > 1 && value.startsWith("-"))) {
    throw new CommandError({
      en: `${rawName} needs a value: ${rawName} ${spec.value}.`,
      zh: `选项 ${rawName} 缺少值：${rawName} ${spec.value}。`,
    });
  }
  checkChoice(rawName, value, spec);
  return value;
}

function checkChoice(rawName: string, value: string, { choices }: Option): void {
  if (choices === undefined || choices.includes(value)) return;
  const hint = didYouMean(value, choices);
  throw new CommandError({
    en: `${rawName} is one of ${choices.join(", ")}, not "${value}".${hint.en}`,
    zh: `选项 ${rawName} 只能是 ${choices.join("、")}，不能是“${value}”。${hint.zh}`,
  });
}

function unknownOption(rawName: string, known: Options): CommandError {
  const names = Object.keys(known).map((name) => `--${name}`);
  const hint = didYouMean(rawName, names);
  return new CommandError({
    en: `Unknown option ${rawName}.${hint.en}`,
    zh: `没有选项 ${rawName}。${hint.zh}`,
  });
}
