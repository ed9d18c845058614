import { type Corpus, inputs } from "../inputs/write";
import { type Contender, interleave, type Taken } from "../measure/interleave";
import { short, table } from "../measure/table";
import { newNode, node } from "../nodes";
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

type Make = (folder: string) => Contender["command"];

const SIX = "rumdl, six rules";
const DEFAULTS = "rumdl, defaults";
const WARM = "rumdl, defaults, warm cache";
const ours = `reportwright, ${node.label}`;
const oursNew = newNode && `reportwright, ${newNode.label}`;

/** Whole folders of reports, on the command line. */
export const corpora: Part = {
  title: "Checking a folder",
  async run(effort) {
    const { whole, sample, proposals, own } = inputs();
    const outcomes = [await fast("1,000 Chinese and 700 English reports", whole, effort, true)];
    outcomes.push(await slow(sample, effort));
    if (!effort.quick) outcomes.push(await validator(proposals));
    if (own !== undefined) outcomes.push(await fast("$REPORTWRIGHT_CORPUS", own, effort, false));
    return {
      text: outcomes.map(({ text }) => text).join("\n\n"),
      goals: outcomes.flatMap(({ goals }) => goals),
    };
  },
};

/** The tools that are done in seconds. */
async function fast(title: string, corpus: Corpus, { quick }: Effort, withGoals: boolean): Promise<Outcome> {
  const makes: [string, Make][] = [
    [ours, reportwright(node)],
    [SIX, rumdlCheck("structure")],
    ["rumdl, six rules, as npm installs it", rumdlByNpm(node)],
    [DEFAULTS, rumdlCheck("default")],
    [WARM, rumdlCheck("default", { cache: true })],
    [`reading only, ${node.label}`, readOnly(node)],
    [`Node that does nothing, ${node.label}`, emptyNode(node)],
  ];
  if (newNode && oursNew) {
    makes.splice(1, 0, [oursNew, reportwright(newNode)]);
    makes.push([`reading only, ${newNode.label}`, readOnly(newNode)]);
    makes.push([`Node that does nothing, ${newNode.label}`, emptyNode(newNode)]);
  }
  const taken = await interleave(contenders(makes, corpus, quick ? 3 : 7));
  return { text: section(title, corpus, taken, SIX), goals: withGoals ? wholeGoals(corpus, taken) : [] };
}

function wholeGoals(corpus: Corpus, taken: readonly Taken[]): Goal[] {
  const of = (name: string | undefined): Taken | undefined => taken.find((it) => it.name === name);
  const [six, defaults, warm] = [of(SIX), of(DEFAULTS), of(WARM)];
  const own = [
    { label: node.label, it: of(ours), most: 0.75 },
    { label: newNode?.label, it: of(oursNew), most: 0.5 },
  ];
  return own.flatMap(({ label, it, most }) =>
    it === undefined
      ? []
      : [
          { what: `folder, wall ÷ rumdl's six rules, ${label}`, most, value: ratio(it.wall, six?.wall) },
          {
            what: `folder, user CPU ÷ rumdl's six rules, ${label}`,
            most: 0.35,
            value: ratio(it.user, six?.user),
          },
          {
            what: `folder, wall ÷ rumdl's defaults, ${label}`,
            most: 0.25,
            value: ratio(it.wall, defaults?.wall),
          },
          {
            what: `folder, wall ÷ rumdl's defaults with a warm cache, ${label}`,
            most: 0.8,
            value: ratio(it.wall, warm?.wall),
          },
          { what: `folder, peak memory in MiB, ${label}`, most: 90, value: it.rss },
          { what: `folder, seconds for 200 files, ${label}`, most: 1, value: (it.wall / corpus.files) * 200 },
        ],
  );
}

/** The tools that take long, over a tenth of the reports. */
async function slow(corpus: Corpus, { quick }: Effort): Promise<Outcome> {
  const few: [string, Make][] = [["markdownlint-cli2, six rules", markdownlint("structure")]];
  if (!quick)
    few.push(
      ["markdownlint-cli2, defaults", markdownlint("default")],
      ["textlint with one rule", textlint],
      ["remark-lint, recommended", remark],
    );
  const many: [string, Make][] = [
    [ours, reportwright(node)],
    [SIX, rumdlCheck("structure")],
  ];
  if (newNode && oursNew) many.push([oursNew, reportwright(newNode)]);
  const taken = await interleave([
    ...contenders(many, corpus, quick ? 3 : 7),
    ...contenders(few, corpus, quick ? 1 : 2),
  ]);
  const lint = taken.find(({ name }) => name === "markdownlint-cli2, six rules");
  const goals = taken
    .filter(({ name }) => name.startsWith("reportwright"))
    .map(({ name, user }) => ({
      what: `a tenth of it, user CPU ÷ markdownlint-cli2's six rules, ${name.replace("reportwright, ", "")}`,
      most: 1 / 30,
      value: ratio(user, lint?.user),
    }));
  return { text: section("A tenth of these", corpus, taken, SIX), goals };
}

async function validator(corpus: Corpus): Promise<Outcome> {
  const makes: [string, Make][] = [
    [ours, reportwright(node, "--type", "eip")],
    ["eipw", eipw],
  ];
  const taken = await interleave(contenders(makes, corpus, 2));
  return { text: section("Proposals in Ethereum's form", corpus, taken, "eipw"), goals: [] };
}

function contenders(makes: readonly [string, Make][], { folder }: Corpus, runs: number): Contender[] {
  return makes.map(([name, make]) => ({ name, command: make(folder), runs }));
}

/** A table of what each took, and how many times as much as the base. */
function section(title: string, { files, bytes }: Corpus, taken: readonly Taken[], base: string): string {
  const unit = taken.find(({ name }) => name === base);
  const rows = taken.map((it) => {
    if (it.failure !== undefined) return [it.name, it.failure];
    return [
      it.name,
      short(it.wall),
      short(it.user),
      short(bytes / 1e6 / it.wall),
      short(files / it.wall),
      short(it.rss),
      short(ratio(it.wall, unit?.wall)),
      short(ratio(it.user, unit?.user)),
      `${Math.round(it.spread * 100)} %`,
      String(it.runs),
    ];
  });
  const head = ["", "wall s", "user s", "MB/s", "files/s", "peak MiB", "wall ÷", "user ÷", "spread", "runs"];
  const about = `${files} files, ${short(bytes / 1e6)} MB; ÷ is by “${base}”.`;
  return `### ${title}\n\n${about}\n\n${table(head, rows)}`;
}
