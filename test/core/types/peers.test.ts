import { describe, expect, it } from "vitest";
import { builtInLibrary } from "../../../server/src/core/types/library";
import { defects } from "./support";

/** Types of proposals that others check, too, ask for the same sections in the same order. */

const library = builtInLibrary();

function defectsIn(id: string, text: string): string[] {
  const type = library.get(id);
  if (type === undefined) throw new RangeError(`no type ${id}`);
  return defects(text, type);
}

const swapped = (names: readonly string[], at: number): string[] =>
  names.toSpliced(at, 2, names[at + 1] ?? "", names[at] ?? "");

/**
 * What eipw-lint-js 0.9.0 says of such a proposal, read off its output: `markdown-req-section` names the sections that
 * are missing, `markdown-order-section` one that is out of order or not listed.
 */
describe("EIP-1, against its validator", () => {
  const ALL = [
    "Abstract",
    "Motivation",
    "Specification",
    "Rationale",
    "Backwards Compatibility",
    "Test Cases",
    "Reference Implementation",
    "Security Considerations",
    "Copyright",
  ];
  const REQUIRED = ["Abstract", "Specification", "Rationale", "Security Considerations", "Copyright"];

  /** The preamble of a proposal, and level-2 sections. */
  const proposal = (names: readonly string[]): string =>
    `---\neip: 9999\ntitle: Hourly readings\nstatus: Draft\n---\n\n${names
      .map((name) => `## ${name}\n\nMeters send one reading an hour.`)
      .join("\n\n")}\n`;

  it.each([
    ["all", ALL],
    ["those alone that are required", REQUIRED],
  ])("%s: nothing", (_, names) => expect(defectsIn("eip", proposal(names))).toEqual([]));

  it.each(ALL.map((name) => [name, REQUIRED.includes(name)] as const))("without %s", (name, told) => {
    const found = defectsIn("eip", proposal(ALL.filter((one) => one !== name)));
    expect(found).toEqual(told ? [`missing ${name.toLowerCase().replaceAll(" ", "-")}`] : []);
  });

  it.each(ALL.slice(1).map((name, at) => [name, ALL[at], at]))("%s before %s", (_, __, at) => {
    const found = defectsIn("eip", proposal(swapped(ALL, Number(at))));
    expect(found).toEqual([expect.stringMatching(/^misplaced/)]);
  });

  it("the last one first", () => {
    const found = defectsIn("eip", proposal(["Copyright", ...ALL.slice(0, -1)]));
    expect(found).toEqual([expect.stringMatching(/^misplaced Copyright/)]);
  });

  it("one that is not listed", () => {
    expect(defectsIn("eip", proposal(ALL.toSpliced(3, 0, "Costs")))).toEqual(["unexpected Costs (extra)"]);
  });
});

/** The headings of keps/NNNN-kep-template in kubernetes/enhancements; a deeper level for each "> ". */
describe("KEP, against its template", () => {
  const TEMPLATE = [
    "Release Signoff Checklist",
    "Summary",
    "Motivation",
    "> Goals",
    "> Non-Goals",
    "Proposal",
    "> User Stories (Optional)",
    "> > Story 1",
    "> > Story 2",
    "> Notes/Constraints/Caveats (Optional)",
    "> Risks and Mitigations",
    "Design Details",
    "> Test Plan",
    "> > > Prerequisite testing updates",
    "> > > Unit tests",
    "> > > Integration tests",
    "> > > e2e tests",
    "> Graduation Criteria",
    "> Upgrade / Downgrade Strategy",
    "> Version Skew Strategy",
    "Production Readiness Review Questionnaire",
    "> Feature Enablement and Rollback",
    "> Rollout, Upgrade and Rollback Planning",
    "> Monitoring Requirements",
    "> Dependencies",
    "> Scalability",
    "> Troubleshooting",
    "Implementation History",
    "Drawbacks",
    "Alternatives",
    "Infrastructure Needed (Optional)",
  ];
  const REQUIRED = [
    "Summary",
    "Motivation",
    "Proposal",
    "Design Details",
    "Production Readiness Review Questionnaire",
    "Implementation History",
  ];
  const top = TEMPLATE.filter((name) => !name.startsWith(">"));

  /** The sections named, each with what the template puts below it. */
  const enhancement = (names: readonly string[]): string => {
    const lines = names.flatMap((name) => {
      const at = TEMPLATE.indexOf(name);
      const end = TEMPLATE.findIndex((one, i) => i > at && !one.startsWith(">"));
      return TEMPLATE.slice(at, end < 0 ? undefined : end);
    });
    const parts = lines.map((line) => {
      const depth = 2 + line.split("> ").length - 1;
      return `${"#".repeat(depth)} ${line.replaceAll("> ", "")}\n\nNodes are drained one by one.`;
    });
    return `# KEP-9999: Drain window\n\n${parts.join("\n\n")}\n`;
  };

  it("all of it: nothing", () => expect(defectsIn("kep", enhancement(top))).toEqual([]));

  it.each(top.map((name) => [name, REQUIRED.includes(name)] as const))("without %s", (name, told) => {
    const found = defectsIn("kep", enhancement(top.filter((one) => one !== name)));
    expect(found).toEqual(told ? [`missing ${name.toLowerCase().replaceAll(" ", "-")}`] : []);
  });

  it.each(top.slice(1).map((name, at) => [name, top[at], at]))("%s before %s", (_, __, at) => {
    const found = defectsIn("kep", enhancement(swapped(top, Number(at))));
    expect(found).toEqual([expect.stringMatching(/^misplaced/)]);
  });
});
