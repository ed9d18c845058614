import { directedBlocks } from "../report/directives";
import { allRules } from "../rules/all";
import type { Rule } from "../rules/rule";
import { noting } from "../syntax/fact";
import { Reads } from "../syntax/reads";
import { activeRules, type CheckResult, type OpenReport, readReports, type Setup } from "./check";
import type { RecognisedReport } from "./checkedReport";
import { known, type Memory, matchedBy, Recheck, resultOf, type Work } from "./recheck";
import { runRules } from "./run";
import { SharedKeys } from "./sharedKeys";

/**
 * A document that is checked after every edit. What the same questions got the same answers for, as far as they were
 * asked, is not looked at again; the result is that of `checkReport` all the same.
 */
export class Checking {
  readonly work: Work = { whole: 0, again: 0, kept: 0 };
  private memory: Memory | undefined;

  constructor(private readonly rules: readonly Rule[] = allRules) {}

  check(opened: OpenReport, setup: Setup): CheckResult {
    const { memory } = this;
    // Whatever is thrown on the way, nothing half done is built upon.
    this.memory = undefined;
    return (memory?.setup === setup ? this.again(memory, opened) : undefined) ?? this.whole(opened, setup);
  }

  /** Undefined where the whole document has to be looked at. */
  private again(memory: Memory, opened: OpenReport): CheckResult | undefined {
    try {
      const done = Recheck.of(memory, opened, this.rules, this.work)?.run();
      this.memory = done?.memory;
      return done?.result;
    } catch {
      // A rule that throws is told by the check of the whole.
      return undefined;
    }
  }

  private whole(opened: OpenReport, setup: Setup): CheckResult {
    this.work.whole++;
    const outlines = new Reads();
    const read = noting(outlines, () => readReports(opened, setup).map(outlined));
    const found = read.map(({ checked, directed }) => {
      const matching = matchedBy(checked);
      const active = activeRules(checked, opened, setup, this.rules);
      return { checked, directed, matching, runs: runRules(checked, active, setup.library, true) };
    });
    const keys = new SharedKeys(opened.document.blocks);
    if (found.every(({ runs }) => runs.every(({ failure }) => failure === undefined)))
      this.memory = { opened, setup, outlines, keys, reports: found.map(known) };
    return resultOf(found);
  }
}

/** Reads a report's outline. */
function outlined(checked: RecognisedReport) {
  const { sections } = checked.report;
  return { checked, sections, directed: directedBlocks(checked.report) };
}
