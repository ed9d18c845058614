/** Our own Markdown, for clients that show it as it is: without emphasis, code marks and escapes. */
export function withoutMarks(markdown: string): string {
  return markdown.replace(/\*\*|`/g, "").replace(/\\(.)/g, "$1");
}
