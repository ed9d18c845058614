/** What the English reports and proposals of the bench speak about. */
export const systems = [
  "catalogue search",
  "meter reading",
  "timetable export",
  "ticket printing",
  "room booking",
  "canteen billing",
  "parcel tracking",
  "alarm relay",
  "payroll import",
  "map rendering",
] as const;

export const words: Readonly<Record<string, readonly string[]>> = {
  part: ["queue", "index", "cache", "gateway", "scheduler", "replica", "loader", "parser", "store", "worker"],
  verb: ["rebuilds", "reads", "drops", "compresses", "orders", "confirms", "splits", "retries", "merges"],
  item: ["record", "batch", "request", "snapshot", "message", "segment", "entry", "page"],
  how: ["in order", "without a lock", "once an hour", "behind a flag", "from the last mark", "on demand"],
  who: ["the operators", "the library staff", "the vendor", "the night shift", "a reviewer", "the data team"],
  when: ["after a restart", "during the backup", "at the start of a shift", "on the first of the month"],
  link: ["runbook", "design note", "dashboard", "change log", "meeting notes", "capacity plan"],
  fact: ["latency", "memory use", "error rate", "backlog", "disk use", "start-up time"],
};

/** Whole sentences. */
export const sentences = [
  "The {part} {verb} every {item} {how}, which took {n} ms {when}.",
  "When the {part} falls behind, {who} see a backlog of {n} entries {when}.",
  "We measured {fact} over {n} runs and found a change of {p} % {when}.",
  "A `{part}` that {verb} {n} of them at a time keeps {fact} below {p} %.",
  "Page {n} of the [{link}](docs/{part}-{n}.md) says how {who} restart the {part} {how}.",
  "Nothing else {verb} {item} {n}, so the order of events is known.",
  "About {n} clients were connected {when}, and *most* of them tried again within {n} seconds.",
  "Each {item} carries a counter of {n} bits; the {part} {verb} it **before** the next one is sent.",
  "It was {who} who noticed that {fact} had risen by {p} % {when}.",
  "The limit of {n} per {part} comes from an earlier version and is no longer needed.",
  "For {p} % of the traffic the {part} answers from memory and {verb} nothing at all.",
  "Details are kept in the [{link}](https://example.org/{part}/{n}) and in summary {n}.",
] as const;

export const topics = [
  "How the {part} {verb} a {item}",
  "Limits of the {part}",
  "What {who} need {when}",
  "Effect on {fact}",
  "Moving the {part} {how}",
  "Checking each {item} {when}",
] as const;
