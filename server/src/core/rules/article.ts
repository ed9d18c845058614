/** The name of a report type in an English sentence, with its article: an incident postmortem, a self-inspection report. */
export function withArticle(name: string): string {
  const lower = /^[A-Z]{2}/.test(name) ? name : name.toLowerCase();
  // No one has a minutes.
  if (/\bminutes$/.test(lower)) return lower;
  return `${/^[aeiou]/i.test(lower) ? "an" : "a"} ${lower}`;
}
