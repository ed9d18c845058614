import { type Count, fuzz } from "../../reliability/wire/fuzz";
import { type Part, repeat, withServer } from "./part";

/** Operations on one server; a new one for each seed, so that a seed says all that is needed to see a fault again. */
const EACH = 2000;

/** Documents and requests over the wire. */
export const wire: Part = {
  id: "wire",
  title: "Documents and requests",
  async run(seed, time) {
    const count: Count = { documents: 0, operations: 0, by: new Map() };
    await repeat(time, async (index) => {
      const own = seed + index;
      await withServer((server) => fuzz(server, own * 1_000_000, count.operations + EACH, count)).catch(
        (error) => {
          throw new Error(`round ${index}: ${error instanceof Error ? error.message : String(error)}`);
        },
      );
    });
    return [
      ["documents", String(count.documents)],
      ["operations", String(count.operations)],
    ];
  },
};
