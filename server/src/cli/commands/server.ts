import { join } from "node:path";
import type { Command } from "../command";
import { CommandError } from "../commandError";

export const server: Command = {
  usage: "server --stdio",
  summary: {
    en: "Runs the language server, for any editor that speaks the Language Server Protocol.",
    zh: "运行语言服务器，供任何支持语言服务器协议（LSP）的编辑器使用。",
  },
  options: {
    stdio: { help: { en: "talk over standard input and output", zh: "通过标准输入和输出通信" } },
  },
  examples: [
    { line: "reportwright server --stdio", says: { en: "what the editor starts", zh: "由编辑器启动" } },
  ],
  run({ args }) {
    if (!args.has("stdio")) {
      throw new CommandError({
        en: "The server talks over standard input and output: reportwright server --stdio.",
        zh: "语言服务器通过标准输入和输出通信：reportwright server --stdio。",
      });
    }
    // The server is a bundle of its own, next to this one: loading it starts it, and it ends the process itself.
    require(join(__dirname, "server.js"));
    return 0;
  },
};
