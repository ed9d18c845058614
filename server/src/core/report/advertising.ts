import { has, Sign } from "../syntax/signs";

/**
 * Advertisements that come along with texts passed on: member offers, ghost-writing, groups and accounts to follow.
 * Words such as 客服, 公众号 or 会员 are everyday words of reports; it is their company that tells.
 */

/** Each of these is hardly ever said in a report: one will do in a short paragraph. */
const OFFERS: readonly RegExp[] = [
  /(?:素材|范文|写作|文稿)(?:库|群|网盘|宝库)/u,
  /代笔|(?:代|帮)写(?:各类|公文|材料|论文|文章|讲话|报告|服务)|润笔/u,
  /s?vip\s*会员|会员(?:群|专享|免费下载|免费阅读|优惠)|(?:开通|加入|成为)\s*(?:vip|会员)[^。]{0,12}(?:下载|阅读|查看|畅享|免费)/iu,
  /网盘(?:群|链接|提取|同步)|提取码\s*[：:]/u,
  /(?:加|添加|\+)(?:我|客服|小编|老师|助理)?(?:的)?\s*(?:微信|薇信|威信|V信|VX|WX|QQ)(?:号)?\s*[：:]?\s*[A-Za-z0-9_-]{4,}/iu,
  /(?:关注|搜索)[^。；]{0,16}公众号[^。；]{0,24}(?:领取|免费|回复[^。；]{0,12}(?:获取|下载))/u,
  /(?:更多|海量|全套|完整)(?:精品|优质|原创|内部)?(?:范文|材料|素材|资料|模板|课件)[^。]{0,20}(?:关注|加|公众号|微信|会员|领取|搜索)/u,
  /限时(?:优惠|特价|秒杀|折扣)|谨防假冒|好评如潮|持续接单|接单中/u,
  /(?:剩余|还有)\s*\d{1,3}\s*[%％]\s*(?:未读|内容)|(?:购买|付费|开通|解锁)(?:会员)?后(?:可|即可|才能)(?:阅读|查看|下载)|付费(?:阅读|内容)[^。]{0,10}(?:购买|开通|解锁)/u,
];

/** Everyday words by themselves: it takes two of them, or one beside an offer. */
const SIGNALS: readonly RegExp[] = [
  /(?:加|添加)(?:我|客服|小编|老师|助理)?(?:的)?\s*(?:微信|薇信|V信|VX|QQ)(?!工作|群众|用户)/iu,
  /(?:微信|薇信|V信|VX|WX|QQ|客服)(?:号|微信|QQ)?\s*[：:]\s*[A-Za-z0-9_-]{3,}/iu,
  /公众号\s*[：:]|(?:关注|搜索)[^。；]{0,16}公众号/u,
  /扫(?:码|描二维码|一扫)[^。；]{0,10}(?:加|入群|进群|领取|咨询|购买)/u,
  /(?:免费|限时|扫码|立即)(?:领取|抢购|购买|试用|获取|下载)/u,
  /一键(?:下载|查找|搜索|极速|复制|领取|精准)|极速下载|全网(?:最低|最全|首发)|一手资源/u,
  /有意(?:者|向者?|加入|合作)?[，,]?请?(?:联系|咨询|加)/u,
  /百度网盘|夸克网盘|会员(?:充值|下载)|会员[^，。]{0,4}免费|每[天日]更新/u,
  /更多(?:精彩|优质)?(?:内容|资料|材料|范文|文章)[^。]{0,6}(?:访问|登录|进入)[^。]{0,10}(?:下载|网站|网址)/u,
  /PPT\s*(?:设计|制作|代做|定制)|(?:一对一|专业)(?:代写|定制)/iu,
];

/** Each with a plain word of all its matches, which is found much faster. */
const ENGLISH_OFFERS: readonly { readonly word: RegExp; readonly offer: RegExp }[] = [
  {
    word: /writing serv/i,
    offer: /\b(?:essay|paper|assignment|thesis|report|dissertation)[- ]writing services?\b/i,
  },
  {
    word: / code|% off|limited/i,
    offer: /\b(?:promo|coupon|discount|voucher) code\b|\b\d{1,2}% off\b|\blimited[- ]time (?:offer|deal)\b/i,
  },
  {
    word: /telegram|whatsapp|wechat|join our/i,
    offer:
      /\b(?:telegram|whatsapp|wechat)\s?[:@+]\s?[\w+@]{4,}|\bjoin our (?:telegram|whatsapp|discord|premium)\b/i,
  },
  {
    word: /premium|vip|trial|guarantee/i,
    offer:
      /\b(?:premium|vip) (?:members?|membership|subscribers?)\b|\bfree trial\b|\bmoney[- ]back guarantee\b/i,
  },
  {
    word: / now| today|click/i,
    offer:
      /\b(?:buy|order|subscribe|sign up|register) (?:now|today)\b|\bclick (?:here|below) to (?:buy|order|download|subscribe)\b/i,
  },
];

/** Reports write about advertising, too: to forbid it, to look into it, to run an account of their own. */
const ABOUT =
  /整治|打击|查处|严禁|禁止|违规|违法|治理|监管|处罚|取缔|不得|防范|举报|投诉|推广应用|[我本]([局办市县区馆校院司所镇乡街])/u;

/** A word of every offer and signal: one look for any of them spares most paragraphs the rest. */
const WORD =
  /[材文作稿][库群网宝]|[代润]笔|[代帮]写|会员|网盘|提取码|[微薇威V]信|VX|WX|QQ|公众号|更多|海量|全套|完整|限时|谨防|好评|接单|剩余|还有|[买费通锁]后|付费|客服|扫[码描一]|免费|立即|一键|极速|全网|一手|有意|每[天日]更|PPT|一对一|专业[代定]/i;

/** Cheap test for what holds an advertisement, by the signs of the text (or of more than it). */
export function mayAdvertise(signs: number): boolean {
  return has(signs, Sign.offer);
}

/** Longer paragraphs are body text, whatever words they use. UTF-16 units. */
const LONGEST = 400;
const SHORT = 160;

/** True when a paragraph is an advertisement as a whole. */
export function isAdvertisement(paragraph: string): boolean {
  const text = paragraph.trim();
  if (text.length < 6 || text.length > LONGEST) return false;
  return (WORD.test(text) && isChineseAdvertisement(text)) || isEnglishAdvertisement(text);
}

function isChineseAdvertisement(text: string): boolean {
  const offers = OFFERS.filter((offer) => offer.test(text)).length;
  const signals = SIGNALS.filter((signal) => signal.test(text)).length;
  if (offers + signals === 0) return false;
  if (ABOUT.test(text)) return offers > 1 && offers + signals > 3;
  return offers + signals > 1 || (offers > 0 && text.length <= SHORT);
}

/** Two of the offers; four that are not there leave too few. */
function isEnglishAdvertisement(text: string): boolean {
  if (!/[a-z]/i.test(text)) return false;
  let missing = 0;
  for (const { word, offer } of ENGLISH_OFFERS) {
    if (!(word.test(text) && offer.test(text)) && ++missing > ENGLISH_OFFERS.length - 2) return false;
  }
  return !ABOUT.test(text);
}
