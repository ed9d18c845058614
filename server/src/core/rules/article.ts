/** The name of a report type in an English sentence, with its article: an incident postmortem, an IETF RFC. */
export function withArticle(name: string): string {
  const [, second = ""] = name.split(" ");
  const proper = /^[A-Z]{2}/.test(name) || /^[A-Z]/.test(second);
  const written = proper ? name : name.charAt(0).toLowerCase() + name.slice(1);
  // No one has a minutes.
  if (/\bminutes(?: \(|$)/.test(written)) return written;
  return `${/^[aeiou]/i.test(written) ? "an" : "a"} ${written}`;
}
