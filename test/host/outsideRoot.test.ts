import { describe, expect, it } from "vitest";
import { Workspace } from "../../server/src/host/workspace";
import { tries } from "../reliability/tries";
import { disk, type Files, named } from "./support";

/** Where a stranger's configuration may point to. `/secret` and `/wider` hold what it must not read. */
const PATHS: string[] = [
  "../secret/a.yaml",
  "../../secret/a.yaml",
  `${"../".repeat(1000)}secret/a.yaml`,
  "./../secret/a.yaml",
  "x/../../secret/a.yaml",
  "x/./.././../secret/a.yaml",
  "inside/../../secret/a.yaml",
  "/secret/a.yaml",
  "//secret/a.yaml",
  "///secret/a.yaml",
  "//server/share/a.yaml",
  "\\\\server\\share\\a.yaml",
  "..\\secret\\a.yaml",
  "..\\..\\secret\\a.yaml",
  "x\\..\\..\\secret\\a.yaml",
  "C:/secret/a.yaml",
  "C:\\secret\\a.yaml",
  "C:secret/a.yaml",
  "c:../secret/a.yaml",
  "\\secret\\a.yaml",
  "file:///secret/a.yaml",
  "file:/secret/a.yaml",
  "FILE:///secret/a.yaml",
  "http://example.com/a.yaml",
  "https://example.com/a.yaml",
  "data:text/yaml,detect: false",
  "vscode-remote://host/secret/a.yaml",
  "%2e%2e/secret/a.yaml",
  "..%2fsecret/a.yaml",
  "%2e%2e%2fsecret%2fa.yaml",
  "..%5csecret%5ca.yaml",
  "..\u2215secret/a.yaml",
  "．．/secret/a.yaml",
  "..;/secret/a.yaml",
  "..\0/secret/a.yaml",
  "../secret/a.yaml\0.yaml",
  "../secret/a.yaml ",
  " ../secret/a.yaml",
  "~/a.yaml",
  "~root/secret/a.yaml",
  "$HOME/a.yaml",
  "%USERPROFILE%/a.yaml",
  "/proc/self/environ",
  "/dev/zero",
  "CON",
  "NUL.yaml",
  "aux.yaml",
  "a.yaml:stream",
  "../wider/a.yaml",
  "../W/secret.yaml",
  "link.yaml",
  "linked/a.yaml",
  "loop.yaml",
  "../secret/*.yaml",
  "../**/*.yaml",
  "/secret/**",
  "{../secret,x}/*.yaml",
  "linked/*.yaml",
  "**/link.yaml",
  `${"x/".repeat(2048)}a.yaml`,
  "a".repeat(4096),
  ".",
  "..",
  "/",
  "",
];

const CANARY = "id: canary\nname: Canary\nsections: [Secret]\ndetect: false\n";

describe("nothing outside of the root is read, whatever a configuration names", () => {
  const outside = {
    "/secret/a.yaml": CANARY,
    "/secret/secret.yaml": CANARY,
    "/wider/a.yaml": CANARY,
    "/W/secret.yaml": CANARY,
    "/elsewhere/secret/a.yaml": CANARY,
    "C:/secret/a.yaml": CANARY,
    "//server/share/a.yaml": CANARY,
    "/proc/self/environ": CANARY,
    "/dev/zero": CANARY,
  };
  const links = {
    "/w/link.yaml": "-> /secret/a.yaml",
    "/w/linked": "-> /secret",
    "/w/loop.yaml": "-> /w/loop2.yaml",
    "/w/loop2.yaml": "-> /w/missing.yaml",
    "/w/inside/a.yaml": "detect: true",
  };

  const FORMS: [string, (path: string) => Files][] = [
    ["extends", (path) => ({ "/w/reportwright.yaml": `extends: ${JSON.stringify(path)}` })],
    ["types", (path) => ({ "/w/reportwright.yaml": `types: [${JSON.stringify(path)}]` })],
    [
      "a type's extends",
      (path) => ({
        "/w/reportwright.yaml": "types: [own.yaml]",
        "/w/own.yaml": `id: own\nname: Own\nextends: ${JSON.stringify(path)}\nsections: [A]`,
      }),
    ],
    [
      "a type's template",
      (path) => ({
        "/w/reportwright.yaml": "types: [own.yaml]",
        "/w/own.yaml": `id: own\nname: Own\nfrom: ${JSON.stringify(path)}`,
      }),
    ],
  ];

  tries("B8", FORMS.length * PATHS.length);

  describe.each(FORMS)("%s", (_, filesFor) => {
    it.each(named(PATHS, (path) => path))("%s", (_, path) => {
      const files = disk({ ...outside, ...links, ...filesFor(path), "/w/a.md": "" });
      const at = new Workspace(files, { root: "/w" });
      const setup = at.setupFor("/w/a.md");
      const really = files.reads.map((read) => files.realPath(read) ?? read);
      expect(really.filter((read) => read !== "/w" && !read.startsWith("/w/"))).toEqual([]);
      expect(setup.library.get("canary")).toBe(undefined);
      expect(setup.detect).toBe(true);
    });
  });
});
