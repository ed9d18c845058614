import { pathToFileURL } from "node:url";
import { inputs } from "../inputs/write";
import { Connection } from "../lsp/connection";
import { short, table } from "../measure/table";
import { newNode, node } from "../nodes";
import { server } from "../paths";
import type { Goal, Part } from "./part";

/** All reports of a folder, asked of the server. */
export const workspace: Part = {
  title: "Diagnostics of a whole workspace",
  async run({ quick }) {
    const { whole, sample } = inputs();
    const { folder, files, bytes } = quick ? sample : whole;
    const rows: string[][] = [];
    const goals: Goal[] = [];
    for (const by of newNode === undefined ? [node] : [node, newNode]) {
      const { seconds, peak } = await ask(by.program, folder);
      rows.push([`reportwright, ${by.label}`, short(seconds), short(files / seconds), short(peak)]);
      if (quick) continue;
      goals.push({ what: `workspace of ${files} files, seconds, ${by.label}`, most: 20, value: seconds });
      goals.push({ what: `workspace of ${files} files, peak MiB, ${by.label}`, most: 400, value: peak });
    }
    const about = `\`workspace/diagnostic\` on ${files} files, ${short(bytes / 1e6)} MB, none of them open.`;
    return { text: `${about}\n\n${table(["", "seconds", "files/s", "peak MiB"], rows)}`, goals };
  },
};

async function ask(program: string, folder: string): Promise<{ seconds: number; peak: number | undefined }> {
  const connection = new Connection(program, [server, "--stdio"], () => null);
  try {
    const uri = pathToFileURL(folder).href;
    await connection.request("initialize", {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: "bench" }],
      capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: {} } },
    });
    connection.notify("initialized", {});
    const start = performance.now();
    await connection.request("workspace/diagnostic", { previousResultIds: [] }, 300_000);
    return { seconds: (performance.now() - start) / 1000, peak: connection.memory()?.peak };
  } finally {
    await connection.end();
  }
}
