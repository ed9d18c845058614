// npm run pictures: takes the pictures of the READMEs anew. Look at them before they are committed.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { embedded, root } from "./paths.mjs";
import { leaveNoOrphans, run } from "./process.mjs";

const taken = ["report.en", "quick-fix.en", "report.zh-cn", "preview.zh-cn"];

leaveNoOrphans();
// Sharp on screens with twice the pixels, too.
process.env.REPORTWRIGHT_SCALE = "2";
const { ensureEmbedded, node24 } = await import(`${embedded}/install.mjs`);
await ensureEmbedded();
const code = await run(node24(), [join(root, "test/vscode/run.mjs"), "pictures", "picturesChinese"]);
if (code === 0)
  for (const name of taken)
    cpSync(join(root, "out/pictures", `${name}.png`), join(root, "test/vscode/pictures", `${name}.png`));
process.exitCode = code;
