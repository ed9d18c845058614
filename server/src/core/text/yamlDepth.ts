/** Deeper than any data that a person writes; the YAML library is known to bear it. */
const MOST_BRACKETS = 200;
const MOST_COLUMNS = 500;

/**
 * Whether a YAML text nests so deep that it must not be given to the YAML library: that one recurses, and a regular
 * expression that is compiled at the end of the stack ends the process, which no `catch` prevents. Counts brackets
 * wherever they stand, and the columns that a line's indentation and its - ? : take.
 */
export function nestsTooDeep(yaml: string): boolean {
  let brackets = 0;
  let columns = 0;
  let leading = true;
  for (let at = 0; at < yaml.length; at++) {
    const char = yaml.charAt(at);
    if (char === "\n" || char === "\r") {
      columns = 0;
      leading = true;
      continue;
    }
    leading &&= " \t-?:".includes(char);
    if (leading) columns++;
    else if (char === "[" || char === "{") brackets++;
    else if (char === "]" || char === "}") brackets = Math.max(0, brackets - 1);
    if (brackets > MOST_BRACKETS || columns > MOST_COLUMNS) return true;
  }
  return false;
}
