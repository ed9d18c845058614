import type { Ordinal } from "./ordinal";
import { numberText } from "./reading";

/**
 * What may stand behind the number of an ordinal, the usual first: 、 behind 一, nothing behind （一） and ①, a full stop
 * behind 1 (GB/T 15834-2011, B.3). In Chinese text 1、 and 1） are not usual; elsewhere 1) and 1: are. The width of
 * brackets and full stops is not judged here: （一) has the usual mark. Undefined where anything is in use.
 */
export function usualSuffixes(ordinal: Ordinal, chinese: boolean): readonly string[] | undefined {
  switch (ordinal.system) {
    case "han":
      return ["、"];
    case "han-paren":
    case "arabic-paren":
      return ordinal.prefix === "" && !/^[）)]/.test(ordinal.suffix) ? [""] : [bracketOf(ordinal)];
    case "letter-paren":
    case "roman-paren":
      return [bracketOf(ordinal)];
    case "circled":
      return [""];
    case "arabic":
      if (ordinal.numerals === "fullStop") return [""];
      return chinese ? [".", "．", "", ".0"] : [".", "．", "", ".0", ")", ":", " -", " –", " —"];
    case "decimal":
      return ["", ".", "．"];
    case "unit":
      return [unitOf(ordinal), `${unitOf(ordinal)}：`];
    default:
      return undefined;
  }
}

/** The ordinal with another prefix or suffix. */
export function withAffixes(
  ordinal: Ordinal,
  {
    prefix = ordinal.prefix,
    suffix = ordinal.suffix,
  }: { readonly prefix?: string; readonly suffix?: string },
): string {
  return prefix + numberText(ordinal) + suffix;
}

function bracketOf({ suffix }: Ordinal): string {
  return /^\s*[）)]/.exec(suffix)?.[0] ?? "）";
}

/** 章, with the space that some write before it; nothing behind the 一 of 第三条之一. */
function unitOf({ suffix, unit = "" }: Ordinal): string {
  const end = suffix.indexOf(unit);
  return end < 0 ? "" : suffix.slice(0, end + unit.length);
}
