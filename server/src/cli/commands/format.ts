import type { Option } from "../args";

/** The two forms of output that every command with output has. */
export const FORMATS = ["text", "json"] as const;

export const FORMAT_OPTION: Option = {
  value: FORMATS.join("|"),
  choices: FORMATS,
  help: { en: "how to show it (default text)", zh: "输出格式（默认 text）" },
};
