/** A report with all that its type asks for. */
export const COMPLETE = `# 关于消防演练工作的自查报告

现将有关情况报告如下：

## 一、工作开展情况

我馆组织了两次疏散演练，更换了全部灭火器。

## 二、存在问题

部分读者不熟悉疏散路线。

## 三、下一步工作打算

每季度组织一次演练。

特此报告。
`;

/** The same with the middle section gone, and its number with it. */
export const INCOMPLETE = `# 关于消防演练工作的自查报告

现将有关情况报告如下：

## 一、工作开展情况

我馆组织了两次疏散演练，更换了全部灭火器。

## 二、下一步工作打算

每季度组织一次演练。

特此报告。
`;

/** A report in English, without ordinals. */
export const POSTMORTEM = `# Postmortem: the night the water meters stopped

## Summary

All meters in the east of the town stopped reporting for two hours.

## Impact

No reading was lost; 1,200 readings came late.
`;

/** A document that is no report. */
export const NOTES = `# Canteen

## Menu

Soup and bread.
`;
