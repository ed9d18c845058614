import { join } from "node:path";

type Export = typeof import("../../export/main");

/** The exporter is a bundle of its own, next to this one: its libraries are large, and few runs need them. */
export function loadExport(): Export {
  return require(join(__dirname, "export.js")) as Export;
}
