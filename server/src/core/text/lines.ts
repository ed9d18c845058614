/** Whether the test holds for a line of a text; those behind the first of which it does are not looked at. */
export function someLine(text: string, test: (line: string) => boolean): boolean {
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = text.indexOf("\n", start);
    if (test(end < 0 ? text.slice(start) : text.slice(start, end))) return true;
  }
  return false;
}
