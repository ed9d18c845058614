import { INCOMPLETE } from "../../lsp/reports";
import { CAPABILITIES, type Outcome, storm } from "../../reliability/storm";
import { type Part, repeat, withServer } from "./part";

/** Edits as fast as they can be typed, and faster. */
export const storms: Part = {
  id: "storms",
  title: "Storms of edits",
  async run(_, time) {
    const outcomes: Outcome[] = [];
    await withServer(
      (server) =>
        repeat(time, async (index) => {
          const typed = "一、xx月，我馆组织了演练。\n\n";
          const asked = index % 2 === 0 ? { edits: 5000, pause: 0 } : { edits: 2000, pause: 5 };
          const outcome = await storm(server, INCOMPLETE, typed, asked);
          if (outcome.wrong > 0 || outcome.after > 3) throw new Error(JSON.stringify(outcome));
          outcomes.push(outcome);
        }),
      { capabilities: CAPABILITIES },
    );
    const sum = (of: (outcome: Outcome) => number) => String(outcomes.reduce((all, one) => all + of(one), 0));
    return [
      ["edits", sum(({ edits }) => edits)],
      ["publishes", sum(({ publishes }) => publishes)],
      ["most publishes after the last edit", String(Math.max(...outcomes.map(({ after }) => after)))],
      ["publishes that were stale or wrong", sum(({ wrong }) => wrong)],
    ];
  },
};
