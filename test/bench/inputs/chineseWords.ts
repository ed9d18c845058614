/** What the Chinese reports of the bench speak about. */
export const subjects = [
  "水表检定",
  "图书馆开放",
  "消防演练",
  "食堂卫生",
  "校车运行",
  "档案整理",
  "公共自行车维护",
  "社区养老服务",
  "路灯巡检",
  "垃圾分类",
  "泵房管理",
  "体育场馆开放",
] as const;

export const words: Readonly<Record<string, readonly string[]>> = {
  part: ["班组", "窗口", "站点", "库房", "阅览室", "操作间", "值班室", "服务点", "养护队", "检修组"],
  thing: ["水表", "书架", "灭火器", "餐具", "车辆", "案卷", "路灯", "水泵", "座椅", "台账", "仪表", "管线"],
  act: ["登记", "清点", "检定", "更换", "清洗", "核对", "巡查", "修缮", "编号", "归档", "校准", "公示"],
  way: ["逐项", "分批", "集中", "按月", "按区域", "对照清单", "会同厂家", "利用周末"],
  good: ["运行平稳", "数据准确", "账实相符", "秩序良好", "响应及时", "记录完整", "标识清楚"],
  weak: ["更新不够及时", "分布不够均衡", "人手偏紧", "记录较为简单", "备件储备不足", "培训频次偏低"],
  who: ["各班组", "养护单位", "值班人员", "业务骨干", "物业公司", "读者代表", "居民代表", "第三方机构"],
};

/** Whole sentences. */
export const sentences = [
  "全年{way}{act}{thing}{n}件，合格率为{p}%，{good}。",
  "{who}{way}{act}{thing}，发现需要处理的{n}处，已全部办结。",
  "对{part}的{thing}开展{act}，共涉及{n}个点位，覆盖率达到{p}%。",
  "建立{part}与{part}之间的联络机制，遇到情况在{n}分钟内回应。",
  "组织{who}参加培训{n}人次，内容包括{thing}{act}和现场处置。",
  "把{thing}的{act}纳入月度检查，由{who}签字确认，{good}。",
  "从抽查情况看，{part}总体{good}，群众满意度为{p}%。",
  "投入资金{n}万元，{way}{act}老旧{thing}，消除了长期存在的不便。",
  "结合季节特点，{way}安排{part}的{act}任务，避免集中堆积。",
  "公开服务电话，受理来电{n}个，办结率为{p}%，平均用时{n}分钟。",
  "通过“一点一册”的办法，{act}每一件{thing}的来源、位置和状态。",
  "与《公共设施养护手册》的要求逐条比对，补充记录{n}条。",
  "邀请{who}到{part}实地查看，听取意见{n}条，采纳{n}条。",
  "在{part}试行错时值守，节假日{act}{thing}{n}件，{good}。",
] as const;

export const weaknesses = [
  "{part}的{thing}{weak}，影响了{act}的进度",
  "{thing}{act}{weak}，个别点位需要反复核对",
  "{who}对新流程不够熟悉，{act}用时偏长",
  "{part}之间衔接不紧，{thing}的{act}有时滞后",
  "{thing}使用年限较长，{act}成本偏高",
] as const;

/** Names of sections under a numbered heading. */
export const topics = [
  "完善{part}管理制度",
  "{way}开展{thing}{act}",
  "加强{who}培训",
  "改进{part}服务方式",
  "做好{thing}日常{act}",
  "规范{thing}台账记录",
  "畅通{part}联系渠道",
  "推进老旧{thing}改造",
] as const;

/** Sections that a self-inspection report may have between what was done and what is wanting. */
export const extraSections = [
  "{part}基本数据",
  "{thing}{act}专题说明",
  "{part}运行分析",
  "{who}意见汇总",
] as const;
