/**
 * Where the run of fitting characters (UTF-16 units) begins that ends at `end`; `end` where there is none. A loop, for a
 * pattern such as /\s+$/ tries anew from each place of every run that ends elsewhere.
 */
export function startOfRun(text: string, end: number, fits: (char: string) => boolean): number {
  let start = end;
  while (start > 0 && fits(text.charAt(start - 1))) start--;
  return start;
}

/** A text without the characters at its end that are among `set`. */
export function withoutEnd(text: string, set: string): string {
  return text.slice(
    0,
    startOfRun(text, text.length, (char) => set.includes(char)),
  );
}
