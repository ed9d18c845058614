import { formatHan } from "./han";
import { formatNumeral } from "./numerals";
import { numberOf, type Ordinal } from "./ordinal";
import { numberText } from "./reading";

/** The ordinal with another last number, in the same style: （二）、 → （三）、, 1.2 → 1.3. Without the gap behind it. */
export function formatOrdinal(like: Ordinal, value: number): string {
  return formatPath(like, [...like.path.slice(0, -1), value]);
}

/** The ordinal that follows in its series. */
export function successor(like: Ordinal): string {
  return formatOrdinal(like, numberOf(like) + 1);
}

/**
 * The ordinal with other numbers, in the same style. Of a path longer than the ordinal's own the last numbers count:
 * [3, 2] gives （二） for （一） and 3.2 for 1.1. Where the style has no sign for a number (⑳ goes up to 50), the nearest
 * style that has one is taken.
 */
export function formatPath(like: Ordinal, path: readonly number[]): string {
  const written = numberText(like);
  const parts = written.split(/([-.－．])/);
  const own = path.slice(-((parts.length + 1) / 2));
  const numbers = own.map((value, i) => formatNumeral(value, like.numerals, parts[2 * i] ?? ""));
  if (numbers.includes(undefined)) return withoutSign(like, path[path.length - 1] ?? 0);
  const number = numbers.map((text, i) => (i === 0 ? text : (parts[2 * i - 1] ?? ".") + text)).join("");
  return like.prefix + number + like.suffix;
}

/** What to write for a number beyond the last sign of a kind. */
function withoutSign(like: Ordinal, value: number): string {
  switch (like.numerals) {
    case "hanParenthesized":
    case "circledHan":
      return `${like.prefix}（${formatHan(value)}）${like.suffix}`;
    case "fullStop":
      return `${like.prefix}${value}.${like.suffix}`;
    case "circled":
    case "parenthesized":
      return `${like.prefix}（${value}）${like.suffix}`;
    default:
      return like.prefix + value + like.suffix;
  }
}
