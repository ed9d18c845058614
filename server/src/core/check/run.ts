import type { Problem, ReportContext, Rule } from "../rules/rule";
import { blockFact, noting } from "../syntax/fact";
import type { Block } from "../syntax/nodes";
import { Reads } from "../syntax/reads";
import type { Steps } from "../text/steps";
import type { TypeLibrary } from "../types/library";
import type { ReportType } from "../types/reportType";
import type { CheckedReport } from "./checkedReport";
import type { ActiveRule } from "./settings";

/** What a rule found in a report. */
export interface Run {
  readonly active: ActiveRule;
  /** In single blocks, by their index; offsets from the block's start. */
  readonly inBlocks: ReadonlyMap<number, readonly Problem[]>;
  /** In the report as a whole. */
  readonly inReport: readonly Problem[];
  /** What it asked of blocks on the way to `inReport`; undefined where nobody wanted to know. */
  readonly reads: Reads | undefined;
  /** Whether it looked at how the report matches its type. */
  readonly usesMatch: boolean;
  /** Why it failed; it has found nothing then. */
  readonly failure: string | undefined;
}

/** Runs the rules over a report. One that throws says so and the others go on. `noted`: their reads are noted. */
export function* runRules(
  checked: CheckedReport,
  active: readonly ActiveRule[],
  library: TypeLibrary,
  noted: boolean,
): Steps<Run[]> {
  const runs: Run[] = [];
  for (const rule of active) {
    runs.push(yield* runRule(rule, checked, library, noted));
    yield;
  }
  return runs;
}

function* runRule(
  active: ActiveRule,
  checked: CheckedReport,
  library: TypeLibrary,
  noted: boolean,
): Steps<Run> {
  try {
    const { inReport, reads, usesMatch } = runInReport(active, checked, library, noted);
    const looks = active.rule.checkBlock !== undefined;
    const inBlocks = looks ? yield* problemsInBlocks(active, checked, noted) : NO_BLOCKS;
    return { active, inBlocks, inReport, reads, usesMatch, failure: undefined };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { active, inBlocks: NO_BLOCKS, inReport: NONE, reads: undefined, usesMatch: false, failure };
  }
}

const NO_BLOCKS: Run["inBlocks"] = new Map();
const NONE: readonly Problem[] = [];

/** Runs a rule over the report as a whole. Throws what the rule throws. */
export function runInReport(
  active: ActiveRule,
  checked: CheckedReport,
  library: TypeLibrary,
  noted: boolean,
): Pick<Run, "inReport" | "reads" | "usesMatch"> {
  const { rule, options } = active;
  const inReport: Problem[] = [];
  const context = new Context(checked, library, options, (problem) => void inReport.push(problem));
  const reads = noted ? new Reads() : undefined;
  if (reads === undefined) rule.check?.(context);
  else noting(reads, () => rule.check?.(context));
  return { inReport, reads, usesMatch: context.usesMatch };
}

/** What a rule is given. A report that is not asked for is not read. */
class Context implements ReportContext {
  readonly typeName: string | undefined;
  readonly unknownType: boolean;
  readonly type: ReportType;
  usesMatch = false;

  constructor(
    private readonly checked: CheckedReport,
    readonly library: TypeLibrary,
    readonly options: ReadonlyMap<string, unknown>,
    readonly emit: (problem: Problem) => void,
  ) {
    this.typeName = checked.typeName;
    this.unknownType = checked.unknownType;
    this.type = checked.type;
  }

  get report() {
    return this.checked.report;
  }

  get match() {
    this.usesMatch = true;
    return this.checked.match;
  }
}

/** Blocks that are looked at in one step. */
const STRETCH = 128;

/** `kept`: what is found is kept with the block, for who checks the document again. */
function* problemsInBlocks(
  active: ActiveRule,
  { report, type }: CheckedReport,
  kept: boolean,
): Steps<Run["inBlocks"]> {
  const find = kept ? (block: Block) => problemsInBlock(active, block, type) : finderOf(active, type);
  let found: Map<number, readonly Problem[]> | undefined;
  for (let index = report.firstBlock; index < report.endBlock; index++) {
    if (index % STRETCH === 0) yield;
    const block = report.document.blockAt(index);
    const own = block === undefined ? NONE : find(block);
    if (own.length === 0) continue;
    found ??= new Map();
    found.set(index, own);
  }
  return found ?? NO_BLOCKS;
}

/** What a rule found in a block is kept as long as the block is; it depends on type and options besides. */
interface Kept {
  type: ReportType | undefined;
  options: ReadonlyMap<string, unknown> | undefined;
  problems: readonly Problem[];
}

const keepers = new Map<Rule, (block: Block) => Kept>();

function keeperOf(rule: Rule): (block: Block) => Kept {
  let keeper = keepers.get(rule);
  if (keeper === undefined) {
    keeper = blockFact((): Kept => ({ type: undefined, options: undefined, problems: NONE }));
    keepers.set(rule, keeper);
  }
  return keeper;
}

/** What a rule finds in one block alone; offsets from the block's start. Kept with the block. */
export function problemsInBlock(active: ActiveRule, block: Block, type: ReportType): readonly Problem[] {
  const kept = keeperOf(active.rule)(block);
  if (kept.type === type && kept.options === active.options) return kept.problems;
  kept.problems = finderOf(active, type)(block);
  kept.type = type;
  kept.options = active.options;
  return kept.problems;
}

/** What finds the problems of a rule in one block after the other. */
function finderOf({ rule, options }: ActiveRule, type: ReportType): (block: Block) => readonly Problem[] {
  let problems: Problem[] | undefined;
  const emit = (problem: Problem): void => {
    problems ??= [];
    problems.push(problem);
  };
  return (block) => {
    problems = undefined;
    rule.checkBlock?.({ block, type, options, emit });
    return problems ?? NONE;
  };
}
