/** Front and back matter, in the usual names. */
const MATTER =
  /^(?:abstract|summary|executive summary|preface|foreword|introduction|contents|table of contents|references|bibliography|acknowledge?ments?|appendi(?:x|ces)|annex(?:es)?|glossary|index|notes?|摘要|前言|引言|导语|目录|序言?|结语|结束语|参考文献|致谢|鸣谢|附录|附件|附表|附注|后记|说明)/iu;

/** Whether the name is one of front or back matter, which may go unnumbered among numbered sections. */
export function isMatter(name: string): boolean {
  return MATTER.test(name);
}
