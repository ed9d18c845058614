import { Random } from "../../bench/inputs/random";
import { percent, short } from "../../bench/measure/table";
import { soak } from "../../reliability/soak";
import { type Part, withServer } from "./part";

const EDITS_EACH = 10;

/** Documents that come and go on one server. */
export const memory: Part = {
  id: "memory",
  title: "Documents that come and go",
  async run(seed, time) {
    const {
      edits,
      openings,
      growth,
      handles,
      memory: kept,
    } = await withServer((server) => soak(server, new Random(seed), { time, editsEach: EDITS_EACH }));
    return [
      ["edits", String(edits)],
      ["openings", String(openings)],
      ["growth of memory, second to last quarter", percent(growth)],
      ["handles more than before", String(handles ?? "–")],
      ["MiB", short(kept)],
    ];
  },
};
