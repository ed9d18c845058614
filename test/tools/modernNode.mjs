import { embedded } from "./paths.mjs";

/** A Node that is new enough for today's tools of VS Code: this one, or the one that comes with the embedded VS Code. */
export async function modernNode() {
  if (Number.parseInt(process.versions.node, 10) >= 22) return process.execPath;
  const { ensureEmbedded, node24 } = await import(`${embedded}/install.mjs`);
  await ensureEmbedded();
  return node24();
}
