import { describe, expect, it } from "vitest";
import { reportwright } from "./support/cli";

describe("wrong usage is one line and exit code 2", () => {
  it.each([
    ["no command", [], "Which command? reportwright --help lists them."],
    ["a command misspelt", ["chekc"], "Unknown command chekc. Did you mean check?"],
    [
      "a command like no other",
      ["frobnicate"],
      "Unknown command frobnicate. reportwright --help lists the commands.",
    ],
    [
      "an option in place of a command",
      ["--frob"],
      "Unknown option --frob. reportwright --help lists the commands.",
    ],
    ["an option misspelt", ["check", "--fromat", "json"], "Unknown option --fromat. Did you mean --format?"],
    ["a short option", ["check", "-x"], "Unknown option -x."],
    ["an option of another command", ["outline", "--fail-on=error", "a.md"], "Unknown option --fail-on."],
    ["an option of every object", ["check", "--constructor"], "Unknown option --constructor."],
    [
      "a value misspelt",
      ["check", "--fail-on", "waning"],
      '--fail-on is one of error, warning, info, never, not "waning". Did you mean warning?',
    ],
    ["no value at the end", ["check", "--type"], "--type needs a value: --type ID."],
    [
      "no value before an option",
      ["check", "--type", "--format", "json"],
      "--type needs a value: --type ID.",
    ],
    ["a value for a flag", ["server", "--stdio=yes"], "--stdio takes no value."],
    [
      "a type misspelt",
      ["check", "--type", "postmortm", "."],
      'There is no report type "postmortm". Did you mean postmortem?',
    ],
    [
      "a type misspelt in Chinese",
      ["types", "事故复判报告"],
      'There is no report type "事故复判报告". Did you mean 事故复盘报告?',
    ],
    [
      "a rule misspelt",
      ["rules", "placeholders"],
      'There is no rule "placeholders". Did you mean placeholder?',
    ],
    ["no document", ["outline"], "Which document? reportwright outline PATH…"],
    ["no configuration there", ["check", "--config", "no.yaml"], "There is no configuration file no.yaml."],
    [
      "a server on nothing",
      ["server"],
      "The server talks over standard input and output: reportwright server --stdio.",
    ],
  ])("%s", (_, args, line) => {
    expect(reportwright(args)).toEqual({ code: 2, out: "", err: `reportwright: ${line}\n` });
  });

  it("in the language of the reader", () => {
    const chinese = "reportwright: 没有选项 --fromat。是不是 --format？\n";
    expect(reportwright(["check", "--fromat", "--lang", "zh"]).err).toBe(chinese);
    expect(reportwright(["check", "--fromat", "--lang=zh"]).err).toBe(chinese);
    expect(reportwright(["check", "--fromat"], { env: { LC_ALL: "zh_CN.UTF-8" } }).err).toBe(chinese);
    expect(reportwright(["check", "--fromat"], { env: { LANG: "zh_CN.UTF-8" } }).err).toBe(chinese);
    const english = "reportwright: Unknown option --fromat. Did you mean --format?\n";
    expect(reportwright(["check", "--fromat"], { env: { LANG: "zh_CN.UTF-8", LC_ALL: "C" } }).err).toBe(
      english,
    );
    expect(reportwright(["check", "--fromat", "--lang", "en"], { env: { LANG: "zh_CN" } }).err).toBe(english);
  });

  it("says nothing that a terminal would obey", () => {
    expect(reportwright(["check", "--\u001b[2J"]).err).toBe("reportwright: Unknown option --<U+001B>[2J.\n");
  });
});

describe("help", () => {
  it.each([[["--help"]], [["-h"]], [["help"]]])("%j lists the commands", (args) => {
    const { code, out, err } = reportwright(args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.match(/^ {2}[a-z]+ (?=.*)/gm)?.map((name) => name.trim())).toEqual([
      "reportwright",
      "check",
      "outline",
      "renumber",
      "convert",
      "new",
      "types",
      "rules",
      "export",
      "server",
      "completion",
    ]);
  });

  it.each(["check", "outline", "types", "rules", "server"])(
    "%s --help names its options and gives examples",
    (name) => {
      const { code, out, err } = reportwright([name, "--help"]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toContain(`\nUsage:\n  reportwright ${name} `);
      expect(out).toContain("\nExamples:\n  ");
      expect(reportwright(["help", name]).out).toBe(out);
    },
  );

  it("is there in Chinese, whatever else was asked for", () => {
    const { code, out } = reportwright(["check", "--nonsense", "--help", "--lang", "zh"]);
    expect(code).toBe(0);
    expect(out.split("\n").slice(0, 4)).toEqual([
      "检查报告，指出形式上的问题。",
      "",
      "用法：",
      "  reportwright check [PATH…] [OPTION…]",
    ]);
  });
});

it("--version is that of the package", () => {
  const { code, out } = reportwright(["--version"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
