import fc from "fast-check";
import { follow, steps } from "../../reliability/model";
import { type Part, repeat, withServer } from "./part";

const RUNS = 200;
const STEPS = 40;

/** Sequences of messages against a model. */
export const model: Part = {
  id: "model",
  title: "Messages in any order",
  async run(seed, time) {
    const rounds = await repeat(time, (index) =>
      withServer((server) =>
        fc.assert(
          fc.asyncProperty(steps(STEPS), (taken) => follow(taken, server)),
          { seed: seed + index, numRuns: RUNS },
        ),
      ),
    );
    return [[`runs of up to ${STEPS} steps`, String(rounds * RUNS)]];
  },
};
