/** A request with all that stands around an official document. */
export const REQUEST = `---
report: 请示
发文机关标志: 某市水务局文件
发文字号: 水务〔2024〕6号
签发人: 丁一
份号: 7
密级: 秘密★1年
紧急程度: 特急
抄送: 市审计局
印发机关: 市水务局办公室
印发日期: 2024年5月8日
---

# 关于更换二号泵站水表的请示

市财政局：

二号泵站水表已使用12年，现将有关事项请示如下：

一、更换缘由

（一）读数不准。近三个月误差超过5％，**已多次报修**。

（二）配件停产。厂家不再供应配件。

1. 表芯停产。2021年起不再生产。

二、所需经费

经费见表1。

表1 经费概算

| 项目 | 金额（万元） |
|:---|---:|
| 水表 | 3.2 |
| 安装 | 0.4 |

妥否，请批示。

附件：1. 水表参数
　　　2. 报价单

市水务局

2024年5月6日

（联系人：丁一）

附件1

水表参数

口径：80毫米。
`;

/** A technical report with what Markdown has. */
export const REPORT = `---
report: technical-report
---

# Pump Test

## Abstract

Two pumps were tested[^1]. See [the maker](https://example.com) or \`pump.cfg\`.

[^1]: In the workshop.

## 1. Methods

### 1.1 Setup

1. Mount the pump.
2. Fill the tank.
   - with water
   - to the mark

> Quoted from the manual.

\`\`\`
rate = 50
limit = 80
\`\`\`

![Figure 1: The bench](bench.png)

## 2. Results

Table 1 lists them.

Table 1: Pressure

| Pump | bar |
|---|---|
| A | 4.1 |

## 3. Conclusions

Both hold.

## References

1. Manual, 2019.
`;
