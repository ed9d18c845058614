import { describe, expect, it } from "vitest";
import { isAdvertisement } from "../../../server/src/core/report/advertising";
import { furnitureOf } from "../../../server/src/core/report/furniture";

describe("advertisements", () => {
  it.each([
    "更多范文请加微信 canteen123",
    "扫码加群，免费领取全套资料",
    "关注公众号“文稿汇”，回复关键词领取模板",
    "专业代写公文，一对一定制，好评如潮",
    "【素材库】每日更新，会员专享",
    "本文剩余80%未读，开通会员后可阅读",
    "提取码：ab12",
    "更多内容请访问网站下载，会员全站免费。",
    "有意者请联系客服：abc123",
    "Use promo code CANTEEN and order now",
    "Best essay writing service, 20% off today",
  ])("is one: %s", (text) => {
    expect(isAdvertisement(text)).toBe(true);
  });

  it.each([
    "设客服电话一部，会员卡余额可在微信查询。",
    "通过微信公众号发布信息30条，阅读量2万余次。",
    "联系人：张三，联系电话：010-12345678，邮箱：a@example.org。",
    "严禁代写论文，集中整治网络代笔和扫码领取礼品等行为。",
    "职工可关注公众号查看菜单。",
    "居民添加网格员微信的比例达到90%。",
    "消费者在直播间点击购买商品，合法权益受到损害的，依法处理。",
    "有意者请联系后勤服务中心。",
    "Subscribe to the list to read the minutes.",
  ])("is none: %s", (text) => {
    expect(isAdvertisement(text)).toBe(false);
  });
});

describe("what stands around a text on a page", () => {
  it.each([
    "【字号：大 中 小】",
    "字体：[ 大 中 小 ] 打印本页",
    "您现在的位置：首页 > 新闻",
    "当前位置：首页",
    "扫一扫在手机打开当前页",
    "分享到：微信 微博",
    "上一篇：没有了",
    "责任编辑：李四",
    "打印 | 收藏 | 关闭",
    "【打印本页】【关闭窗口】",
    "京ICP备12345678号",
    "发布时间：2024-05-01 来源：后勤中心 浏览次数：12",
    "展开全文",
    "原创文章，未经授权不得转载",
    "浏览次数：12",
    "Skip to main content",
    "This site uses cookies to improve your experience.",
    "Follow us on Twitter, Facebook",
  ])("surely: %s", (line) => {
    expect(furnitureOf(line)).toBe("sure");
  });

  it.each([
    "来源：后勤中心",
    "（来源：后勤中心）",
    "编辑：李四",
    "访问量：12",
    "相关链接：",
    "Read more about drills",
  ])("at the edge of the text: %s", (line) => {
    expect(furnitureOf(line)).toBe("edge");
  });

  it.each(["大", "】", "打印", "2024-05-01 09:30"])("beside more of it: %s", (line) => {
    expect(furnitureOf(line)).toBe("scrap");
  });

  it.each([
    "下载并打印登记表",
    "位置：东区一号楼",
    "分享经验，交流做法",
    "数据来源：后勤中心统计",
    "上一年度情况",
    "编辑部负责校对",
    "打印机一台",
    "Copyright 2024 The Library",
    "We read more about fire drills.",
  ])("not: %s", (line) => {
    expect(furnitureOf(line)).toBe(undefined);
  });
});
