/** A report whose middle section is missing. */
export const INCOMPLETE = `# 关于消防演练工作的自查报告

现将有关情况报告如下：

## 一、工作开展情况

我馆组织了两次疏散演练，更换了全部灭火器。

## 二、下一步工作打算

每季度组织一次演练。

特此报告。
`;
