import { directedBlocks } from "../report/directives";
import { headsOf } from "../report/heads";
import { allRules } from "../rules/all";
import type { Rule } from "../rules/rule";
import { noting } from "../syntax/fact";
import { passagesOf } from "../syntax/passages";
import { Reads } from "../syntax/reads";
import { finished, type Steps } from "../text/steps";
import {
  activeRules,
  type CheckResult,
  checkReport,
  type OpenReport,
  readReports,
  type Setup,
  withinLimits,
} from "./check";
import type { RecognisedReport } from "./checkedReport";
import { type Found, known, type Memory, matchedBy, Recheck, resultOf, type Work } from "./recheck";
import { runRules } from "./run";
import { SharedKeys } from "./sharedKeys";

const MEMORIES = 2;

/**
 * A document that is checked after every edit. What the same questions got the same answers for, as far as they were
 * asked, is not looked at again; the result is that of `checkReport` all the same.
 */
export class Checking {
  readonly work: Work = { whole: 0, again: 0, kept: 0 };
  /** The last first: what is opened is closed again, what is done is undone. */
  private memories: readonly Memory[] = [];

  constructor(private readonly rules: readonly Rule[] = allRules) {}

  check(opened: OpenReport, setup: Setup): CheckResult {
    return finished(this.steps(opened, setup));
  }

  /** The same in steps. What is left off half done leaves nothing behind. */
  *steps(opened: OpenReport, setup: Setup): Steps<CheckResult> {
    const { scope } = opened.document;
    if (scope === "nothing") return checkReport(opened, setup, this.rules);
    for (const memory of this.memories) {
      const same = memory.setup === setup && memory.opened.document.scope === scope;
      const result = same ? this.again(memory, opened) : undefined;
      if (result !== undefined) return withinLimits(result, opened);
    }
    return withinLimits(yield* this.whole(opened, setup), opened);
  }

  /** Undefined where the whole document has to be looked at. */
  private again(memory: Memory, opened: OpenReport): CheckResult | undefined {
    const others = this.memories.filter((other) => other !== memory);
    try {
      const done = Recheck.of(memory, opened, this.rules, this.work)?.run();
      if (done === undefined) return undefined;
      this.memories = [done.memory, ...others];
      return done.result;
    } catch {
      // A rule that throws is told by the check of the whole; nothing half done is built upon.
      this.memories = others;
      return undefined;
    }
  }

  private *whole(opened: OpenReport, setup: Setup): Steps<CheckResult> {
    this.work.whole++;
    yield* blocksRead(opened);
    const outlines = new Reads();
    const read = noting(outlines, () => readReports(opened, setup).map(outlined));
    const found: Found[] = [];
    for (const { checked, directed } of read) {
      yield;
      const matching = matchedBy(checked);
      yield;
      const active = activeRules(checked, opened, setup, this.rules);
      const runs = yield* runRules(checked, active, setup.library, true);
      found.push({ checked, directed, matching, runs });
    }
    const keys = new SharedKeys(opened.document);
    if (found.every(({ runs }) => runs.every(({ failure }) => failure === undefined)))
      this.memories = [
        { opened, setup, outlines, keys, reports: found.map(known) },
        ...this.memories.slice(0, MEMORIES - 1),
      ];
    return resultOf(found);
  }
}

/** Blocks that are read in one step. */
const STRETCH = 128;

/** Reads what nearly every rule asks of a block, before they ask it of all blocks at once. */
function* blocksRead({ document: { blocks, scope } }: OpenReport): Steps<void> {
  for (const [index, block] of blocks.entries()) {
    headsOf(block);
    if (scope === "all") passagesOf(block);
    if (index % STRETCH === 0) yield;
  }
}

/** Reads a report's outline. */
function outlined(checked: RecognisedReport) {
  const { sections } = checked.report;
  return { checked, sections, directed: directedBlocks(checked.report) };
}
