import { describe } from "vitest";
import { check } from "./support/cases";

describe("tables", () => {
  check([
    [
      "a header, rows of any length",
      `
        | 表号 | 读数 |
        |------|:----:|
        | 1 | 20 |
        2 \\| 3 |
        末行
      `,
      `
        table
          row
            cell «表号»
            cell «读数»
          row
            cell «1»
            cell «20»
          row
            cell «2 \\| 3»
          row
            cell «末行»
      `,
    ],
    [
      "the line above is prose",
      `
        读数如下：
        表号 | 读数
        --- | ---
      `,
      `
        paragraph «读数如下：»
        table
          row
            cell «表号»
            cell «读数»
      `,
    ],
    [
      "no table: header and delimiter row differ in length",
      `
        | 甲 | 乙 |
        | --- |
      `,
      "paragraph «| 甲 | 乙 |» «| --- |»",
    ],
    [
      "in a quote, empty cells",
      `
        > |  | 乙 |
        > | --- | --- |
        > |
      `,
      `
        quote
          table
            row
              cell «»
              cell «乙»
            row «|»
      `,
    ],
  ]);
});
