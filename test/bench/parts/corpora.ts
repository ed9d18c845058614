import { type Corpus, inputs } from "../inputs/write";
import { type Contender, interleave, type Taken } from "../measure/interleave";
import { named, percent, short, table } from "../measure/table";
import { type NodeProgram, newNode, node } from "../nodes";
import { structureConfig } from "../reportwright";
import {
  eipw,
  emptyNode,
  markdownlint,
  readOnly,
  remark,
  reportwright,
  rumdlByNpm,
  rumdlCheck,
  textlint,
} from "../tools";
import { type Effort, type Goal, type Outcome, type Part, ratio } from "./part";

const SIX = "rumdl, six rules";
const DEFAULTS = "rumdl, defaults";
const WARM = "rumdl, defaults, warm cache";
const LINT = "markdownlint-cli2, six rules";
const all = (by: NodeProgram): string => `reportwright, ${by.label}`;
const structure = (by: NodeProgram): string => `reportwright, structure rules, ${by.label}`;
const bothNodes = newNode === undefined ? [node] : [node, newNode];

/** Whole folders of reports, on the command line. */
export const corpora: Part = {
  title: "Checking a folder",
  async run(effort) {
    const { whole, sample, proposals, own } = inputs();
    const outcomes: Outcome[] = [];
    if (!effort.quick) outcomes.push(await fast("1,000 Chinese and 700 English reports", whole, 80));
    outcomes.push(await slow(sample, effort));
    if (!effort.quick) outcomes.push(await validator(proposals));
    if (own !== undefined) outcomes.push({ ...(await fast("$REPORTWRIGHT_CORPUS", own, 60)), goals: [] });
    return {
      text: outcomes.map(({ text }) => text).join("\n\n"),
      goals: outcomes.flatMap(({ goals }) => goals),
    };
  },
};

/** The tools that are done in seconds. */
async function fast(title: string, corpus: Corpus, budget: number): Promise<Outcome> {
  const { folder } = corpus;
  const runs = 7;
  const contenders: Contender[] = [
    ...own(folder, runs),
    { name: SIX, command: rumdlCheck("structure")(folder), runs },
    { name: "rumdl, six rules, as npm installs it", command: rumdlByNpm(node)(folder), runs },
    { name: DEFAULTS, command: rumdlCheck("default")(folder), runs },
    { name: WARM, command: rumdlCheck("default", { cache: true })(folder), runs, warm: true },
    ...bothNodes.flatMap((by) => [
      { name: `reading only, ${by.label}`, command: readOnly(by)(folder), runs, warm: true },
      { name: `Node that does nothing, ${by.label}`, command: emptyNode(by)(folder), runs },
    ]),
  ];
  const taken = await interleave(contenders, budget);
  return { text: section(title, corpus, taken, SIX), goals: wholeGoals(corpus, taken) };
}

function own(folder: string, runs: number): Contender[] {
  const config = structureConfig();
  return bothNodes.flatMap((by) => [
    { name: all(by), command: reportwright(by)(folder), runs },
    { name: structure(by), command: reportwright(by, "--config", config)(folder), runs },
  ]);
}

function wholeGoals(corpus: Corpus, taken: readonly Taken[]): Goal[] {
  const of = (name: string): Taken | undefined => taken.find((it) => it.name === name);
  const goal = (
    what: string,
    [most, solid]: readonly [number, number?],
    value: number | undefined,
  ): Goal => ({
    what,
    most,
    solid,
    value,
  });
  return bothNodes.flatMap((by) => {
    const [every, same] = [of(all(by)), of(structure(by))];
    const wall = [by === node ? 0.75 : 0.5, 0.9] as const;
    const { label } = by;
    return [
      goal(`folder, structure rules: wall ÷ ${SIX}, ${label}`, wall, ratio(same?.wall, of(SIX)?.wall)),
      goal(
        `folder, structure rules: user CPU ÷ ${SIX}, ${label}`,
        [0.35, 0.7],
        ratio(same?.user, of(SIX)?.user),
      ),
      goal(
        `folder, all rules: wall ÷ ${DEFAULTS}, ${label}`,
        [0.25, 0.5],
        ratio(every?.wall, of(DEFAULTS)?.wall),
      ),
      goal(`folder, all rules: wall ÷ ${WARM}, ${label}`, [0.8, 1.2], ratio(every?.wall, of(WARM)?.wall)),
      goal(`folder, all rules: peak MiB, ${label}`, [90, 128], every?.rss),
      goal(
        `folder, all rules: seconds for 200 files, ${label}`,
        [1],
        every && (every.wall / corpus.files) * 200,
      ),
    ];
  });
}

/** The tools that take long, over a tenth of the reports. */
async function slow(corpus: Corpus, { quick }: Effort): Promise<Outcome> {
  const { folder } = corpus;
  const [many, few] = quick ? [3, 1] : [7, 2];
  const contenders: Contender[] = [
    ...own(folder, many),
    { name: SIX, command: rumdlCheck("structure")(folder), runs: many },
    { name: LINT, command: markdownlint("structure")(folder), runs: few },
  ];
  if (!quick)
    contenders.push(
      { name: "markdownlint-cli2, defaults", command: markdownlint("default")(folder), runs: 1 },
      { name: "textlint, one rule", command: textlint(folder), runs: 1 },
      { name: "remark-lint, recommended", command: remark(folder), runs: 1 },
    );
  const taken = await interleave(contenders, quick ? 20 : 75);
  const user = (name: string): number | undefined => taken.find((it) => it.name === name)?.user;
  const goals = bothNodes.map((by) => ({
    what: `a tenth, structure rules: user CPU ÷ ${LINT}, ${by.label}`,
    most: 1 / 30,
    solid: 1 / 15,
    value: ratio(user(structure(by)), user(LINT)),
  }));
  return { text: section("A tenth of these", corpus, taken, SIX), goals };
}

async function validator(corpus: Corpus): Promise<Outcome> {
  const { folder } = corpus;
  const contenders: Contender[] = [
    { name: all(node), command: reportwright(node, "--type", "eip")(folder), runs: 3 },
    { name: "eipw", command: eipw(folder), runs: 3 },
  ];
  const taken = await interleave(contenders, 20);
  return { text: section("Proposals in Ethereum's form", corpus, taken, "eipw"), goals: [] };
}

/** A table of what each took, and how many times as much as the base. */
function section(title: string, { files, bytes }: Corpus, taken: readonly Taken[], base: string): string {
  const unit = taken.find(({ name }) => name === base);
  const rows = taken.map((it) => [
    named(it.name, it.failure),
    short(it.wall),
    short(it.user),
    short(bytes / 1e6 / it.wall),
    short(files / it.wall),
    short(it.rss),
    short(ratio(it.wall, unit?.wall)),
    short(ratio(it.user, unit?.user)),
    percent(it.spread),
    String(it.runs),
  ]);
  const head = ["", "wall s", "user s", "MB/s", "files/s", "peak MiB", "wall ÷", "user ÷", "spread", "runs"];
  const about = `${files} files, ${short(bytes / 1e6)} MB; ÷ is by “${base}”.`;
  return `### ${title}\n\n${about}\n\n${table(head, rows)}`;
}
