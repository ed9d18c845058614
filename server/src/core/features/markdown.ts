/** Text as Markdown that shows just this text: nothing from a file becomes a link, an image or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~&]/g, "\\$&").replace(/[\r\n]+/g, " ");
}
