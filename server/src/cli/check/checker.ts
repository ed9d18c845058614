import { fixAll } from "../../core/features/fixAll";
import { type CheckResult, checkReport, openReport } from "../../core/index";
import type { FaultyFile } from "../../host/configuration";
import type { Decoded } from "../../host/decode";
import { compareNames } from "../../host/fileSystem";
import { resolve } from "../../host/paths";
import type { Context } from "../command";
import { Documents } from "../documents";
import type { Input } from "../files";
import type { CheckedFile, Summary } from "../reporters/reporter";
import { Source } from "../source";
import { writeBack, writeToOutput } from "../writeBack";
import { unknownIn } from "./baseline";
import { onChangedLines } from "./changedLines";
import { baselineOf, changedLinesOf, fileAt, shardOf } from "./options";
import { ofShard } from "./shard";

/** Checks the documents that a command line names, one by one, as its options say. */
export class Checker {
  readonly documents: Documents;
  private readonly shard;
  private readonly baseline;
  private readonly changes;
  private readonly fixes: boolean;

  /** `found`: the documents, where another thread has found them. */
  constructor(
    private readonly context: Context,
    private readonly summary: Summary,
    found?: readonly Input[],
  ) {
    this.shard = shardOf(context);
    this.baseline = baselineOf(context);
    this.changes = changedLinesOf(context);
    this.fixes = context.args.has("fix");
    this.documents = new Documents(context, pathsOf(context), { found });
  }

  /**
   * Documents of this part, and configuration files with something wrong in them, which are told: in path order. Throws
   * CommandError for a type that nobody defines.
   */
  items(): (Input | FaultyFile)[] {
    const { documents, shard } = this;
    const inputs = shard === undefined ? documents.inputs : ofShard(documents.inputs, shard);
    for (const input of inputs) {
      documents.setupOf(input);
      if (isYaml(input)) documents.lookAt(input);
    }
    const faults = documents.faults();
    const faulty = new Set(faults.map(({ path }) => path));
    const others = inputs.filter(({ path }) => !faulty.has(path));
    return [...others, ...faults].sort((a, b) => compareNames(a.path, b.path));
  }

  /** What is to be told of an item; undefined for a file that cannot be read, which has been told. */
  check(item: FaultyFile): CheckedFile;
  check(item: Input): CheckedFile | undefined;
  check(item: Input | FaultyFile): CheckedFile | undefined {
    const whole = "findings" in item ? faultyFile(item) : this.checkInput(item);
    if (whole === undefined) return undefined;
    const file = this.onlyNew(whole);
    this.summary.add(file);
    return file;
  }

  private onlyNew(file: CheckedFile): CheckedFile {
    let { findings } = file;
    if (this.changes !== undefined) {
      const place = fileAt(resolve(this.context.terminal.cwd, file.path));
      const lines = place === undefined ? undefined : this.changes.get(place);
      findings = lines === undefined ? [] : onChangedLines(file, lines);
    }
    if (this.baseline === undefined) return { ...file, findings };
    // Fingerprints count all findings of a file, whether they are told or not.
    const fresh = new Set(unknownIn(file, this.baseline));
    const left = findings.filter((finding) => fresh.has(finding));
    this.summary.known += findings.length - left.length;
    return { ...file, findings: left };
  }

  private checkInput(input: Input): CheckedFile | undefined {
    const { documents } = this;
    const read = documents.read(input);
    if (read === undefined) return undefined;
    const { path } = input;
    // What is wrong in a configuration or type file was told with the configuration; the file is no report.
    if (isYaml(input) || documents.workspace.isIgnored(input.file))
      return { path, source: new Source(read.text), reports: [], findings: [] };
    const setup = documents.setupOf(input);
    const check = (text: string): CheckResult => checkReport(openReport(text), setup);
    if (!this.fixes) return { path, source: new Source(read.text), ...check(read.text) };
    const { text, result } = fixAll(read.text, check);
    const written = this.write(input, read, text);
    return written
      ? { path, source: new Source(text), ...result }
      : { path, source: new Source(read.text), ...check(read.text) };
  }

  /** Whether the text is what the document holds now. */
  private write(input: Input, before: Decoded & { readonly bytes: Uint8Array }, text: string): boolean {
    const { terminal } = this.context;
    if (input.stdin) writeToOutput(terminal, before, text);
    if (text === before.text) return true;
    if (!input.stdin && !writeBack(this.documents, input, before, text, terminal.cwd)) return false;
    this.summary.mended++;
    return true;
  }
}

/** Without a path it is the current folder, or standard input where it is given a name. */
export function pathsOf({ args }: Context): readonly string[] {
  if (args.positionals.length > 0) return args.positionals;
  return [args.has("stdin-filename") && !args.has("changed-lines") ? "-" : "."];
}

function isYaml({ file, stdin }: Input): boolean {
  return !stdin && /\.ya?ml$/i.test(file);
}

function faultyFile({ path, text, findings }: FaultyFile): CheckedFile {
  return { path, source: new Source(text), reports: [], findings };
}
