import { short } from "../../bench/measure/table";
import { TemporaryFolder } from "../../lsp/folder";
import { INCOMPLETE } from "../../lsp/reports";
import { longReport } from "../../reliability/shapes";
import { type Part, withServer } from "./part";

const FILES = 2000;
const OPEN = 500;
const BYTES = 25_000;

/** A large workspace, with many documents open. */
export const workspace: Part = {
  id: "workspace",
  title: `A workspace of ${FILES} files, ${(FILES * BYTES) / 1e6} MB, ${OPEN} of them open`,
  async run() {
    const folder = new TemporaryFolder();
    const text = longReport(BYTES);
    const uris = Array.from({ length: FILES }, (_, i) =>
      folder.write(`${i % 40}/${i}.md`, `${text}\n${i}\n`),
    );
    try {
      return await withServer(
        async (server) => {
          for (const uri of uris.slice(0, OPEN)) server.open(uri, INCOMPLETE);
          const start = performance.now();
          await server.request("workspace/diagnostic", { previousResultIds: [] });
          const seconds = (performance.now() - start) / 1000;
          return [
            ["files a second", short(FILES / seconds)],
            ["MiB", short(server.memory)],
          ];
        },
        { folder: folder.address },
      );
    } finally {
      folder.remove();
    }
  },
};
