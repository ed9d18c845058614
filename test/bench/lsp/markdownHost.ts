import MarkdownIt from "markdown-it";
import type { Answer } from "./connection";

/** What VS Code's own client does for its Markdown server: it parses, and knows one document only. */
export function markdownHost(textOf: () => string): Answer {
  const parser = new MarkdownIt({ html: true });
  return (method) => {
    switch (method) {
      case "markdown/parse":
        return parser.parse(textOf(), {}).map((token) => ({ ...token, meta: undefined }));
      case "markdown/findMarkdownFilesInWorkspace":
        return [];
      case "workspace/configuration":
        return [null];
      default:
        return null;
    }
  };
}
