import { bundled } from "../../bench/bundled";
import { Editor } from "../../bench/lsp/editor";
import { quantile } from "../../bench/measure/statistics";
import { short } from "../../bench/measure/table";
import { buildServer } from "../../lsp/build";
import { longReport } from "../../reliability/shapes";
import { type Part, repeat } from "./part";

/** A keystroke until its diagnostics, beside a server that does nothing; both in turn. */
export const latency: Part = {
  id: "latency",
  title: "A keystroke in a report of 100 KB",
  async run(_, time) {
    const text = longReport(100_000);
    const kinds = [await buildServer(), bundled("lsp/emptyServer.ts")].map((bundle, i) => ({
      name: i === 0 ? "reportwright" : "empty",
      program: process.execPath,
      args: [bundle, "--stdio"],
      most: Number.POSITIVE_INFINITY,
    }));
    const seats = kinds.map((kind) => ({ editor: new Editor(kind, text), times: [] as number[] }));
    try {
      for (const { editor } of seats) {
        await editor.start();
        await editor.open();
      }
      await repeat(time, async () => {
        for (const { editor, times } of seats) times.push(...(await editor.keystrokes()));
      });
    } finally {
      for (const { editor } of seats) await editor.end();
    }
    const [ours = Number.NaN, empty = Number.NaN] = seats.map(({ times }) => quantile(times, 0.95));
    return [
      ["keystrokes", String(seats[0]?.times.length ?? 0)],
      ["p95 ÷ that of an empty server", short(ours / empty)],
    ];
  },
};
