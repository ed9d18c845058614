import { posix } from "node:path";
import { type Pledge, PROMISES, type Proof } from "../../reliability/promises";
import type { Generated } from "../generate";

const PAGE = "server/docs/reliability.md";

/** The page of what is promised under load, in faults and of bad input, with the tests that hold it. */
export function generateReliability(): Generated[] {
  const parts = [
    "# What is promised, and what is tried to break it",
    "Each promise names the tests that hold it and what they try. The tests count it in every run and fail where another number stands here. Measures of a machine are in the pages that are linked. Threats and what is trusted: [SECURITY.md](../../SECURITY.md).",
    "## Load held",
    tableOf("L"),
    "## Faults survived",
    tableOf("F"),
    "## Bad inputs tried",
    tableOf("B"),
  ];
  return [{ path: PAGE, content: `${parts.join("\n\n")}\n` }];
}

function tableOf(letter: string): string {
  const rows = PROMISES.filter(({ id }) => id.startsWith(letter)).map(rowOf);
  return ["| | What holds | Target | Tried | Reached |", "|---|---|---|---|---|", ...rows].join("\n");
}

function rowOf({ id, holds, target, proofs, measured, short }: Pledge): string {
  const tried = [
    ...proofs.map(triedOf),
    ...(measured === undefined ? [] : [`${measured.says} ([measured](${fromPage(measured.page)}))`]),
  ];
  const reached = short === undefined ? "yes" : `no: ${short}`;
  return `| ${[id, holds, target, tried.join("<br>") || "nothing", reached].map(cell).join(" | ")} |`;
}

function triedOf({ file, tried, orMore, of }: Proof): string {
  const number = tried === undefined ? "" : `${grouped(tried)}${orMore ? " or more" : ""} `;
  return `${number}${of} ([test](${fromPage(file)}))`;
}

/** 20,000: the same on every machine. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function fromPage(path: string): string {
  return posix.relative(posix.dirname(PAGE), path);
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
