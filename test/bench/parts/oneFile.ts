import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inputs } from "../inputs/write";
import { type Contender, interleave, type Taken } from "../measure/interleave";
import { named, percent, short, table } from "../measure/table";
import { newNode, node } from "../nodes";
import { out } from "../paths";
import {
  emptyNode,
  emptyProcess,
  markdownlint,
  remark,
  reportwright,
  rumdlByNpm,
  rumdlCheck,
  textlint,
} from "../tools";
import { type Effort, type Goal, type Part, ratio } from "./part";

const TINY = "---\nreport: base\n---\n\n# Opening hours of the library\n\nThe library opens at nine.\n";

/** One file on the command line: the time to start, then long files. */
export const oneFile: Part = {
  title: "Checking one file",
  async run(effort) {
    inputs();
    mkdirSync(join(out, "tiny"), { recursive: true });
    writeFileSync(join(out, "tiny/tiny.md"), TINY);
    const tiny = await interleave(starters(effort), effort.quick ? 8 : 25);
    const long = effort.quick ? [] : await longFiles();
    return {
      text: ["### A tiny file", milliseconds(tiny), ...long].join("\n\n"),
      goals: goals(tiny),
    };
  },
};

function starters({ quick }: Effort): Contender[] {
  const runs = quick ? 7 : 21;
  const folder = join(out, "tiny");
  const one = (name: string, make: typeof emptyProcess, times = runs): Contender => ({
    name,
    command: make(folder, "tiny.md"),
    runs: times,
  });
  return [
    one("a process that does nothing", emptyProcess),
    ...[node, newNode].flatMap((by) =>
      by === undefined
        ? []
        : [
            one(`Node that does nothing, ${by.label}`, emptyNode(by)),
            one(`reportwright, ${by.label}`, reportwright(by)),
            one(`rumdl as npm installs it, ${by.label}`, rumdlByNpm(by)),
          ],
    ),
    one("rumdl, the bare binary", rumdlCheck("structure")),
    one("markdownlint-cli2", markdownlint("structure"), 3),
    one("textlint", textlint, 3),
    one("remark-lint", remark, 3),
  ];
}

function goals(taken: readonly Taken[]): Goal[] {
  const wall = (name: string): number | undefined => taken.find((it) => it.name === name)?.wall;
  return [node, newNode].flatMap((by) => {
    if (by === undefined) return [];
    const own = wall(`reportwright, ${by.label}`);
    return [
      {
        what: `start ÷ empty Node, ${by.label}`,
        most: 1.3,
        solid: 1.5,
        value: ratio(own, wall(`Node that does nothing, ${by.label}`)),
      },
      {
        what: `start ÷ rumdl as npm installs it, ${by.label}`,
        most: 1,
        value: ratio(own, wall(`rumdl as npm installs it, ${by.label}`)),
      },
    ];
  });
}

async function longFiles(): Promise<string[]> {
  const folder = join(out, "single");
  const texts: string[] = [];
  for (const size of [1_000_000, 10_000_000]) {
    const path = `zh-${size}.md`;
    const taken = await interleave(
      [
        { name: `reportwright, ${node.label}`, command: reportwright(node)(folder, path), runs: 3 },
        ...(newNode
          ? [
              {
                name: `reportwright, ${newNode.label}`,
                command: reportwright(newNode)(folder, path),
                runs: 3,
              },
            ]
          : []),
        { name: "rumdl, six rules", command: rumdlCheck("structure")(folder, path), runs: 3 },
        { name: "rumdl, defaults", command: rumdlCheck("default")(folder, path), runs: 3 },
      ],
      15,
    );
    texts.push(`### One Chinese report of ${size / 1e6} MB`, milliseconds(taken));
  }
  return texts;
}

function milliseconds(taken: readonly Taken[]): string {
  const rows = taken.map((it) => [
    named(it.name, it.failure),
    short(it.wall * 1000),
    short(it.rss),
    percent(it.spread),
    String(it.runs),
  ]);
  return table(["", "wall ms", "peak MiB", "spread", "runs"], rows);
}
