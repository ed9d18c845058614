import type { Context } from "../command";
import { addressOf, version } from "../manifest";
import { jsonReporter } from "../reporters/json";
import type { Reporter } from "../reporters/reporter";
import { textReporter } from "../reporters/text";
import { CHECK_FORMATS } from "./options";

/** Loaded by need: a run has one. */
export async function reporterOf({ args, terminal, locale }: Context): Promise<Reporter> {
  switch (args.choice("format", CHECK_FORMATS)) {
    case "json":
      return jsonReporter(locale);
    case "sarif":
      return (await import("../reporters/sarif")).sarifReporter(locale, { version: version(), addressOf });
    case "github":
      return (await import("../reporters/github")).githubReporter(locale);
    case "junit":
      return (await import("../reporters/junit")).junitReporter(locale);
    case "text":
      return textReporter({ locale, color: terminal.color });
  }
}
