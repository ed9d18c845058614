import { someLine } from "../text/lines";

/**
 * What stands around a text on a web page: size buttons, the way to the page, editors, share buttons. Only short lines
 * that say nothing else count.
 */
export type Furniture =
  /** Nothing but furniture, wherever it stands. */
  | "sure"
  /** Furniture at the head or tail of a page; within the text it may be meant (来源：… below a table). */
  | "edge"
  /** A scrap of furniture (大, 】, 打印): so only beside more of it. */
  | "scrap";

/** Patterns with the same flags as one, which spares a line that none of them knows most of the tests. */
function oneOfEach(patterns: readonly RegExp[]): RegExp[] {
  const kinds = [...new Set(patterns.map(({ flags }) => flags))];
  return kinds.map((kind) => {
    const sources = patterns.filter(({ flags }) => flags === kind).map(({ source }) => `(?:${source})`);
    return new RegExp(sources.join("|"), kind);
  });
}

const BUTTON =
  "(?:打印(?:本页|此页|文章|本文)?|关闭(?:本页|窗口|页面)?|收藏(?:本文|本页|此页)?|全屏|下载(?:本文|全文)?|返回(?:顶部|首页|列表|上页|上一页)?|纠错|朗读|分享|转发|复制链接)";
const GAP = "[\\s|｜/·【】\\[\\]［］()（）]*";

const SURE = oneOfEach([
  /^[【[（(]?\s*字[号体]\s*[：:][\s大中小加还原减[\]【】）)|默认A+-]{0,30}(?:打印.{0,20}|关闭.{0,12}|收藏.{0,12})?$/u,
  /^(?:您(?:现在|当前|目前)?(?:所在)?的?|当前(?:所在)?的?|现在的?)位置\s*[：:].{0,60}$/u,
  /^扫[一码描].{0,6}(?:扫|二维码|手机).{0,20}$|^扫一扫.{0,16}(?:当前页|本页|分享|手机|关注).{0,6}$/u,
  /^分享(?:到|至)\s*[：:]?.{0,40}$/u,
  /^[上下]一[篇条页]\s*[：:].{0,60}$|^[上下]一篇$/u,
  /^[（(【]?(?:责任编辑|责编|网络编辑|文字编辑)\s*[：:].{0,24}$/u,
  new RegExp(`^${GAP}${BUTTON}(?:${GAP}${BUTTON})+${GAP}$`, "u"),
  new RegExp(`^[【[［(（]\\s*${BUTTON}\\s*[】\\]］)）]$`, "u"),
  /^(?:打印本页|关闭窗口|返回顶部|收藏本文|关闭本页)$/u,
  /^.{0,60}(?:ICP备\s*\d{4,}号|公网安备\s*\d{6,}).{0,60}$/u,
  /^(?:发布|发表|更新|发稿)(?:时间|日期)\s*[：:].{6,40}(?:来源|浏览|阅读|点击|作者|字[号体]).{0,40}$/u,
  /^来源\s*[：:].{1,24}(?:发布|发表|更新)?(?:时间|日期)\s*[：:].{4,30}$/u,
  /^(?:点击|展开|阅读|查看)(?:查看|阅读|展开)?(?:全文|原文|更多)(?:内容|报道)?[>》»…]*$|^[>》]*点击图片.{0,12}$/u,
  /^(?:浏览|点击|阅读)次数\s*[：:]\s*\d+\s*次?$/u,
  /^(?:[（(]?(?:本文|本站|原创|版权|转载|声明)).{0,30}(?:(?:未经|禁止|请勿|不得).{0,10}转载|转载.{0,6}注明(?:出处|来源)).{0,16}$/u,
  /^(?:share this(?: article| post| page| story)?(?: on [a-z, ]{1,40})?|skip to (?:main )?content|print this (?:page|article))[:.]?$/i,
  /^(?:subscribe to|sign up for) (?:our|the) (?:weekly |daily |monthly )?newsletter\b.{0,80}$/i,
  /^(?:we|this (?:web)?site) uses? cookies\b.{0,200}$|^accept (?:all )?cookies$/i,
  /^follow us on [a-z, ]{2,60}[.!]?$|^was this (?:page|article) helpful\??.{0,20}$|^leave a (?:comment|reply)$/i,
]);

const EDGE = oneOfEach([
  /^[（(]?(?:文章|信息|稿件|新闻)?来源\s*[：:].{0,24}[）)]?$/u,
  /^(?:发布|发表|更新|发稿|添加)(?:时间|日期)\s*[：:].{0,30}$/u,
  /^(?:浏览|阅读|点击|访问|查看)(?:次数|量|数|人数)?\s*[：:]\s*\d*\s*次?$/u,
  /^[（(【]?(?:编辑|审核|校对|摄影)\s*[：:]\s?[\p{Script=Han}\s]{2,12}[）)】]?$/u,
  /^(?:相关|推荐|热门|延伸|精彩)(?:链接|阅读|文章|报道|新闻|文档|推荐)\s*[：:>》]*$|^相关附件\s*>+$/u,
  /^(?:©|copyright)?.{0,20}版权所有.{0,60}$/iu,
  /^(?:主办(?:单位)?|承办(?:单位)?|网站标识码|技术支持)\s*[：:].{2,40}(?:主办|承办|标识码|技术支持|维护).{0,60}$/u,
  /^(?:read more|related (?:articles|posts|stories)|(?:previous|next) (?:post|article))\b.{0,60}$/i,
]);

const SCRAP =
  /^(?:[大中小]|加大|还原|减小|默认|[【】[\]|｜>》×]|首页|下载|打印|全屏|收藏|分享|分享[：:]|朗读|\d{4}[-年/]\d{1,2}[-月/]\d{1,2}日?\s+\d{1,2}[:：时]\d{2}.{0,6})$/u;

/** What any of these begins with, spares most lines all of them. Those that may begin anyhow have words of their own. */
const FIRST_CHARACTERS = new Set(
  " |｜/·【】[]［］()（）>》©字您当现扫分上下责网文打关全收返纠朗转复发更来点展阅查浏本原版声信稿新添访编审校摄相推热延精主承技",
);
const FIRST_WORDS =
  /^(?:share|skip|print|subscribe|sign|we uses?|this|accept|follow|was|leave|copyright|read|related|previous|next)\b/i;
const ANYWHERE = /ICP备|公网安备|版权所有/;
const LONGEST = 240;
const LONGEST_SCRAP = 60;

/** What a line is of a page; undefined for text. */
export function furnitureOf(line: string): Furniture | undefined {
  const text = line.trim();
  if (text === "" || text.length > LONGEST) return undefined;
  if (FIRST_CHARACTERS.has(text.charAt(0)) || FIRST_WORDS.test(text) || ANYWHERE.test(text)) {
    if (SURE.some((pattern) => pattern.test(text))) return "sure";
    if (EDGE.some((pattern) => pattern.test(text))) return "edge";
  }
  return text.length <= LONGEST_SCRAP && SCRAP.test(text) ? "scrap" : undefined;
}

/** A paragraph is furniture when every line of it is: as sure as its surest line. */
export function paragraphFurniture(text: string): Furniture | undefined {
  if (text.length > 400) return undefined;
  let surest: Furniture | undefined;
  const isText = someLine(text, (line) => {
    const kind = furnitureOf(line);
    if (surest === undefined || kind === "sure" || (kind === "edge" && surest === "scrap")) surest = kind;
    return kind === undefined;
  });
  return isText ? undefined : surest;
}
