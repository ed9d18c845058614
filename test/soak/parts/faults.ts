import { Random } from "../../bench/inputs/random";
import { cancelAll } from "../../reliability/cancelled";
import { type Part, repeat, withServer } from "./part";

const REQUESTS = 1000;

/** Requests that are cancelled. */
export const faults: Part = {
  id: "faults",
  title: "Requests that are cancelled",
  async run(seed, time) {
    const rounds = await withServer((server) =>
      repeat(time, async (index) => {
        const { answers, codes } = await cancelAll(server, new Random(seed + index), REQUESTS);
        if (answers !== REQUESTS || codes.size > 0)
          throw new Error(`${answers} answers, ${[...codes].join(", ")}`);
      }),
    );
    return [["requests, each answered once", String(rounds * REQUESTS)]];
  },
};
