// The least that a checker in Node can take: finds the Markdown files of a folder and reads them.
import { readdirSync, readFileSync } from "node:fs";

for (const name of readdirSync(".", { recursive: true, encoding: "utf8" }))
  if (name.endsWith(".md")) readFileSync(name);
