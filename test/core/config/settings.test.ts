import { describe, expect, it } from "vitest";
import { SETTINGS, type SettingKey, settingIn } from "../../../server/src/core/config/settings";

describe("the list of settings", () => {
  it("stays short enough to be read", () => {
    expect(Object.keys(SETTINGS).length).toBeLessThan(25);
  });
});

describe("a setting is read", () => {
  it.each<[string, unknown, SettingKey, unknown]>([
    ["by its key", { calm: false }, "calm", false],
    [
      "from the member that its key names",
      { preview: { officialStyle: false } },
      "preview.officialStyle",
      false,
    ],
    ["with a value of its list", { language: "zh-cn" }, "language", "zh-cn"],
    ["not where it is not set", {}, "calm", undefined],
    ["not with a value of another kind", { calm: "no" }, "calm", undefined],
    ["not with a value that is none of its list", { language: "tlh" }, "language", undefined],
    ["not from what its value inherits", Object.create({ calm: false }), "calm", undefined],
    ["not from nothing", null, "preview.officialStyle", undefined],
  ])("%s", (_, raw, key, expected) => {
    expect(settingIn(raw, key)).toEqual(expected);
  });
});
