// Made from server/report-types by `npm run generate`. Do not edit.
import type { TypeData } from "./data";

export const BUILT_IN_TYPES: readonly TypeData[] = [
 {
  "id": "accident-investigation",
  "name": {
   "en": "Accident investigation report",
   "zh": "事故调查报告"
  },
  "aliases": [
   "事故调查处理报告",
   "生产安全事故调查报告",
   "安全事故调查报告",
   "火灾事故调查报告"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/(事故|火灾|爆炸|坍塌|中毒|溺水)(事故|事件)?(的)?(技术)?(调查|调查处理|原因调查)(情况|结果)?的?报告(书|材料|稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "事故发生单位概况",
    "also": [
     "事故单位概况",
     "事故单位基本情况",
     "事故发生单位基本情况",
     "事故相关单位基本情况",
     "事故相关单位概况",
     "基本情况",
     "事故基本情况",
     "事故概况",
     "/(单位|企业|公司|工程|项目|场所|设备|车辆|事故).{0,8}(概况|基本情况)/",
     "/^(概况|总体情况|基本信息)$/"
    ],
    "hint": "发生事故的单位、场所和有关设备的情况。",
    "snippet": "${1:单位的性质、规模、人员和安全管理情况}\n",
    "kind": "section",
    "id": "overview"
   },
   {
    "name": "事故发生经过和事故救援情况",
    "also": [
     "事故发生经过和救援情况",
     "事故发生经过及救援情况",
     "事故经过",
     "事故发生经过",
     "事故经过及救援情况",
     "事故经过和救援情况",
     "事故经过及应急处置情况",
     "事故发生经过及应急处置情况",
     "事故发生及救援情况",
     "/(事故|事件)?.{0,4}(经过|救援|应急处置|处置).{0,10}(经过|情况)?/"
    ],
    "hint": "什么时间、什么地点、怎样发生，怎样报告和救援。",
    "snippet": "${1:时间、地点、经过}\n\n${2:报告和救援的情况}\n",
    "kind": "section",
    "id": "process"
   },
   {
    "name": "人员伤亡和直接经济损失",
    "also": [
     "人员伤亡及直接经济损失",
     "人员伤亡和直接经济损失情况",
     "事故造成的人员伤亡和直接经济损失",
     "人员伤亡和经济损失",
     "人员伤亡及经济损失情况",
     "/(伤亡|损失)/"
    ],
    "hint": "死亡、受伤的人数，直接经济损失的数额。",
    "snippet": "${1:人员伤亡}，直接经济损失${2:数额}。\n",
    "kind": "section",
    "id": "loss"
   },
   {
    "name": "事故发生的原因和事故性质",
    "also": [
     "事故原因和性质",
     "事故原因及性质",
     "事故发生原因和性质",
     "事故原因及性质认定",
     "事故原因",
     "事故原因分析",
     "事故发生的原因及性质",
     "事故直接原因",
     "/原因/",
     "/性质/"
    ],
    "hint": "直接原因、间接原因，是不是责任事故。",
    "snippet": "（一）直接原因。${1:直接原因}\n\n（二）间接原因。${2:间接原因}\n\n（三）事故性质。${3:责任事故或非责任事故}\n",
    "kind": "section",
    "id": "causes"
   },
   {
    "name": "责任认定及对责任者的处理建议",
    "also": [
     "事故责任的认定以及对事故责任者的处理建议",
     "事故责任认定及处理建议",
     "责任认定及处理建议",
     "事故责任认定及对责任者的处理建议",
     "责任认定和处理建议",
     "对事故责任者的处理建议",
     "对责任人员和责任单位的处理建议",
     "对事故有关责任人员及责任单位的处理建议",
     "处理建议",
     "/责任.{0,24}(认定|处理|建议|意见|追究|划分)/",
     "/处理(建议|意见|情况)/"
    ],
    "hint": "谁负什么责任，建议怎样处理。",
    "snippet": "（一）${1:责任人或责任单位}。${2:责任和处理建议}\n",
    "kind": "section",
    "id": "liability"
   },
   {
    "name": "事故防范和整改措施",
    "also": [
     "防范和整改措施",
     "防范措施",
     "整改措施",
     "事故防范措施",
     "事故防范和整改措施建议",
     "事故防范措施建议",
     "防范整改措施",
     "防范和整改建议",
     "整改和防范措施",
     "/(防范|整改|预防|改进).{0,8}(措施|建议|意见)/",
     "/(事故)?教训/"
    ],
    "hint": "怎样防止再发生同类事故。",
    "snippet": "（一）${1:措施}。${2:责任单位、完成时限}\n\n（二）${3:措施}。${4:责任单位、完成时限}\n",
    "kind": "section",
    "id": "measures"
   },
   {
    "name": "附件",
    "also": [
     "调查组成员名单",
     "事故调查组成员名单",
     "证据材料",
     "/(成员|签名|证据|附件).{0,4}(名单|材料|表)?/"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "证据材料、调查组成员名单和签名。",
    "kind": "section",
    "id": "appendices"
   }
  ],
  "elements": [
   {
    "need": "optional",
    "name": "addressee"
   },
   {
    "need": "optional",
    "match": [
     "/现(将|就|把)?.{0,60}报告如下/",
     "/(成立|组成).{0,30}调查组/",
     "/(报告|情况)如下[：:。]?$/"
    ],
    "insert": "现将事故调查情况报告如下：",
    "name": "opening"
   },
   {
    "need": "optional",
    "name": "closing"
   },
   {
    "need": "optional",
    "name": "attachments"
   },
   {
    "need": "optional",
    "name": "signature"
   },
   {
    "need": "optional",
    "name": "date"
   }
  ],
  "rules": {
   "wrong-section-level": {
    "severity": "hint"
   }
  }
 },
 {
  "id": "adr",
  "name": {
   "en": "Architecture decision record",
   "zh": "架构决策记录"
  },
  "aliases": [
   "architectural decision record",
   "decision record",
   "MADR",
   "any decision record",
   "架构决策"
  ],
  "lang": "en",
  "match": {
   "title": [
    "/^ADR[- #]?\\d+\\s*[:–—]\\s*\\S/"
   ],
   "files": [
    "**/doc{,s}/{adr,adrs,architecture/decisions,decisions}/[0-9][0-9][0-9]*-*.md"
   ]
  },
  "numbering": {},
  "sections": [
   {
    "name": "Status",
    "also": [
     "State",
     "Decision Status"
    ],
    "place": "anywhere",
    "hint": "Proposed, accepted, deprecated, or superseded by another.",
    "kind": "section",
    "id": "status",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Context",
      "also": [
       "Background",
       "Problem",
       "Problem Statement",
       "Issue",
       "Motivation",
       "Context and Problem",
       "The Issue Motivating This Decision",
       "/\\b(context|background|problem|motivation)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "The forces at play - technical, political, of the project; facts without judgement.",
      "snippet": "${1:What is the case, and why a decision is needed}.",
      "kind": "section",
      "id": "context"
     },
     {
      "name": "Context and Problem Statement",
      "hint": "The question that is to be decided, and what gives rise to it.",
      "kind": "section",
      "id": "context-and-problem-statement"
     }
    ]
   },
   {
    "name": "Decision Drivers",
    "also": [
     "Drivers"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "What the decision has to satisfy.",
    "kind": "section",
    "id": "decision-drivers"
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Decision",
      "also": [
       "Our Decision",
       "Resolution",
       "Solution",
       "The Decision",
       "Change",
       "/^(the |our |final )?(decisions?|resolution)\\b/i"
      ],
      "hint": "What is decided, in full sentences and the active voice.",
      "snippet": "We will ${1:do this}, because ${2:of that}.",
      "kind": "section",
      "id": "decision"
     },
     {
      "name": "Decision Outcome",
      "also": [
       "Outcome",
       "Chosen Option"
      ],
      "hint": "The chosen option, and why it.",
      "order": "free",
      "kind": "section",
      "id": "decision-outcome",
      "sections": [
       {
        "name": "Consequences",
        "kind": "section",
        "id": "consequences",
        "count": {
         "min": 0,
         "max": 1
        }
       },
       {
        "name": "Positive Consequences",
        "kind": "section",
        "id": "positive-consequences",
        "count": {
         "min": 0,
         "max": 1
        }
       },
       {
        "name": "Negative Consequences",
        "kind": "section",
        "id": "negative-consequences",
        "count": {
         "min": 0,
         "max": 1
        }
       },
       {
        "name": "Confirmation",
        "kind": "section",
        "id": "confirmation",
        "count": {
         "min": 0,
         "max": 1
        }
       },
       {
        "name": "Validation",
        "kind": "section",
        "id": "validation",
        "count": {
         "min": 0,
         "max": 1
        }
       }
      ]
     }
    ]
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Consequences",
      "also": [
       "Implications",
       "Impact",
       "Consequences and Risks",
       "Results",
       "Effects",
       "Positive Consequences",
       "Negative Consequences",
       "Trade-offs",
       "/\\b(consequences?|implications?|ramifications?)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "What becomes easier and what harder; all of it, not only the good.",
      "snippet": "- ${1:what becomes easier}\n- ${2:what becomes harder}\n",
      "kind": "section",
      "id": "consequences"
     },
     {
      "name": "Considered Options",
      "also": [
       "Options",
       "Options Considered",
       "Alternatives",
       "Alternatives Considered",
       "Considered Alternatives",
       "Rationale",
       "Positions",
       "/^(the )?(considered|possible|available|other|evaluated|rejected) (options?|alternatives?|solutions?)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "place": "anywhere",
      "hint": "The options that were weighed.",
      "kind": "section",
      "id": "considered-options"
     }
    ]
   },
   {
    "name": "Pros and Cons of the Options",
    "also": [
     "/^(pros and cons of|comparison of) /i"
    ],
    "place": "anywhere",
    "hint": "Each option with what speaks for and against it.",
    "kind": "section",
    "id": "pros-and-cons-of-the-options",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Compliance",
    "place": "anywhere",
    "hint": "How it will be seen that the decision is kept.",
    "kind": "section",
    "id": "compliance",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "More Information",
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Evidence, related decisions, when to look at it again.",
    "kind": "section",
    "id": "more-information"
   }
  ],
  "elements": [],
  "rules": {
   "unexpected-section": {
    "severity": "off"
   }
  },
  "stage": {
   "draft": "hint"
  },
  "frontMatter": {
   "properties": {
    "status": {
     "type": "string",
     "pattern": "^([Pp]roposed|[Rr]ejected|[Aa]ccepted|[Dd]eprecated|[Ss]uperseded|[Dd]raft|[Ii]mplemented|[Ii]n [Rr]eview)"
    }
   }
  }
 },
 {
  "id": "audit-report",
  "name": {
   "en": "Audit report",
   "zh": "审计报告（英文）"
  },
  "aliases": [
   "internal audit report",
   "performance audit report",
   "audit"
  ],
  "lang": "en",
  "match": {
   "title": [
    "/^(internal |performance |compliance |operational |quality |final )*audit report\\s*([:#(–—-]|\\d|on\\b|of\\b|for\\b|$)/i"
   ]
  },
  "numbering": {
   "headings": "none",
   "tables": "Table {n}",
   "figures": "Figure {n}"
  },
  "sections": [
   {
    "name": "Executive Summary",
    "also": [
     "Summary",
     "Audit Summary",
     "Highlights",
     "What We Found",
     "Results in Brief",
     "Management Summary",
     "/^(executive|management|audit|report) summary\\b/i",
     "/^(summary|in brief|at a glance)\\b/i"
    ],
    "hint": "Why the audit was made, what it found, what is recommended; for those who read one page.",
    "snippet": "We examined ${1:what}. ${2:The main finding}. ${3:The main recommendation}.",
    "kind": "section",
    "id": "executive-summary"
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Background",
      "also": [
       "Context",
       "Background Information",
       "/^(background|context)\\b/i"
      ],
      "hint": "What is audited - mission, size, law, earlier audits.",
      "snippet": "${1:What the audited area does, with what money and under which rules}.",
      "kind": "section",
      "id": "background"
     },
     {
      "name": "Introduction",
      "also": [
       "Overview",
       "About the Audit"
      ],
      "hint": "What is audited and why.",
      "kind": "section",
      "id": "introduction"
     }
    ]
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Objectives, Scope, and Methodology",
      "also": [
       "Audit Criteria",
       "Statement of Compliance",
       "/\\b(objectives?|scope|methodology|audit approach)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "place": "beside",
      "cues": [
       "/\\b(objectives? of (this|the|our) audit|scope of (this|the|our) audit|audit covered)\\b/i"
      ],
      "hint": "What the audit was to answer, what period and places it covers, how evidence was taken, which standards it kept.",
      "snippet": "The audit was to establish whether ${1:objective}. It covers ${2:period and places}. We ${3:examined and interviewed}.\n",
      "kind": "section",
      "id": "objectives-scope-and-methodology"
     },
     {
      "place": "beside",
      "name": "Objectives",
      "also": [
       "Audit Objectives"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "What the audit was to answer.",
      "kind": "section",
      "id": "objectives"
     },
     {
      "place": "beside",
      "name": "Scope",
      "also": [
       "Audit Scope"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "Period and places.",
      "kind": "section",
      "id": "scope"
     },
     {
      "place": "beside",
      "name": "Scope and Methodology",
      "also": [
       "Scope and Approach"
      ],
      "hint": "Period and places, and how evidence was taken.",
      "kind": "section",
      "id": "scope-and-methodology"
     },
     {
      "place": "beside",
      "name": "Objectives and Scope",
      "also": [
       "Scope and Objectives"
      ],
      "hint": "What the audit was to answer, in which period and places.",
      "kind": "section",
      "id": "objectives-and-scope"
     },
     {
      "place": "beside",
      "name": "Methodology",
      "also": [
       "Audit Approach"
      ],
      "hint": "How evidence was taken.",
      "kind": "section",
      "id": "methodology"
     }
    ]
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Findings",
      "also": [
       "Audit Findings",
       "Detailed Findings",
       "Findings and Observations",
       "Results",
       "Audit Results",
       "/\\b(findings?|observations?)\\b/i",
       "/^(audit )?results?( of (the )?audit)?$/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "Each finding with criteria, condition, cause, effect and recommendation, as far as the objective needs them.",
      "snippet": "${1:What should be}. ${2:What is}. ${3:Why}. ${4:What follows from it}.\n",
      "kind": "section",
      "id": "findings"
     },
     {
      "name": "Observations",
      "also": [
       "Audit Observations",
       "Detailed Observations"
      ],
      "hint": "As internal auditors often call findings.",
      "kind": "section",
      "id": "observations"
     }
    ]
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Conclusion",
      "also": [
       "Conclusions",
       "Overall Conclusion",
       "Overall Assessment",
       "Overall Rating",
       "/\\b(conclusions?|opinion|overall (assessment|rating))\\b/i"
      ],
      "cues": [
       "/\\b(we conclude|in our opinion|overall, we)\\b/i"
      ],
      "hint": "The answer to the objectives, or the opinion.",
      "snippet": "${1:The answer to each objective}.",
      "kind": "section",
      "id": "conclusion"
     },
     {
      "name": "Opinion",
      "also": [
       "Audit Opinion",
       "Overall Opinion"
      ],
      "hint": "The opinion, where the audit gives one.",
      "kind": "section",
      "id": "opinion"
     }
    ]
   },
   {
    "name": "Recommendations",
    "also": [
     "Agreed Actions",
     "Action Plan",
     "Agreed Action Plan",
     "Management Action Plan",
     "Recommendations for Executive Action",
     "Corrective Actions",
     "/\\b(recommendations?|action plan|agreed actions?|corrective actions?)\\b/i"
    ],
    "place": "beside",
    "cues": [
     "/\\bwe (therefore )?recommend\\b/i"
    ],
    "hint": "What should be done about each finding, by whom.",
    "snippet": "1. ${1:Who} should ${2:do what} by ${3:when}.",
    "kind": "section",
    "id": "recommendations"
   },
   {
    "name": "Management Response",
    "also": [
     "Management Responses",
     "Management Comments",
     "Agency Comments",
     "Auditee Response",
     "Views of Responsible Officials",
     "/\\b(management|agency|auditee)(.s)? (responses?|comments?)\\b/i"
    ],
    "place": "anywhere",
    "hint": "What those responsible say to the findings, and what they will do.",
    "kind": "section",
    "id": "management-response",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Appendix",
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Details, tables, letters.",
    "kind": "section",
    "id": "appendix"
   }
  ],
  "elements": [],
  "rules": {
   "unexpected-section": {
    "severity": "off"
   }
  }
 },
 {
  "id": "audit-report-zh",
  "name": {
   "en": "Audit report (China)",
   "zh": "审计报告"
  },
  "aliases": [
   "内部审计报告",
   "专项审计报告",
   "经济责任审计报告",
   "审计调查报告",
   "审计结果报告"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/(^|[^全码约洞透链\\sA-Za-z])审计(调查|结果|情况|的|工作情况)*报告(书|材料|稿|初稿|送审稿|征求意见稿|范文|模板)?([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "审计依据",
    "also": [
     "审计的依据",
     "审计依据和范围",
     "审计目的和依据",
     "/审计的?(目的|依据|目标)/"
    ],
    "place": "anywhere",
    "hint": "依据的法律、准则和审计计划。",
    "kind": "section",
    "id": "basis",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "被审计单位基本情况",
    "also": [
     "基本情况",
     "审计概况",
     "概况",
     "被审计单位概况",
     "项目基本情况",
     "被审计单位的基本情况",
     "/(被审计|单位|项目|企业|公司|资金|审计|领导干部).{0,14}(基本情况|概况)/",
     "/(基本|总体)情况/"
    ],
    "hint": "被审计单位的性质、职责、财务和管理情况。",
    "snippet": "${1:单位的性质、职责和财务收支情况}\n",
    "kind": "section",
    "id": "overview"
   },
   {
    "name": "审计实施情况",
    "also": [
     "实施审计的基本情况",
     "实施审计情况",
     "审计工作开展情况",
     "审计范围和方法",
     "审计范围",
     "/审计.{0,4}(实施|开展|范围|方法|程序|内容|过程)/",
     "/实施审计/"
    ],
    "place": "anywhere",
    "hint": "审计的时间、范围、内容和方法。",
    "kind": "section",
    "id": "conduct",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "审计评价意见",
    "also": [
     "审计评价",
     "总体评价",
     "审计结论",
     "审计意见",
     "审计结果",
     "总体评价意见",
     "/审计.{0,6}(评价|结论)/",
     "/^(总体|综合)?(评价|结论)(意见)?$/"
    ],
    "place": "beside",
    "cues": [
     "/审计(结果)?(表明|认为)/"
    ],
    "hint": "对真实性、合法性、效益性的总体评价。",
    "snippet": "审计结果表明，${1:总体评价}。\n",
    "kind": "section",
    "id": "opinion"
   },
   {
    "name": "审计发现的主要问题",
    "also": [
     "审计发现的问题",
     "审计发现问题",
     "审计发现",
     "发现的主要问题",
     "发现的问题",
     "存在的主要问题",
     "存在的问题",
     "存在问题",
     "主要问题",
     "审计发现的主要问题和处理意见",
     "审计发现的问题及处理意见",
     "/(审计)?(发现|查出|存在)(出)?的?.{0,8}(问题|事项|情况|缺陷)/",
     "/(问题|缺陷)(及|和|与).{0,6}(处理|意见|建议|原因)/"
    ],
    "loose": true,
    "cues": [
     "/审计.{0,6}(发现|查出)/",
     "/(存在|发现)以下.{0,8}(问题|情况)/"
    ],
    "hint": "逐条写明事实、依据和金额。",
    "snippet": "（一）${1:问题}。${2:事实、金额和依据}\n\n（二）${3:问题}。${4:事实、金额和依据}\n",
    "kind": "section",
    "id": "findings"
   },
   {
    "name": "处理处罚意见",
    "also": [
     "处理意见",
     "审计处理意见",
     "审计处理处罚意见",
     "审计决定",
     "处理处罚情况",
     "/(处理|处罚|移送|整改).{0,4}(意见|情况|决定|事项|要求)/"
    ],
    "place": "anywhere",
    "hint": "对问题的处理、处罚意见，移送的事项。",
    "kind": "section",
    "id": "decision",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "审计建议",
    "also": [
     "建议",
     "意见和建议",
     "审计意见和建议",
     "审计意见及建议",
     "改进建议",
     "审计处理意见和建议",
     "/建议/"
    ],
    "hint": "针对问题的原因提出的改进建议。",
    "snippet": "（一）${1:建议}。${2:具体做法}\n\n（二）${3:建议}。${4:具体做法}\n",
    "kind": "section",
    "id": "advice"
   }
  ],
  "elements": [
   {
    "need": "optional",
    "name": "addressee"
   },
   {
    "need": "optional",
    "match": [
     "/现(将|就|把)?.{0,40}报告如下/",
     "/(根据|按照|依据).{0,120}进行了?.{0,6}审计/",
     "/审计(情况|结果|报告)?如下[：:。]?$/"
    ],
    "insert": "现将审计情况报告如下：",
    "name": "opening"
   },
   {
    "need": "optional",
    "name": "closing"
   },
   {
    "need": "optional",
    "name": "attachments"
   },
   {
    "need": "optional",
    "name": "signature"
   },
   {
    "need": "optional",
    "name": "date"
   }
  ],
  "rules": {
   "wrong-section-level": {
    "severity": "hint"
   }
  }
 },
 {
  "id": "base",
  "name": {
   "en": "Report",
   "zh": "报告（不限类型）"
  },
  "aliases": [
   "通用",
   "generic"
  ],
  "lang": "en",
  "match": {},
  "numbering": {},
  "sections": [],
  "elements": []
 },
 {
  "id": "bug-report",
  "name": {
   "en": "Bug report",
   "zh": "缺陷报告"
  },
  "aliases": [
   "defect report",
   "vulnerability report",
   "issue report",
   "problem report"
  ],
  "lang": "en",
  "match": {
   "title": [
    "/^(bug|defect|vulnerability) report( #?\\d+)?\\s*[:–—]\\s*\\S/i"
   ]
  },
  "numbering": {
   "headings": "none",
   "tables": "Table {n}",
   "figures": "Figure {n}"
  },
  "sections": [
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Summary",
      "also": [
       "Problem",
       "Overview",
       "Issue",
       "What Is the Problem",
       "What Is the Bug",
       "/^(summary|(brief |bug |problem |issue )?description|describe the (bug|issue|problem))\\b/i",
       "问题描述"
      ],
      "cues": [
       "/^(when|if|after|since|while) .{10,120}(crash|error|fail|wrong|hang|freez|missing|incorrect|does not|doesn.t|cannot|can.t)/i"
      ],
      "hint": "The fault in one or two sentences.",
      "snippet": "${1:What goes wrong, where}.",
      "kind": "section",
      "id": "summary"
     },
     {
      "name": "Description",
      "also": [
       "Describe the Bug",
       "Bug Description"
      ],
      "hint": "The fault in a few sentences.",
      "kind": "section",
      "id": "description"
     }
    ]
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Environment",
      "also": [
       "System Information",
       "Platform",
       "Your Environment",
       "Test Environment",
       "Configuration",
       "/\\b(environment|versions?|system info(rmation)?|platform|set-?up|affected (products?|systems?|components?))\\b/i",
       "/^(os|desktop|browser|hardware|software)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "place": "anywhere",
      "cues": [
       "/\\b(version|os|browser|platform|firmware)\\s*:\\s*\\S/i"
      ],
      "hint": "Version, system, configuration in which it shows.",
      "snippet": "- Version: ${1:number}\n- System: ${2:name and version}\n",
      "kind": "section",
      "id": "environment"
     },
     {
      "name": "Affected Versions",
      "also": [
       "Version",
       "Versions"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "place": "anywhere",
      "hint": "Versions in which it shows.",
      "kind": "section",
      "id": "affected-versions"
     }
    ]
   },
   {
    "name": "Steps to Reproduce",
    "also": [
     "Reproduction Steps",
     "Reproduction",
     "To Reproduce",
     "How to Reproduce",
     "Repro",
     "Repro Steps",
     "Steps to Replicate",
     "Minimal Reproduction",
     "Steps",
     "/\\b(reproduc(e|tion|ing|ible)|repro|replicate|recreate)\\b/i",
     "/^(steps|复现步骤|重现步骤)\\b/i"
    ],
    "hint": "Numbered steps from a known state to the fault, none left out.",
    "snippet": "1. ${1:first step}\n2. ${2:second step}\n3. ${3:what shows the fault}\n",
    "kind": "section",
    "id": "steps-to-reproduce"
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Expected Result",
      "also": [
       "Expected",
       "Expected Results",
       "Expected Outcome",
       "Expected Output",
       "What Did You Expect",
       "/\\bexpect(ed|ation)?\\b/i",
       "预期结果"
      ],
      "hint": "What should have happened.",
      "snippet": "${1:What should happen}.",
      "kind": "section",
      "id": "expected-result"
     },
     {
      "name": "Expected Behavior",
      "hint": "What should have happened.",
      "kind": "section",
      "id": "expected-behavior"
     }
    ]
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Actual Result",
      "also": [
       "Actual",
       "Actual Results",
       "Observed Behavior",
       "Observed Result",
       "Current Behavior",
       "Actual Output",
       "What Happened Instead",
       "/\\b(actual|observed|current) (behaviou?r|results?|outcome|output)\\b/i",
       "/^(what (actually )?happen(s|ed)|actual)\\b/i",
       "实际结果"
      ],
      "place": "beside",
      "hint": "What happens instead, with the exact message.",
      "snippet": "${1:What happens}.",
      "kind": "section",
      "id": "actual-result"
     },
     {
      "name": "Actual Behavior",
      "place": "beside",
      "hint": "What happens instead.",
      "kind": "section",
      "id": "actual-behavior"
     }
    ]
   },
   {
    "name": "Impact",
    "also": [
     "Severity",
     "Impact and Severity",
     "Priority",
     "CVSS",
     "/\\b(impact|severity|priority|cvss)\\b/i"
    ],
    "when": "cvss or cve",
    "place": "anywhere",
    "hint": "Who is affected and how badly.",
    "snippet": "${1:Who is affected and how badly}.",
    "kind": "section",
    "id": "impact"
   },
   {
    "name": "Evidence",
    "also": [
     "Proof of Concept",
     "PoC"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Logs, screenshots, proof.",
    "kind": "section",
    "id": "evidence"
   },
   {
    "name": "Workaround",
    "also": [
     "Workarounds",
     "Mitigation",
     "/\\b(workarounds?|mitigations?)\\b/i"
    ],
    "place": "anywhere",
    "hint": "How to live with it until it is mended.",
    "kind": "section",
    "id": "workaround",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Fix",
    "also": [
     "Proposed Fix",
     "Suggested Fix",
     "Patch"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Where the fault lies, what mends it.",
    "kind": "section",
    "id": "fix"
   },
   {
    "name": "Additional Context",
    "also": [
     "Additional Information"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "What else is known.",
    "kind": "section",
    "id": "additional-context"
   }
  ],
  "elements": [],
  "rules": {
   "unexpected-section": {
    "severity": "off"
   }
  }
 },
 {
  "id": "circular",
  "name": {
   "en": "Circular",
   "zh": "通报"
  },
  "aliases": [
   "情况通报",
   "表彰通报",
   "批评通报",
   "事故通报"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/关于.{1,150}的?(情况)?通报(稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/",
    "/(情况|表彰|表扬|批评|处分|事故|警示|典型案例)的?通报(稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "基本情况",
    "also": [
     "总体情况",
     "有关情况",
     "主要事实",
     "主要事迹",
     "事故经过",
     "事情经过",
     "工作开展情况",
     "基本案情",
     "/(基本|总体|有关|主要|事故|案件|事件|开展|进展|完成|落实).{0,4}(情况|事实|事迹|经过|案情|概况)/"
    ],
    "hint": "事实：时间、地点、单位、经过、数据。",
    "kind": "section",
    "id": "facts",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "主要成效",
    "also": [
     "工作成效",
     "主要做法",
     "好的做法",
     "工作亮点",
     "/(主要|工作|典型|好的).{0,4}(成效|做法|经验|亮点|成绩)/"
    ],
    "place": "anywhere",
    "hint": "好的做法和成效。",
    "kind": "section",
    "id": "results",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "存在问题",
    "also": [
     "存在的问题",
     "存在的主要问题",
     "主要问题",
     "发现的问题",
     "/(存在|发现|暴露)(出)?的?.{0,8}(问题|不足|隐患|教训)/",
     "/^(事故|主要|问题)?(原因|教训)(分析)?$/"
    ],
    "place": "anywhere",
    "hint": "存在的问题，原因和教训。",
    "kind": "section",
    "id": "problems",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "处理决定",
    "also": [
     "表彰决定",
     "处理意见",
     "处理结果",
     "处理情况",
     "通报决定",
     "/(处理|处分|表彰|奖励|表扬|问责).{0,4}(决定|意见|结果|情况)/"
    ],
    "place": "anywhere",
    "hint": "表彰或处理的决定。",
    "kind": "section",
    "id": "decision",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "工作要求",
    "also": [
     "有关要求",
     "相关要求",
     "下一步工作要求",
     "下一步工作",
     "希望和要求",
     "/(工作|有关|相关|几点|整改|防范).{0,2}(要求|措施|建议)/",
     "/下(一)?步.{0,10}(打算|举措|措施|计划|安排|重点|要求|建议|工作)/"
    ],
    "place": "anywhere",
    "hint": "希望和要求：各单位要做什么。",
    "kind": "section",
    "id": "requirements",
    "count": {
     "min": 0,
     "max": 1
    }
   }
  ],
  "elements": [
   {
    "need": "optional",
    "name": "addressee"
   },
   {
    "need": "optional",
    "match": [
     "/现(将|就|把|予|对)?.{0,60}通报(如下|表扬|批评)?/",
     "/(通报|情况)如下[：:。]?$/",
     "/予以通报/"
    ],
    "insert": "现将有关情况通报如下：",
    "name": "opening"
   },
   {
    "need": "optional",
    "match": [
     "/特此通报|希望/"
    ],
    "not": [
     "/特此(报告|函|请示)|专此报告|(妥否|当否|可否).{0,4}请|请予?(批示|批复|审批)/"
    ],
    "insert": "特此通报。",
    "name": "closing"
   },
   {
    "need": "optional",
    "name": "attachments"
   },
   {
    "need": "optional",
    "name": "signature"
   },
   {
    "need": "optional",
    "name": "date"
   }
  ]
 },
 {
  "id": "compilation",
  "name": {
   "en": "Compilation of reports",
   "zh": "报告汇编"
  },
  "aliases": [
   "汇编",
   "合集",
   "选编",
   "材料汇编",
   "collection"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/(报告|总结|材料|文件|方案|讲话|发言|心得|体会|计划|要点|纪要|简报|范文|案例|文稿|公文|制度|汇报|述职|通知|请示).{0,8}(汇编|合集|选编|集锦|合订本)([^一-鿿]|$)/",
    "/(报告|总结|材料|方案|讲话|讲话稿|发言|发言稿|心得体会|计划|纪要|范文|汇报|请示)(精选|范文|汇总)?\\s*[（(]?\\s*(共|精选)?\\s*[0-9０-９一二三四五六七八九十]+\\s*篇\\s*[）)]?([^一-鿿]|$)/",
    "/\\b(collection|compilation|anthology) of( [a-z-]+){0,4} (reports|postmortems|summaries|minutes)\\b/i",
    "/\\b(report|postmortem)s? (collection|compilation)\\b/i"
   ]
  },
  "numbering": {},
  "sections": [],
  "elements": []
 },
 {
  "id": "design-doc",
  "name": {
   "en": "Design document",
   "zh": "设计文档"
  },
  "aliases": [
   "design doc",
   "technical design",
   "technical design document",
   "software design document",
   "TDD",
   "技术设计文档"
  ],
  "lang": "en",
  "match": {
   "title": [
    "/^((technical|software|system) )?design (doc|document)\\s*[:–—]\\s*\\S/i",
    "/^(technical|software) design document$/i",
    "/^design document$/i"
   ]
  },
  "numbering": {
   "headings": "none",
   "tables": "Table {n}",
   "figures": "Figure {n}"
  },
  "sections": [
   {
    "name": "Summary",
    "also": [
     "Abstract",
     "TL;DR"
    ],
    "place": "anywhere",
    "hint": "The design in a few sentences.",
    "kind": "section",
    "id": "summary",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Context",
      "also": [
       "Context and Scope",
       "Background and Motivation",
       "Introduction and Background",
       "/\\b(context|background|motivation|problem)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "What there is today, and what is wrong with it. Facts only.",
      "snippet": "${1:What there is today}. ${2:What is wrong with it}.",
      "kind": "section",
      "id": "context"
     },
     {
      "name": "Background",
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "What there is today, and what is wrong with it.",
      "kind": "section",
      "id": "background"
     },
     {
      "name": "Problem Statement",
      "also": [
       "Problem"
      ],
      "hint": "What is wrong today.",
      "kind": "section",
      "id": "problem-statement"
     },
     {
      "name": "Motivation",
      "hint": "Why something has to be done.",
      "kind": "section",
      "id": "motivation"
     }
    ]
   },
   {
    "name": "Goals",
    "also": [
     "Objectives",
     "Goals and Objectives",
     "Design Goals",
     "Requirements",
     "Goals and Requirements",
     "Project Goals",
     "/^((design|project|primary|key) )?(goals?|objectives?|requirements)\\b/i"
    ],
    "count": {
     "min": 1,
     "max": Infinity
    },
    "hint": "What the design has to achieve.",
    "snippet": "- ${1:first goal}\n- ${2:second goal}\n",
    "kind": "section",
    "id": "goals"
   },
   {
    "name": "Non-Goals",
    "also": [
     "Out of Scope",
     "Non Goals",
     "Nongoals",
     "Anti-Goals",
     "Not in Scope",
     "/\\b(non-?\\s?goals?|out of scope|not in scope|anti-?goals?)\\b/i"
    ],
    "place": "beside",
    "cues": [
     "/\\b(is|are) (out of scope|not a goal|explicitly not)\\b/i"
    ],
    "hint": "What could be a goal and is none.",
    "snippet": "- ${1:what is left to others or to later}\n",
    "kind": "section",
    "id": "non-goals"
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Design",
      "also": [
       "Proposed Design",
       "Solution",
       "Design Overview",
       "The Design",
       "Approach",
       "High-Level Design",
       "System Design",
       "/^(the )?((proposed|high-level|system|overall|technical) )?(design|solution|proposal|approach)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "How it works, from the outside in; with a picture of the whole.",
      "snippet": "${1:How it works}. ${2:Why this way}.",
      "kind": "section",
      "id": "design"
     },
     {
      "name": "Proposal",
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "What is proposed, and how it works.",
      "kind": "section",
      "id": "proposal"
     },
     {
      "name": "Proposed Solution",
      "hint": "What is proposed, and how it works.",
      "kind": "section",
      "id": "proposed-solution"
     },
     {
      "name": "Architecture",
      "also": [
       "System Architecture"
      ],
      "place": "anywhere",
      "hint": "Parts and how they hang together.",
      "kind": "section",
      "id": "architecture"
     },
     {
      "name": "Detailed Design",
      "also": [
       "Implementation Details",
       "/\\bdetailed design\\b/i",
       "/\\barchitecture\\b/i",
       "/^implementation\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "place": "anywhere",
      "hint": "Interfaces, data, algorithms.",
      "kind": "section",
      "id": "detailed-design"
     }
    ]
   },
   {
    "name": "Alternatives Considered",
    "also": [
     "Alternatives",
     "Rationale",
     "Trade-offs",
     "Rationale and Alternatives",
     "Rejected Alternatives",
     "Other Options",
     "Options Considered",
     "Considered Alternatives",
     "/\\b(alternatives?|trade-?offs?|rejected|options considered|considered options)\\b/i",
     "/^rationale\\b/i"
    ],
    "count": {
     "min": 1,
     "max": Infinity
    },
    "cues": [
     "/\\b(we (also )?considered|alternatives? (was|were|would)|instead of .{3,60} we (could|might))\\b/i"
    ],
    "hint": "What else could be done, and why it is not.",
    "snippet": "${1:An alternative} would ${2:have this good side}; it was not chosen because ${3:of that}.\n",
    "kind": "section",
    "id": "alternatives-considered"
   },
   {
    "name": "Cross-Cutting Concerns",
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Security, privacy, testing, rollout, monitoring.",
    "kind": "section",
    "id": "cross-cutting-concerns"
   },
   {
    "name": "Risks",
    "also": [
     "Risks and Mitigations"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "What can go wrong, and what then.",
    "kind": "section",
    "id": "risks"
   },
   {
    "name": "Open Questions",
    "also": [
     "Open Issues",
     "Unresolved Questions",
     "Open Issues and Questions",
     "/^(open|unresolved|outstanding) (questions?|issues?)\\b/i"
    ],
    "place": "anywhere",
    "hint": "What is still to be decided, and by whom.",
    "kind": "section",
    "id": "open-questions",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Timeline",
    "also": [
     "Milestones",
     "Schedule"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "What comes when.",
    "kind": "section",
    "id": "timeline"
   }
  ],
  "elements": [],
  "rules": {
   "unexpected-section": {
    "severity": "off"
   }
  },
  "stage": {
   "draft": "hint"
  }
 },
 {
  "id": "duty-report",
  "name": {
   "en": "Duty report",
   "zh": "述职报告"
  },
  "aliases": [
   "述职",
   "述职述廉报告",
   "述职述德述廉报告",
   "述职述责述廉报告",
   "个人述职报告",
   "履职报告"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/述职(述[廉德责学法党安]建?|[述廉德责]|和|暨|及|、)*(工作)?(情况)?的?(报告|汇报)(书|材料|稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/",
    "/(述廉|履职)(工作)?(情况)?的?报告(书|材料|稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "基本情况",
    "also": [
     "个人基本情况",
     "岗位职责",
     "个人简历",
     "任职情况",
     "/^(前言|引言|概述)$/",
     "/(岗位|分管|任职|个人|工作)(职责|分工|概况|简况)/"
    ],
    "hint": "任职时间、岗位和分管的工作，几句话即可。",
    "kind": "section",
    "id": "overview",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "履职情况",
    "also": [
     "履行职责情况",
     "履职尽责情况",
     "主要履职情况",
     "履行岗位职责情况",
     "工作开展情况",
     "主要工作",
     "主要工作情况",
     "主要工作及成效",
     "主要工作和成效",
     "工作完成情况",
     "工作回顾",
     "/(履职|履责|职责|述职).{0,8}(情况|成效|表现)/",
     "/(工作|任务|目标).{0,6}(开展|落实|完成|推进|进展|实施)情况/",
     "/(主要|重点|所做|本职)的?(工作|做法|成绩|措施)/",
     "/工作.{0,4}(回顾|总结|情况|成效|成绩|业绩|亮点)/"
    ],
    "loose": true,
    "cues": [
     "/(先后|累计|全年|一年来).{0,20}(开展|组织|完成|主持)/"
    ],
    "hint": "任期内履行职责、完成任务的情况，用事实和数据说明。",
    "snippet": "（一）${1:履行的职责}。${2:做法和结果}\n\n（二）${3:履行的职责}。${4:做法和结果}\n",
    "kind": "section",
    "id": "work"
   },
   {
    "name": "廉洁自律情况",
    "also": [
     "廉洁从政情况",
     "廉洁从业情况",
     "廉政建设情况",
     "党风廉政建设情况",
     "遵守廉洁纪律情况",
     "/(廉洁|廉政|述廉|廉政建设责任制)/"
    ],
    "place": "anywhere",
    "hint": "遵守廉洁纪律、落实廉政责任的情况；述职述廉报告须有这一部分。",
    "kind": "section",
    "id": "integrity",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "存在问题",
    "also": [
     "存在的问题",
     "存在的主要问题",
     "存在的问题和不足",
     "存在的问题及原因",
     "存在问题和不足",
     "存在的不足",
     "存在不足",
     "主要问题",
     "问题和不足",
     "问题与不足",
     "不足之处",
     "/(存在|发现|面临)(出)?的?.{0,6}(问题|不足|困难|短板|差距|薄弱环节)/",
     "/(问题|不足|困难|短板)(和|与|及|、).{0,4}(问题|不足|困难|短板|差距|原因)/",
     "/^(薄弱环节|短板弱项|自我剖析)$/"
    ],
    "cues": [
     "/主要(体现|表现)(在|为)/",
     "/有待(进一步|继续)?(提高|加强|丰富|完善|提升|改进)/",
     "/(但|但是|同时|也|仍|还).{0,12}(存在|还有|有).{0,16}(问题|不足|薄弱环节|差距|短板)/"
    ],
    "hint": "履职中的问题和不足，对照职责写明。",
    "snippet": "一是${1:不足}。${2:具体表现}\n\n二是${3:不足}。${4:具体表现}\n",
    "kind": "section",
    "id": "problems"
   },
   {
    "name": "原因分析",
    "also": [
     "问题成因",
     "原因剖析",
     "主要原因",
     "产生问题的原因",
     "/原因(分析|剖析)/"
    ],
    "hint": "问题产生的主观原因。",
    "kind": "section",
    "id": "causes",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "下一步工作打算",
    "also": [
     "下一步工作",
     "下一步工作计划",
     "下一步工作思路",
     "下一步工作安排",
     "下一步打算",
     "下一步计划",
     "下一步努力方向",
     "今后努力方向",
     "今后工作打算",
     "今后打算",
     "明年工作打算",
     "明年工作计划",
     "努力方向",
     "改进措施",
     "整改措施",
     "/下(一)?(步|阶段|年度?).{0,10}(打算|举措|措施|计划|安排|思路|重点|方向|工作)/",
     "/(今后|未来|明年|来年).{0,8}(打算|方向|设想|措施|安排|计划|思路|工作)/",
     "/(整改|改进|解决).{0,6}(措施|方向|计划|举措|打算|思路)/",
     "/(19|20)\\d\\d年.{0,8}工作?(计划|谋划|安排|打算|思路)/"
    ],
    "cues": [
     "/(下一?(步|阶段|年度?)|明年|新的一年).{0,16}(将|要)/",
     "/(^|[。；！？])(今后|接下来|针对(以上|上述|存在)).{0,30}(将|要)/"
    ],
    "hint": "针对不足，下一步怎样履职。",
    "snippet": "（一）${1:努力方向}。${2:具体措施}\n\n（二）${3:努力方向}。${4:具体措施}\n",
    "kind": "section",
    "id": "next"
   }
  ],
  "elements": [
   {
    "need": "optional",
    "name": "addressee"
   },
   {
    "need": "optional",
    "match": [
     "/现(将|就|把)?.{0,60}(报告|汇报|述职)如下/",
     "/(报告|汇报|述职)如下/",
     "/请予?(评议|审议)[：:。]?$/"
    ],
    "insert": "现将本人履职情况报告如下，请予评议：",
    "name": "opening"
   },
   {
    "need": "required",
    "match": [
     "/特此(报告|汇报|述职)|以上(是|就是|述职|报告|汇报|为)|述职(完毕|到此)|(报告|汇报)完毕/",
     "/请.{0,20}(评议|审议|审阅|批评|指正|监督|帮助|提出)|不(当|妥|足)之处|谢谢/"
    ],
    "not": [
     "/请予?(批示|批复|审批|批准)/"
    ],
    "insert": "以上报告，请予评议。",
    "name": "closing"
   },
   {
    "need": "optional",
    "name": "attachments"
   },
   {
    "need": "optional",
    "name": "signature"
   },
   {
    "need": "optional",
    "name": "date"
   }
  ]
 },
 {
  "id": "eip",
  "name": {
   "en": "Ethereum Improvement Proposal",
   "zh": "以太坊改进提案"
  },
  "aliases": [
   "ERC",
   "EIP/ERC"
  ],
  "lang": "en",
  "match": {
   "files": [
    "**/EIPS/eip-[0-9]*.md",
    "**/ERCS/erc-[0-9]*.md"
   ]
  },
  "numbering": {},
  "sections": [
   {
    "name": "Simple Summary",
    "hint": "Only in old proposals; the description in the preamble took its place.",
    "kind": "section",
    "id": "simple-summary",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Abstract",
    "hint": "A short technical summary that can be understood by itself.",
    "snippet": "${1:What is proposed, technically, in a paragraph}.",
    "kind": "section",
    "id": "abstract"
   },
   {
    "name": "Motivation",
    "hint": "Why what there is does not do. Leave it out where the reason is plain.",
    "kind": "section",
    "id": "motivation",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Specification",
    "hint": "Syntax and semantics in enough detail for several implementations that work together.",
    "snippet": "The key words \"MUST\", \"SHOULD\" and \"MAY\" in this document are to be interpreted as described in RFC 2119 and RFC 8174.\n\n${1:The specification}.\n",
    "kind": "section",
    "id": "specification"
   },
   {
    "name": "Rationale",
    "hint": "Why it was designed so, what else was weighed, what was objected.",
    "snippet": "${1:Why it was designed so}.",
    "kind": "section",
    "id": "rationale"
   },
   {
    "name": "Backwards Compatibility",
    "also": [
     "Backward Compatibility",
     "Compatibility"
    ],
    "hint": "What breaks, and how that is met. Leave it out where nothing does.",
    "kind": "section",
    "id": "backwards-compatibility",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Test Cases",
    "also": [
     "Test Case",
     "Tests"
    ],
    "hint": "Inputs with expected results; needed for changes of consensus.",
    "kind": "section",
    "id": "test-cases",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Reference Implementation",
    "also": [
     "Implementation",
     "Implementations"
    ],
    "hint": "Code that helps to understand the specification.",
    "kind": "section",
    "id": "reference-implementation",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Security Considerations",
    "also": [
     "Security Consideration"
    ],
    "hint": "What could go wrong and what meets it; a proposal cannot become final without.",
    "snippet": "${1:What could go wrong, and what meets it}.",
    "kind": "section",
    "id": "security-considerations"
   },
   {
    "name": "Copyright",
    "also": [
     "Copyright Waiver"
    ],
    "hint": "The waiver, word for word.",
    "snippet": "Copyright and related rights waived via [CC0](../LICENSE.md)${1:}.",
    "kind": "section",
    "id": "copyright"
   }
  ],
  "extra": "warn",
  "elements": [],
  "stage": {
   "stagnant": "warning",
   "withdrawn": "warning"
  },
  "frontMatter": {
   "required": [
    "eip",
    "title",
    "author",
    "status",
    "type",
    "created"
   ],
   "properties": {
    "eip": {
     "type": [
      "integer",
      "string"
     ]
    },
    "title": {
     "type": "string",
     "minLength": 2
    },
    "description": {
     "type": "string",
     "minLength": 2,
     "maxLength": 140
    },
    "status": {
     "enum": [
      "Draft",
      "Review",
      "Last Call",
      "Final",
      "Stagnant",
      "Withdrawn",
      "Living",
      "Moved"
     ]
    },
    "type": {
     "enum": [
      "Standards Track",
      "Meta",
      "Informational"
     ]
    },
    "category": {
     "enum": [
      "Core",
      "Networking",
      "Interface",
      "ERC"
     ]
    }
   },
   "allOf": [
    {
     "if": {
      "properties": {
       "type": {
        "const": "Standards Track"
       }
      },
      "required": [
       "type"
      ]
     },
     "then": {
      "required": [
       "category"
      ]
     }
    },
    {
     "if": {
      "properties": {
       "created": {
        "type": "string",
        "pattern": "^20(2[2-9]|[3-9])"
       }
      },
      "required": [
       "created"
      ]
     },
     "then": {
      "required": [
       "description",
       "discussions-to"
      ]
     }
    }
   ]
  }
 },
 {
  "id": "feasibility-report-zh",
  "name": {
   "en": "Feasibility study report (China)",
   "zh": "可行性研究报告"
  },
  "aliases": [
   "可研报告",
   "项目可行性研究报告"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/(可行性研究|可研)(报告|报告书)(书|材料|稿|初稿|送审稿|报批稿|范文|模板)?([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "decimal",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "概述",
    "also": [
     "总论",
     "绪论",
     "引言",
     "前言",
     "项目概述",
     "项目总论",
     "项目概况",
     "项目基本情况",
     "/^(总述|总说明|综合说明|项目简介|执行摘要)$/"
    ],
    "hint": "项目概况、单位概况、编制依据、主要结论和建议。",
    "snippet": "${1:项目名称、地点、规模、投资和主要结论}\n",
    "kind": "section",
    "id": "overview"
   },
   {
    "name": "项目建设背景和必要性",
    "also": [
     "项目建设背景及必要性",
     "项目背景及必要性",
     "/(背景|必要性|研究的前提|建设意义)/"
    ],
    "hint": "规划政策符合性、建设背景、为什么要做。",
    "snippet": "${1:背景、政策依据和必要性}\n",
    "kind": "section",
    "id": "background"
   },
   {
    "name": "项目需求分析与产出方案",
    "also": [
     "需求分析与产出方案",
     "/(需求|市场|产出|现状|现有系统).{0,6}(分析|预测|方案|调查|研究)?/",
     "/建设(规模|内容)/"
    ],
    "hint": "需求和预测，建设内容、规模和产出。",
    "snippet": "${1:需求现状和预测，建设内容和规模}\n",
    "kind": "section",
    "id": "demand"
   },
   {
    "name": "项目选址与要素保障",
    "also": [
     "项目选址",
     "选址与要素保障",
     "项目选址及要素保障",
     "场址选择",
     "厂址选择",
     "建设条件",
     "项目选址与建设条件",
     "/(选址|场址|厂址|建设条件|要素保障)/"
    ],
    "hint": "选址比较，土地、水、电、运输等条件。",
    "kind": "section",
    "id": "site",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "项目建设方案",
    "also": [
     "建设方案",
     "/(建设|工程|技术|设计|总体|系统|设备|实施|工艺)(建设)?(及|和|与|、)?.{0,6}方案/",
     "/建议的系统/",
     "/技术(上的)?可行性/"
    ],
    "hint": "技术、设备、工程方案和建设管理。",
    "snippet": "${1:技术方案、工程方案、工期和组织}\n",
    "kind": "section",
    "id": "plan"
   },
   {
    "name": "项目运营方案",
    "also": [
     "运营方案",
     "项目运营管理方案",
     "运营管理方案",
     "生产经营方案",
     "/(运营|经营|运行|运维).{0,6}(方案|管理|模式|组织)/",
     "/组织机构/"
    ],
    "hint": "运营模式、组织、安全保障和绩效管理。",
    "kind": "section",
    "id": "operation",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "项目投融资与财务方案",
    "also": [
     "投融资与财务方案",
     "项目投融资和财务方案",
     "/(投资|融资|资金|财务|经济).{0,12}(估算|方案|分析|评价|筹措|可行性)/"
    ],
    "hint": "投资估算、资金来源、盈利或财务可持续性。",
    "snippet": "${1:投资估算、资金来源和财务分析}\n",
    "kind": "section",
    "id": "finance"
   },
   {
    "name": "项目影响效果分析",
    "also": [
     "影响效果分析",
     "/(影响|社会|环境|环保|生态|节能|效益|效果).{0,8}(分析|评价|保护|可行性|可能性|效果|方案)/"
    ],
    "place": "beside",
    "hint": "经济、社会、生态环境、能源等方面的影响。",
    "snippet": "${1:经济、社会和生态环境影响}\n",
    "kind": "section",
    "id": "effects"
   },
   {
    "name": "项目风险管控方案",
    "also": [
     "风险管控方案",
     "/风险/"
    ],
    "place": "beside",
    "hint": "风险识别、评价、管控和应急预案。",
    "snippet": "${1:主要风险和管控措施}\n",
    "kind": "section",
    "id": "risk"
   },
   {
    "name": "研究结论及建议",
    "also": [
     "研究结论与建议",
     "研究结论和建议",
     "结论与建议",
     "结论及建议",
     "结论和建议",
     "结论",
     "研究结论",
     "可行性结论",
     "/结论/"
    ],
    "hint": "可行还是不可行，还有什么建议。",
    "snippet": "${1:主要研究结论}\n\n${2:问题和建议}\n",
    "kind": "section",
    "id": "conclusion"
   },
   {
    "name": "附表、附图和附件",
    "also": [
     "附表",
     "附图",
     "附件",
     "附录",
     "/^附(表|图|件|录)/"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "hint": "财务表、图纸、批复文件等。",
    "kind": "section",
    "id": "appendices"
   }
  ],
  "elements": []
 },
 {
  "id": "feasibility-study",
  "name": {
   "en": "Feasibility study",
   "zh": "可行性研究报告（英文）"
  },
  "aliases": [
   "feasibility report",
   "business case",
   "feasibility analysis"
  ],
  "lang": "en",
  "match": {
   "title": [
    "/^feasibility (study|report)\\s*([:#(–—-]|\\d|of\\b|on\\b|for\\b|into\\b|$)/i",
    "/^business case\\s*[:–—]\\s*\\S/i"
   ]
  },
  "numbering": {
   "headings": "none",
   "tables": "Table {n}",
   "figures": "Figure {n}"
  },
  "sections": [
   {
    "name": "Executive Summary",
    "also": [
     "Summary",
     "Abstract",
     "Management Summary",
     "/^(executive|management) summary\\b/i"
    ],
    "hint": "Question, options, recommendation, cost; on one page.",
    "snippet": "${1:The question}. We recommend ${2:an option}, because ${3:reason}.",
    "kind": "section",
    "id": "executive-summary"
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Background",
      "also": [
       "Context",
       "Current Situation",
       "Case for Change",
       "Background and Problem",
       "Need",
       "Existing System",
       "/^(background|introduction|context|problem|current (situation|state|system)|existing system|strategic case|(the )?case for change)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "How things stand, and what is wrong with that.",
      "snippet": "${1:How things stand}. ${2:What is wrong with that}.",
      "kind": "section",
      "id": "background"
     },
     {
      "name": "Introduction",
      "hint": "What is asked, and why.",
      "kind": "section",
      "id": "introduction"
     },
     {
      "name": "Problem Statement",
      "also": [
       "Problem"
      ],
      "hint": "What is wrong.",
      "kind": "section",
      "id": "problem-statement"
     },
     {
      "name": "Strategic Case",
      "hint": "Why a change is needed and fits the strategy.",
      "kind": "section",
      "id": "strategic-case"
     }
    ]
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Objectives and Scope",
      "also": [
       "Scope and Objectives",
       "Goals",
       "Aims and Objectives",
       "Project Scope",
       "Requirements",
       "Business Objectives",
       "/\\b(objectives?|scope|goals|aims|requirements)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "place": "beside",
      "cues": [
       "/\\b(the (objective|aim|goal|purpose) of (this|the) (study|project)|this study (examines|covers|asks))\\b/i"
      ],
      "hint": "What is to be achieved, measurably, and what is not looked at.",
      "snippet": "${1:What is to be achieved}. ${2:What is not looked at}.",
      "kind": "section",
      "id": "objectives-and-scope"
     },
     {
      "place": "beside",
      "name": "Objectives",
      "hint": "What is to be achieved.",
      "kind": "section",
      "id": "objectives"
     },
     {
      "place": "beside",
      "name": "Scope",
      "hint": "What is looked at and what is not.",
      "kind": "section",
      "id": "scope"
     }
    ]
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Options",
      "also": [
       "Alternatives",
       "Options Considered",
       "Alternatives Considered",
       "Proposed Options",
       "Options Analysis",
       "Options Appraisal",
       "Proposed Solution",
       "Proposed Solutions",
       "/\\b(options?|alternatives?|proposed (solutions?|system)|economic case)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "All that could be done, doing nothing among it.",
      "snippet": "1. Do nothing: ${1:what that means}.\n2. ${2:An option}: ${3:what that means}.\n",
      "kind": "section",
      "id": "options"
     },
     {
      "name": "Economic Case",
      "hint": "The options and their worth to society.",
      "kind": "section",
      "id": "economic-case"
     }
    ]
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Analysis",
      "also": [
       "Evaluation",
       "Feasibility Analysis",
       "Assessment",
       "Risk Analysis",
       "Market Analysis",
       "Comparison",
       "Findings",
       "/\\b(analysis|evaluation|assessment|feasibility|viability|costs? and benefits?|comparison|(financial|commercial) case)\\b/i",
       "/^(risks?|costs?|benefits?)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "Cost and benefit, technique, law, risk - for each option by the same measure.",
      "snippet": "| Option | Cost | Benefit | Risk |\n|---|---|---|---|\n| ${1:option} | ${2:cost} | ${3:benefit} | ${4:risk} |\n",
      "kind": "section",
      "id": "analysis"
     },
     {
      "name": "Cost-Benefit Analysis",
      "hint": "Cost and benefit of each option.",
      "kind": "section",
      "id": "cost-benefit-analysis"
     },
     {
      "name": "Commercial Case",
      "hint": "Whether there is a market and a good contract.",
      "kind": "section",
      "id": "commercial-case"
     },
     {
      "name": "Financial Case",
      "hint": "Whether it can be paid.",
      "kind": "section",
      "id": "financial-case"
     },
     {
      "name": "Technical Feasibility",
      "hint": "Whether it can be done.",
      "kind": "section",
      "id": "technical-feasibility"
     },
     {
      "name": "Economic Feasibility",
      "hint": "Whether it can be done.",
      "kind": "section",
      "id": "economic-feasibility"
     },
     {
      "name": "Financial Feasibility",
      "hint": "Whether it can be done.",
      "kind": "section",
      "id": "financial-feasibility"
     },
     {
      "name": "Operational Feasibility",
      "hint": "Whether it can be done.",
      "kind": "section",
      "id": "operational-feasibility"
     },
     {
      "name": "Legal Feasibility",
      "hint": "Whether it can be done.",
      "kind": "section",
      "id": "legal-feasibility"
     },
     {
      "name": "Schedule Feasibility",
      "hint": "Whether it can be done.",
      "kind": "section",
      "id": "schedule-feasibility"
     }
    ]
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Recommendation",
      "also": [
       "Recommendations",
       "Conclusion and Recommendation",
       "Conclusions and Recommendations",
       "Preferred Option",
       "Findings and Recommendations",
       "/\\b(recommendations?|conclusions?|preferred option)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "cues": [
       "/\\bwe (therefore )?recommend\\b/i"
      ],
      "hint": "Which option, and why it.",
      "snippet": "We recommend ${1:an option}, because ${2:reason}.",
      "kind": "section",
      "id": "recommendation"
     },
     {
      "name": "Conclusion",
      "also": [
       "Conclusions"
      ],
      "hint": "What the analysis says.",
      "kind": "section",
      "id": "conclusion"
     }
    ]
   },
   {
    "name": "Implementation Plan",
    "also": [
     "Implementation"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "What would be done when, by whom.",
    "kind": "section",
    "id": "implementation-plan"
   },
   {
    "name": "Appendix",
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Figures, quotations, sources.",
    "kind": "section",
    "id": "appendix"
   }
  ],
  "elements": [],
  "rules": {
   "unexpected-section": {
    "severity": "off"
   }
  }
 },
 {
  "id": "ietf-rfc",
  "name": {
   "en": "IETF RFC",
   "zh": "IETF RFC 文档"
  },
  "aliases": [
   "internet-draft",
   "internet draft",
   "IETF draft",
   "I-D"
  ],
  "lang": "en",
  "match": {
   "title": [
    "/^RFC \\d{1,5}\\s*[:–—]\\s*\\S/"
   ]
  },
  "numbering": {
   "headings": "none",
   "tables": "Table {n}",
   "figures": "Figure {n}"
  },
  "sections": [
   {
    "name": "Abstract",
    "hint": "Purpose and contents of the document, complete in itself, without citations.",
    "snippet": "This document specifies ${1:what}.",
    "kind": "section",
    "id": "abstract"
   },
   {
    "name": "Status of This Memo",
    "also": [
     "Status of This Document",
     "Status"
    ],
    "hint": "Put in by the publisher.",
    "kind": "section",
    "id": "status-of-this-memo",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Copyright Notice",
    "also": [
     "Full Copyright Statement",
     "Copyright"
    ],
    "hint": "Put in by the publisher.",
    "kind": "section",
    "id": "copyright-notice",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Table of Contents",
    "also": [
     "Contents"
    ],
    "hint": "Made from the headings.",
    "kind": "section",
    "id": "table-of-contents",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Introduction",
    "also": [
     "/^introduction\\b/i",
     "Overview"
    ],
    "hint": "Motivation and applicability; the first numbered section.",
    "snippet": "${1:The problem}. ${2:Where this document applies}.",
    "kind": "section",
    "id": "introduction"
   },
   {
    "name": "Requirements Language",
    "also": [
     "Requirements Notation"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "How MUST, SHOULD and MAY are meant (BCP 14).",
    "kind": "section",
    "id": "requirements-language"
   },
   {
    "name": "Internationalization Considerations",
    "place": "anywhere",
    "hint": "Where text of users is carried.",
    "kind": "section",
    "id": "internationalization-considerations",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "IANA Considerations",
    "also": [
     "/^iana (considerations?|actions?)$/i"
    ],
    "hint": "What IANA has to register; say so where there is nothing.",
    "snippet": "This document has no IANA actions${1:}.",
    "kind": "section",
    "id": "iana-considerations"
   },
   {
    "name": "Security Considerations",
    "also": [
     "Security and Privacy Considerations",
     "Security Considerations and Privacy",
     "/^security( and privacy)? considerations?$/i"
    ],
    "place": "beside",
    "hint": "Threats and what meets them (RFC 3552); required in every RFC.",
    "snippet": "${1:The threats, and what meets them}.",
    "kind": "section",
    "id": "security-considerations"
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "References",
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "Normative and informative references apart.",
      "snippet": "[${1:RFC2119}] ${2:Author, title, series, date}.\n",
      "kind": "section",
      "id": "references"
     },
     {
      "name": "Normative References",
      "hint": "What has to be read to implement the document.",
      "kind": "section",
      "id": "normative-references"
     },
     {
      "name": "Informative References",
      "hint": "What helps to understand it.",
      "kind": "section",
      "id": "informative-references"
     }
    ]
   },
   {
    "name": "Appendix",
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Examples, history, what is not normative.",
    "kind": "section",
    "id": "appendix"
   },
   {
    "name": "Contributors",
    "place": "anywhere",
    "hint": "Who wrote parts of it.",
    "kind": "section",
    "id": "contributors",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Author's Address",
      "also": [
       "Author Address",
       "Editor's Address",
       "Editors' Addresses",
       "Author's Addresses",
       "Authors' Address"
      ],
      "hint": "Name, organisation and e-mail of each author.",
      "snippet": "${1:Name, organisation, e-mail}",
      "kind": "section",
      "id": "author-s-address"
     },
     {
      "name": "Authors' Addresses",
      "hint": "Name, organisation and e-mail of each author.",
      "kind": "section",
      "id": "authors-addresses"
     }
    ]
   }
  ],
  "elements": [],
  "rules": {
   "unexpected-section": {
    "severity": "off"
   }
  }
 },
 {
  "id": "implementation-plan",
  "name": {
   "en": "Implementation plan",
   "zh": "实施方案"
  },
  "aliases": [
   "工作方案",
   "专项方案",
   "行动方案",
   "推进方案",
   "整治方案",
   "试点方案"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/(实施|工作|行动|推进|整治|试点|推广|创建)方案(书|材料|稿|初稿|送审稿|征求意见稿|范文|模板)?([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "基本情况",
    "also": [
     "工作基础",
     "发展现状",
     "工作背景",
     "/(背景|现状|形势|必要性|重要性|重要意义)($|[和与及])/"
    ],
    "hint": "工作的背景和基础。",
    "kind": "section",
    "id": "overview",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "指导思想和基本原则",
    "also": [
     "/(指导思想|基本原则|工作原则|工作思路)/"
    ],
    "hint": "以什么为指导，坚持什么原则。",
    "kind": "section",
    "id": "guiding",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "总体要求",
    "also": [
     "工作目标*",
     "总体目标*",
     "主要目标*",
     "行动目标*",
     "发展目标*",
     "建设目标*",
     "活动目标*",
     "整治目标*",
     "目标*",
     "总体思路*",
     "总体部署*",
     "/(目标|目的|主题)/"
    ],
    "count": {
     "min": 1,
     "max": 2
    },
    "cues": [
     "/力争.{0,30}(达到|实现|完成|建成)/",
     "/到(20)?\\d\\d年.{0,40}(达到|实现|完成|建成|形成)/"
    ],
    "hint": "到什么时候、达到什么结果，能量化的要量化。",
    "snippet": "到${1:时间}，${2:可以检查的目标}。\n",
    "kind": "section",
    "id": "goals"
   },
   {
    "name": "组织机构",
    "also": [
     "领导小组",
     "组织分工",
     "职责分工",
     "责任分工",
     "/^(工作|组织)(机构|专班|小组)/",
     "/(领导小组|职责分工|任务分工|责任分工)/"
    ],
    "place": "anywhere",
    "hint": "领导小组、牵头单位和责任分工。",
    "kind": "section",
    "id": "org",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "主要任务",
    "also": [
     "重点任务",
     "工作任务",
     "具体任务",
     "工作内容",
     "主要内容",
     "实施内容",
     "重点工作",
     "主要工作",
     "重点举措",
     "主要举措",
     "主要措施",
     "工作措施",
     "具体措施",
     "重点行动",
     "重点工程",
     "工作重点",
     "实施路径",
     "/(主要|重点|具体|工作|实施|整治|建设|试点|推进).{0,4}(任务|内容|举措|行动|工程|工作|项目|环节)/",
     "/(任务|举措)/"
    ],
    "loose": true,
    "hint": "做哪些事，每件事由谁负责。",
    "snippet": "（一）${1:任务}。${2:做法、责任单位}\n\n（二）${3:任务}。${4:做法、责任单位}\n",
    "kind": "section",
    "id": "tasks"
   },
   {
    "name": "实施步骤",
    "also": [
     "工作步骤",
     "时间安排",
     "进度安排",
     "方法步骤",
     "阶段安排",
     "工作安排",
     "实施进度",
     "/(时间|进度|阶段)(安排|计划)/",
     "/(推进计划|工作安排|实施安排|方法步骤)/",
     "/^(时间|进度|步骤|阶段)$/"
    ],
    "place": "anywhere",
    "hint": "分几个阶段，每个阶段的起止时间。",
    "kind": "section",
    "id": "schedule",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "保障措施",
    "also": [
     "组织保障",
     "组织实施",
     "实施保障",
     "推进措施",
     "工作保障",
     "工作要求",
     "有关要求",
     "相关要求",
     "/(组织|工作|要素|实施|服务|政策|资金|经费)保障(措施|机制|体系|支撑)?$/",
     "/(保障措施|保障机制|组织领导|组织保障|组织实施|组织推进|推进机制|推进措施)/",
     "/^(工作|有关|相关|几点|活动|组织)要求/"
    ],
    "cues": [
     "/(加强|强化)(组织领导|组织保障|督促检查|督导检查|监督检查|宣传引导)/"
    ],
    "hint": "组织领导、经费、督促检查和宣传。",
    "snippet": "（一）加强组织领导。${1:责任和分工}\n\n（二）强化督促检查。${2:检查和考核的办法}\n",
    "kind": "section",
    "id": "safeguard"
   }
  ],
  "elements": [
   {
    "need": "optional",
    "name": "addressee"
   },
   {
    "need": "optional",
    "match": [
     "/制定(本|如下|此)?(实施|工作|行动)?(方案|计划)/",
     "/(方案|安排)如下/"
    ],
    "insert": "结合实际，制定本方案。",
    "name": "opening"
   },
   {
    "need": "optional",
    "name": "closing"
   },
   {
    "need": "optional",
    "name": "attachments"
   },
   {
    "need": "optional",
    "name": "signature"
   },
   {
    "need": "optional",
    "name": "date"
   }
  ]
 },
 {
  "id": "inspection-report",
  "name": {
   "en": "Inspection report",
   "zh": "督查报告"
  },
  "aliases": [
   "检查报告",
   "督导报告",
   "督查情况报告",
   "检查情况报告",
   "巡查报告",
   "专项检查报告"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/(督查|督导|(^|[^码试\\sA-Za-z])检查|巡查|抽查|督察|核查)(工作)?(情况)?的?(报告|汇报|通报)(书|材料|稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "基本情况",
    "also": [
     "总体情况",
     "概况",
     "督查基本情况",
     "检查基本情况",
     "督查情况",
     "检查情况",
     "督查工作开展情况",
     "检查工作开展情况",
     "工作开展情况",
     "总体评价",
     "/(督查|督导|检查|巡查|抽查|督察|核查)(工作)?的?(组织|开展|总体|基本|实施|内容|范围|依据|概况|对象|时间|方式|情况)/",
     "/(基本|总体|整体|工作|主要|开展)(情况|概况|评价)/"
    ],
    "loose": true,
    "cues": [
     "/(共|累计|先后|重点).{0,10}(检查|督查|抽查|走访|核查)(了)?.{0,20}(家|个|处|次|户|项)/"
    ],
    "hint": "检查的依据、时间、范围、方式和总体评价。",
    "snippet": "检查的时间为${1:时间}，范围为${2:单位和场所}，方式为${3:查阅资料、现场查看}。${4:总体评价}\n",
    "kind": "section",
    "id": "overview"
   },
   {
    "name": "主要成效",
    "also": [
     "工作成效",
     "取得的成效",
     "主要做法和成效",
     "主要做法",
     "好的做法",
     "亮点做法",
     "/(取得|主要|工作|特色|典型|好的).{0,4}(成效|成绩|亮点|经验|做法)/",
     "/^经验做法$/"
    ],
    "hint": "被检查单位好的做法和成效。",
    "kind": "section",
    "id": "results",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "发现的问题",
    "also": [
     "存在问题",
     "存在的问题",
     "存在的主要问题",
     "存在的突出问题",
     "存在的问题和不足",
     "发现的主要问题",
     "发现问题",
     "主要问题",
     "问题和不足",
     "检查发现的问题",
     "督查发现的问题",
     "检查中发现的问题",
     "督查中发现的问题",
     "检查发现的主要问题",
     "问题和隐患",
     "/(存在|发现|面临|查出)(出)?的?.{0,8}(问题|不足|隐患|困难|短板|差距|薄弱环节|不符合项)/",
     "/(问题|不足|隐患|短板)(和|与|及|、).{0,4}(问题|不足|困难|短板|隐患|原因|建议)/",
     "/^(薄弱环节|短板弱项|隐患清单|问题清单|不符合项)$/"
    ],
    "cues": [
     "/主要(体现|表现)(在|为)/",
     "/(但|但是|同时|也|仍|还).{0,12}(存在|还有|有|发现).{0,16}(问题|不足|隐患|薄弱环节|差距|短板)/"
    ],
    "hint": "检查发现的问题，写明单位、地点和表现。",
    "snippet": "（一）${1:问题}。${2:单位、地点和具体表现}\n\n（二）${3:问题}。${4:单位、地点和具体表现}\n",
    "kind": "section",
    "id": "problems"
   },
   {
    "name": "原因分析",
    "also": [
     "问题成因",
     "原因剖析",
     "主要原因",
     "产生问题的原因",
     "/原因(分析|剖析)/"
    ],
    "hint": "问题产生的原因。",
    "kind": "section",
    "id": "causes",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "下一步工作要求",
    "also": [
     "工作要求",
     "整改要求",
     "整改意见",
     "整改建议",
     "工作建议",
     "意见建议",
     "意见和建议",
     "建议",
     "对策建议",
     "下一步工作",
     "下一步工作建议",
     "下一步工作安排",
     "下一步工作打算",
     "下一步工作措施",
     "下一步打算",
     "下一步措施",
     "下一步整改要求",
     "处理意见",
     "处理情况",
     "/下(一)?(步|阶段).{0,10}(打算|举措|措施|计划|安排|思路|重点|要求|建议|工作)/",
     "/(整改|改进|处理|处置|处罚|整治).{0,6}(要求|措施|意见|建议|情况|计划|结果)/",
     "/(工作|有关|几点|相关)(要求|建议|意见)/",
     "/(意见|对策|措施)(和|与|及)?建议/",
     "/^(要求|结论|检查结论|督查结论)$/"
    ],
    "cues": [
     "/下一?(步|阶段).{0,16}(将|要)/",
     "/(^|[。；！？])(各(单位|部门|地)|针对(以上|上述|存在)).{0,30}(将|要)/"
    ],
    "hint": "对问题的处理和整改要求：谁、做什么、何时完成。",
    "snippet": "（一）${1:要求}。${2:责任单位、完成时限}\n\n（二）${3:要求}。${4:责任单位、完成时限}\n",
    "kind": "section",
    "id": "next"
   }
  ],
  "elements": [
   {
    "need": "optional",
    "name": "addressee"
   },
   {
    "need": "optional",
    "match": [
     "/现(将|就|把)?.{0,40}(报告|汇报|说明|通报)如下/",
     "/(报告|汇报|情况|通报)如下[：:。]?$/"
    ],
    "insert": "现将有关情况报告如下：",
    "name": "opening"
   },
   {
    "need": "optional",
    "match": [
     "/特此(报告|汇报|通报)|专此(报告|汇报)|以上(报告|汇报|情况).{0,12}请|请予?(审阅|审议|审查)/"
    ],
    "not": [
     "/请予?(批示|批复|审批|批准)|(妥否|当否|可否).{0,4}请/"
    ],
    "insert": "特此报告。",
    "name": "closing"
   },
   {
    "need": "optional",
    "name": "attachments"
   },
   {
    "need": "optional",
    "name": "signature"
   },
   {
    "need": "optional",
    "name": "date"
   }
  ]
 },
 {
  "id": "kep",
  "name": {
   "en": "Kubernetes Enhancement Proposal",
   "zh": "Kubernetes 增强提案"
  },
  "aliases": [
   "KEP document",
   "enhancement proposal"
  ],
  "lang": "en",
  "match": {
   "title": [
    "/^KEP-\\d+\\s*:/"
   ],
   "files": [
    "**/keps/sig-*/*/README.md"
   ]
  },
  "numbering": {
   "headings": "none",
   "tables": "Table {n}",
   "figures": "Figure {n}"
  },
  "sections": [
   {
    "name": "Table of Contents",
    "place": "anywhere",
    "hint": "Made from the headings.",
    "kind": "section",
    "id": "table-of-contents",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Release Signoff Checklist",
    "also": [
     "/\\bsign-?\\s?off checklist$/i"
    ],
    "hint": "What must be done before the release that the enhancement goes into.",
    "kind": "section",
    "id": "release-signoff-checklist",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Summary",
    "hint": "A paragraph for release notes and for users.",
    "snippet": "${1:What the enhancement brings to whom}.",
    "kind": "section",
    "id": "summary"
   },
   {
    "name": "Motivation",
    "hint": "Why the change is wanted, and what it is worth.",
    "snippet": "${1:Why the change is wanted}.",
    "kind": "section",
    "id": "motivation",
    "sections": [
     {
      "name": "Goals",
      "also": [
       "Goal"
      ],
      "hint": "What it is to achieve.",
      "kind": "section",
      "id": "goals"
     },
     {
      "name": "Non-Goals",
      "also": [
       "Non-Goal"
      ],
      "hint": "What is out of scope.",
      "kind": "section",
      "id": "non-goals"
     }
    ]
   },
   {
    "name": "Proposal",
    "hint": "What is proposed, without the details of how.",
    "snippet": "${1:What is proposed}.",
    "order": "free",
    "kind": "section",
    "id": "proposal",
    "sections": [
     {
      "name": "User Stories",
      "also": [
       "User Story"
      ],
      "kind": "section",
      "id": "user-stories",
      "count": {
       "min": 0,
       "max": 1
      }
     },
     {
      "name": "Notes/Constraints/Caveats",
      "also": [
       "Notes",
       "Constraints",
       "Caveats"
      ],
      "kind": "section",
      "id": "notes-constraints-caveats",
      "count": {
       "min": 0,
       "max": 1
      }
     },
     {
      "name": "Risks and Mitigations",
      "also": [
       "Risks"
      ],
      "kind": "section",
      "id": "risks-and-mitigations",
      "count": {
       "min": 0,
       "max": 1
      }
     }
    ]
   },
   {
    "name": "Design Details",
    "also": [
     "Design",
     "Implementation Details"
    ],
    "hint": "Enough detail to build it - interfaces, code where it says more than words.",
    "snippet": "${1:How it works}.",
    "order": "free",
    "kind": "section",
    "id": "design-details",
    "sections": [
     {
      "name": "Test Plan",
      "also": [
       "Testing Plan"
      ],
      "kind": "section",
      "id": "test-plan",
      "count": {
       "min": 0,
       "max": 1
      }
     },
     {
      "name": "Graduation Criteria",
      "kind": "section",
      "id": "graduation-criteria",
      "count": {
       "min": 0,
       "max": 1
      }
     },
     {
      "name": "Upgrade / Downgrade Strategy",
      "also": [
       "/^upgrade\\b.*\\bdowngrade\\b/i"
      ],
      "kind": "section",
      "id": "upgrade-downgrade-strategy",
      "count": {
       "min": 0,
       "max": 1
      }
     },
     {
      "name": "Version Skew Strategy",
      "kind": "section",
      "id": "version-skew-strategy",
      "count": {
       "min": 0,
       "max": 1
      }
     }
    ]
   },
   {
    "name": "Production Readiness Review Questionnaire",
    "also": [
     "Production Readiness Review",
     "Production Readiness",
     "/^production readiness\\b/i"
    ],
    "hint": "Enabling, rollout, monitoring, dependencies, scale, troubleshooting.",
    "snippet": "${1:The answers to the questionnaire}.",
    "kind": "section",
    "id": "production-readiness-review-questionnaire"
   },
   {
    "name": "Implementation History",
    "also": [
     "/^(implementation )?history$/i"
    ],
    "hint": "The milestones, with dates.",
    "snippet": "- ${1:2026-01-01}: ${2:first draft}\n",
    "kind": "section",
    "id": "implementation-history"
   },
   {
    "name": "Drawbacks",
    "also": [
     "Drawback"
    ],
    "hint": "Why it should not be done.",
    "kind": "section",
    "id": "drawbacks",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Alternatives",
    "also": [
     "Alternatives Considered",
     "/^alternatives?\\b/i"
    ],
    "hint": "What else was weighed, and why it was not taken.",
    "kind": "section",
    "id": "alternatives",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Infrastructure Needed",
    "also": [
     "/^infrastructure needed\\b/i"
    ],
    "hint": "What the project has to provide.",
    "kind": "section",
    "id": "infrastructure-needed",
    "count": {
     "min": 0,
     "max": 1
    }
   }
  ],
  "elements": [],
  "rules": {
   "heading-level-jump": {
    "severity": "off"
   }
  }
 },
 {
  "id": "lab-report",
  "name": {
   "en": "Lab report",
   "zh": "实验报告"
  },
  "aliases": [
   "laboratory report",
   "experiment report",
   "IMRaD",
   "IMRaD report"
  ],
  "lang": "en",
  "match": {
   "title": [
    "/^(lab|laboratory) report\\s*([:#(–—-]|\\d|on\\b|for\\b|$)/i"
   ]
  },
  "numbering": {
   "headings": "none",
   "tables": "Table {n}",
   "figures": "Figure {n}"
  },
  "sections": [
   {
    "name": "Abstract",
    "also": [
     "Summary",
     "Executive Summary",
     "Synopsis",
     "摘要"
    ],
    "hint": "Question, method, main result and conclusion in one paragraph.",
    "snippet": "We examined ${1:the question} by ${2:a method}. ${3:The main result}.",
    "kind": "section",
    "id": "abstract"
   },
   {
    "name": "Introduction",
    "also": [
     "Background",
     "Objective",
     "Objectives",
     "Aim",
     "Aims",
     "Purpose",
     "Introduction and Theory",
     "/^(introduction|background|purpose|aims?|objectives?)\\b/i",
     "引言"
    ],
    "count": {
     "min": 1,
     "max": Infinity
    },
    "hint": "What is known, what is asked, what is expected.",
    "snippet": "${1:What is known}. ${2:The question}. ${3:The hypothesis}.",
    "kind": "section",
    "id": "introduction"
   },
   {
    "name": "Theory",
    "also": [
     "Theoretical Background",
     "Hypothesis",
     "Literature Review",
     "/^(theory|hypothes[ie]s|theoretical)\\b/i"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "The relations that the experiment rests on.",
    "kind": "section",
    "id": "theory"
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Methods",
      "also": [
       "Methods and Materials",
       "Methodology",
       "Method",
       "Procedure",
       "Experimental Procedure",
       "Experimental",
       "Experimental Setup",
       "Experiment",
       "Experimental Section",
       "Apparatus and Procedure",
       "Materials",
       "Apparatus",
       "Equipment",
       "/\\b(methods?|methodology|procedures?|materials|apparatus|equipment)\\b/i",
       "/^experimental\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "Materials and procedure in the past tense, so that another can repeat them.",
      "snippet": "${1:Material and equipment}. ${2:What was done, how often}.",
      "kind": "section",
      "id": "methods"
     },
     {
      "name": "Materials and Methods",
      "hint": "The usual name in the life sciences.",
      "kind": "section",
      "id": "materials-and-methods"
     }
    ]
   },
   {
    "name": "Results",
    "also": [
     "Data",
     "Observations",
     "Findings",
     "Results and Analysis",
     "Data and Results",
     "Data Analysis",
     "Analysis",
     "/\\b(results?|observations|findings)\\b/i",
     "/^(data|analysis)\\b/i"
    ],
    "count": {
     "min": 1,
     "max": Infinity
    },
    "hint": "What was measured, in text, tables and figures; no interpretation.",
    "snippet": "${1:What was measured}.",
    "kind": "section",
    "id": "results"
   },
   {
    "name": "Discussion",
    "also": [
     "Analysis and Discussion",
     "Interpretation",
     "Discussion and Conclusion",
     "Evaluation",
     "/\\bdiscussion\\b/i",
     "/^(error analysis|sources of error|interpretation)\\b/i"
    ],
    "count": {
     "min": 1,
     "max": Infinity
    },
    "hint": "What the results mean, how sure they are, how they compare with the hypothesis.",
    "snippet": "${1:What the results mean}. ${2:Sources of error}.",
    "kind": "section",
    "id": "discussion"
   },
   {
    "name": "Conclusion",
    "also": [
     "Concluding Remarks",
     "Summary and Conclusion",
     "/\\bconclusions?\\b/i",
     "结论"
    ],
    "hint": "The answer to the question.",
    "kind": "section",
    "id": "conclusion",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Acknowledgments",
    "place": "anywhere",
    "hint": "Who helped.",
    "kind": "section",
    "id": "acknowledgments",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "References",
    "also": [
     "Bibliography",
     "Works Cited",
     "Literature",
     "Literature Cited",
     "Reference List",
     "Sources",
     "/^(references?|bibliography|literature)\\b/i",
     "参考文献"
    ],
    "cues": [
     "/^\\[1\\]:? .{10,}/"
    ],
    "hint": "Every source that the text cites.",
    "snippet": "1. ${1:Author}. ${2:Title}. ${3:Publisher, year}.",
    "kind": "section",
    "id": "references"
   },
   {
    "name": "Appendix",
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Raw data, sample calculations.",
    "kind": "section",
    "id": "appendix"
   }
  ],
  "elements": [],
  "rules": {
   "unexpected-section": {
    "severity": "off"
   }
  }
 },
 {
  "id": "minutes",
  "name": {
   "en": "Meeting minutes",
   "zh": "会议纪要（英文）"
  },
  "aliases": [
   "meeting notes",
   "minutes of meeting",
   "MoM"
  ],
  "lang": "en",
  "match": {
   "title": [
    "/^meeting minutes\\s*([:#(,–—-]|\\d|$)/i",
    "/\\bmeeting minutes\\b.{0,40}\\b(19|20)\\d\\d\\b/i",
    "/\\b(19|20)\\d\\d\\b.{0,40}\\bmeeting minutes\\s*$/i",
    "/^minutes of (the |our )?(.{0,60} )?(meeting|session|assembly)\\b/i"
   ]
  },
  "numbering": {
   "headings": "none",
   "tables": "Table {n}",
   "figures": "Figure {n}"
  },
  "sections": [
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Attendees",
      "also": [
       "In Attendance",
       "Roll Call",
       "Attendees and Apologies",
       "/\\b(attend(ees?|ance|ing)|present|participants?|roll call|invitees)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "place": "anywhere",
      "cues": [
       "/^\\W*(present|attendees|attendance|participants|in attendance|attending)\\W*:/i",
       "/\\b(was|were) (also )?present\\b/i"
      ],
      "hint": "Who was there, who sent apologies, who was in the chair.",
      "snippet": "- Present: ${1:names}\n- Apologies: ${2:names}\n",
      "kind": "section",
      "id": "attendees"
     },
     {
      "name": "Attendance",
      "place": "anywhere",
      "hint": "Who was there.",
      "kind": "section",
      "id": "attendance"
     },
     {
      "name": "Present",
      "also": [
       "Members Present"
      ],
      "place": "anywhere",
      "hint": "Who was there.",
      "kind": "section",
      "id": "present"
     },
     {
      "name": "Participants",
      "place": "anywhere",
      "hint": "Who was there.",
      "kind": "section",
      "id": "participants"
     }
    ]
   },
   {
    "name": "Apologies",
    "also": [
     "Absent",
     "Regrets"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Who was not there and said so.",
    "kind": "section",
    "id": "apologies"
   },
   {
    "name": "Approval of Previous Minutes",
    "also": [
     "Approval of Minutes",
     "Approval of the Minutes",
     "Previous Minutes",
     "Minutes of the Last Meeting",
     "Matters Arising",
     "/\\b(approval of|previous|last|prior) .{0,20}(minutes|meeting)\\b/i",
     "/^matters arising\\b/i"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Whether the last minutes were approved, and with what corrections.",
    "kind": "section",
    "id": "approval-of-previous-minutes"
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Discussion",
      "also": [
       "Topics",
       "Topics Discussed",
       "Items Discussed",
       "New Business",
       "Old Business",
       "Unfinished Business",
       "Reports",
       "Announcements",
       "Notes",
       "Proceedings",
       "Motions",
       "Decisions",
       "Resolutions",
       "/\\b(agenda|discuss(ion|ed)s?|topics?|business|reports?|announcements|notes|proceedings|motions?|decisions?|resolutions?|updates?)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "place": "anywhere",
      "loose": true,
      "hint": "What was dealt with, point by point, and what was decided; motions word for word with mover and result.",
      "snippet": "${1:What was dealt with}. Decided: ${2:what}.\n",
      "kind": "section",
      "id": "discussion"
     },
     {
      "name": "Agenda",
      "also": [
       "Agenda Items"
      ],
      "place": "anywhere",
      "loose": true,
      "hint": "What was dealt with.",
      "kind": "section",
      "id": "agenda"
     }
    ]
   },
   {
    "name": "Action Items",
    "also": [
     "Actions",
     "Action Points",
     "Tasks",
     "Next Steps",
     "Follow-ups",
     "To Do",
     "/\\b(action|follow-?\\s?up)( items?| points?|s)?\\b/i"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Who does what by when.",
    "kind": "section",
    "id": "action-items"
   },
   {
    "name": "Next Meeting",
    "also": [
     "/\\b(next|upcoming) (meetings?|sessions?|call)\\b/i"
    ],
    "place": "anywhere",
    "hint": "Date, time and place.",
    "kind": "section",
    "id": "next-meeting",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Adjournment",
    "also": [
     "Close",
     "Closing",
     "Meeting Closed",
     "End of Meeting",
     "/^(adjourn(ment|ed)?|clos(e|ing|ure))\\b/i"
    ],
    "place": "anywhere",
    "hint": "When the meeting ended.",
    "kind": "section",
    "id": "adjournment",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Signatures",
    "also": [
     "Sign-off",
     "Approved By",
     "Signed"
    ],
    "place": "anywhere",
    "hint": "Chair and secretary.",
    "kind": "section",
    "id": "signatures",
    "count": {
     "min": 0,
     "max": 1
    }
   }
  ],
  "elements": [],
  "rules": {
   "unexpected-section": {
    "severity": "off"
   }
  }
 },
 {
  "id": "minutes-zh",
  "name": {
   "en": "Meeting minutes (China)",
   "zh": "会议纪要"
  },
  "aliases": [
   "纪要",
   "专题会议纪要",
   "办公会议纪要",
   "例会纪要",
   "座谈会纪要"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/(会议?|会商|论坛|讨论)(讨论|工作|专题|内容)?的?纪要(稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "会议基本情况",
    "also": [
     "会议概况",
     "会议信息",
     "会议基本信息",
     "基本信息",
     "基本情况",
     "/^(会议)?(时间|地点|日期|主持人?|记录人?|议程|背景|目的|主题)/",
     "/^(会议|基本).{0,2}(概况|信息|情况|时间|地点|议程|背景|目的|主题)$/"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "hint": "时间、地点、主持人、参加单位和议题。",
    "kind": "section",
    "id": "overview"
   },
   {
    "name": "出席人员",
    "also": [
     "参会人员",
     "与会人员",
     "参加人员",
     "出席",
     "列席",
     "请假",
     "出席名单",
     "/^(出席|参会|与会|参加|列席|请假|缺席).{0,6}$/"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "出席、列席、请假的人员和单位。",
    "kind": "section",
    "id": "attendance"
   },
   {
    "name": "议定事项",
    "also": [
     "会议议定事项",
     "会议决定",
     "会议决议",
     "会议内容",
     "会议主要内容",
     "主要内容",
     "会议议题",
     "会议结论",
     "会议要点",
     "讨论内容",
     "/(会议|讨论).{0,6}(议定|决定|决议|确定|明确|议题|内容|结论|要点|事项|强调|指出)/",
     "/(议定|议决|决定|决议|讨论|审议)(的)?(事项|内容|情况|意见)/",
     "/^(决议|决定|结论|议题|议程|讨论)/"
    ],
    "loose": true,
    "cues": [
     "/会议(议定|决定|确定|明确|同意|原则同意)/"
    ],
    "hint": "会议议定的事项，逐条写明做什么、谁负责、何时完成。",
    "snippet": "（一）${1:议定事项}。${2:责任单位、完成时限}\n\n（二）${3:议定事项}。${4:责任单位、完成时限}\n",
    "kind": "section",
    "id": "decision"
   },
   {
    "name": "工作要求",
    "also": [
     "会议要求",
     "有关要求",
     "下一步工作",
     "下一步工作安排",
     "待办事项",
     "后续工作",
     "/^(工作|会议|有关|几点)要求/",
     "/下(一)?步.{0,10}(打算|举措|措施|计划|安排|工作)/",
     "/^(待办|行动项|后续|跟进).{0,4}$/"
    ],
    "place": "anywhere",
    "hint": "会议对落实工作的要求。",
    "kind": "section",
    "id": "requirements",
    "count": {
     "min": 0,
     "max": 1
    }
   }
  ],
  "elements": [
   {
    "need": "optional",
    "name": "addressee"
   },
   {
    "need": "optional",
    "match": [
     "/现(将|就|把)?.{0,60}纪要如下/",
     "/(纪要|事项)如下[：:。]?$/",
     "/会议(议定|决定|认为|指出|强调|听取)/"
    ],
    "insert": "现将会议议定事项纪要如下：",
    "name": "opening"
   },
   {
    "need": "optional",
    "name": "closing"
   },
   {
    "need": "optional",
    "name": "attachments"
   },
   {
    "need": "optional",
    "name": "signature"
   },
   {
    "need": "optional",
    "name": "date"
   }
  ]
 },
 {
  "id": "notice",
  "name": {
   "en": "Notice",
   "zh": "通知"
  },
  "aliases": [
   "紧急通知",
   "补充通知",
   "印发通知",
   "会议通知"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/关于.{1,150}的?(紧急|补充|预备|预通)?通知(稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/",
    "/(会议|放假|停水|停电|培训|演练|考试|检修)(的)?(紧急|补充)?通知(稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "总体要求",
    "also": [
     "总体*",
     "指导思想*",
     "*目标",
     "*目的"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "hint": "为什么发这个通知，要达到什么目的。",
    "kind": "section",
    "id": "guiding"
   },
   {
    "name": "有关事项",
    "also": [
     "通知事项",
     "主要任务",
     "重点任务",
     "主要内容",
     "工作内容",
     "工作任务",
     "/(任务|内容|事项|对象|范围|时间|地点|条件|程序|安排)/"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "loose": true,
    "hint": "要办的事：内容、对象、时间、地点。",
    "kind": "section",
    "id": "matters"
   },
   {
    "name": "工作要求",
    "also": [
     "*要求",
     "*保障*",
     "组织实施*",
     "组织领导*",
     "加强组织领导*"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "怎样落实：责任、期限、报送和联系方式。",
    "kind": "section",
    "id": "requirements"
   }
  ],
  "elements": [
   {
    "need": "optional",
    "name": "addressee"
   },
   {
    "need": "optional",
    "match": [
     "/现(将|就|把)?.{0,60}通知如下/",
     "/(通知|事项|要求|安排)如下[：:。]?$/",
     "/现(予)?(印发|转发|公布|发布|下发)/"
    ],
    "insert": "现将有关事项通知如下：",
    "name": "opening"
   },
   {
    "need": "optional",
    "match": [
     "/特此通知|请.{0,20}(贯彻|遵照|认真|参照)?(执行|落实)/"
    ],
    "not": [
     "/特此(报告|函|请示)|专此报告|(妥否|当否|可否).{0,4}请|请予?(批示|批复|审批)/"
    ],
    "insert": "特此通知。",
    "name": "closing"
   },
   {
    "need": "optional",
    "name": "attachments"
   },
   {
    "need": "optional",
    "name": "signature"
   },
   {
    "need": "optional",
    "name": "date"
   }
  ]
 },
 {
  "id": "official-letter",
  "name": {
   "en": "Official letter",
   "zh": "函"
  },
  "aliases": [
   "公函",
   "复函",
   "商洽函",
   "征求意见函",
   "协查函",
   "便函"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/关于.{1,150}的?(复|商洽|询问|征询|告知|协查|公|便)?函(稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/",
    "/(的复|商洽|征求意见|协查|告知|工作联系|协助)函(稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "有关情况",
    "also": [
     "基本情况",
     "有关背景",
     "/^.{0,4}(背景|缘由|情况)$/"
    ],
    "hint": "为什么发函：情况和依据；复函先引来函的标题和文号。",
    "kind": "section",
    "id": "facts",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "商请事项",
    "also": [
     "有关事项",
     "函告事项",
     "函复意见",
     "有关意见",
     "/^.{0,4}(事项|意见|建议|答复)$/"
    ],
    "hint": "商请、询问、告知或答复的事，一函一事。",
    "kind": "section",
    "id": "matters",
    "count": {
     "min": 0,
     "max": 1
    }
   }
  ],
  "elements": [
   {
    "need": "required",
    "name": "addressee"
   },
   {
    "need": "optional",
    "match": [
     "/现(将|就|把)?.{0,60}(函告|函复|函商|函询|告知|复函|函达|函请|回复|答复)如下/",
     "/(函告|函复|回复|答复|意见|情况)如下[：:。]?$/",
     "/收悉/"
    ],
    "insert": "现将有关事项函告如下：",
    "name": "opening"
   },
   {
    "need": "required",
    "match": [
     "/特此(函|复|商|致|告|说明|回复|证明)|专此|此复|此函|函复|复函|函告|为(盼|荷|感|谢)|盼(复|予)/",
     "/请(贵.{1,8})?(予以|予|给予|大力|尽快|及时|于|将|按)?.{0,30}(支持|配合|协助|协调|反馈|回复|函复|接洽|查收|知悉|研究|确认|办理|考虑|函告)/",
     "/(感谢|谢谢).{0,20}/"
    ],
    "not": [
     "/此致|敬礼|特此(报告|通知|请示)|专此报告|请予?(批示|批复|审批)|妥否/"
    ],
    "insert": "请予支持并函复为盼。",
    "name": "closing"
   },
   {
    "need": "optional",
    "name": "attachments"
   },
   {
    "need": "optional",
    "name": "signature"
   },
   {
    "need": "optional",
    "name": "date"
   }
  ]
 },
 {
  "id": "official-report",
  "name": {
   "en": "Official report",
   "zh": "报告"
  },
  "aliases": [
   "公文报告",
   "专题报告",
   "专项报告"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/[^你我他她它好坏写成出新个些样种]的报告(书|材料|稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/",
    "/审计工作报告(书|材料|稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "基本情况",
    "also": [
     "总体情况",
     "有关情况",
     "主要情况",
     "概况",
     "工作开展情况",
     "主要工作",
     "主要做法",
     "/(基本|总体|有关|主要|开展|落实|完成|进展)情况/"
    ],
    "hint": "报告的事情：时间、经过、做法、数据。",
    "kind": "section",
    "id": "facts",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "存在问题",
    "also": [
     "存在的问题",
     "存在的主要问题",
     "主要问题",
     "困难和问题",
     "/(存在|发现|面临)(出)?的?.{0,6}(问题|不足|困难|短板|差距)/"
    ],
    "place": "anywhere",
    "hint": "存在的问题和困难。",
    "kind": "section",
    "id": "problems",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "下一步工作打算",
    "also": [
     "下一步工作安排",
     "下一步工作",
     "下一步打算",
     "下一步工作措施",
     "/下(一)?(步|阶段|年度?).{0,10}(打算|举措|措施|计划|安排|思路|重点|考虑|建议|工作)/",
     "/(意见|对策)?建议$/"
    ],
    "place": "anywhere",
    "hint": "下一步怎么办。",
    "kind": "section",
    "id": "next",
    "count": {
     "min": 0,
     "max": 1
    }
   }
  ],
  "elements": [
   {
    "need": "optional",
    "name": "addressee"
   },
   {
    "need": "optional",
    "match": [
     "/现(将|就|把)?.{0,60}(报告|汇报)如下/",
     "/(报告|汇报|情况)如下[：:。]?$/"
    ],
    "insert": "现将有关情况报告如下：",
    "name": "opening"
   },
   {
    "need": "required",
    "match": [
     "/特此(报告|汇报)|专此(报告|汇报)|以上(报告|汇报|情况)|请予?.{0,8}(审阅|审议|审查|审示|阅示|阅知)|(报告|汇报)完毕/"
    ],
    "not": [
     "/请予?(批示|批复|审批|批准)|(妥否|当否|可否).{0,4}请/"
    ],
    "insert": "特此报告。",
    "name": "closing"
   },
   {
    "need": "optional",
    "name": "attachments"
   },
   {
    "need": "optional",
    "name": "signature"
   },
   {
    "need": "optional",
    "name": "date"
   }
  ]
 },
 {
  "id": "official-request",
  "name": {
   "en": "Official request",
   "zh": "请示"
  },
  "aliases": [
   "请示件",
   "请示公文"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/关于.{1,120}的?请示(稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/",
    "/的请示(稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "请示缘由",
    "also": [
     "基本情况",
     "有关情况",
     "请示理由",
     "/(背景|缘由|理由|依据|必要性|基本情况)$/"
    ],
    "hint": "为什么请示：情况、依据和困难。",
    "kind": "section",
    "id": "reasons",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "请示事项",
    "also": [
     "请求事项",
     "有关请求",
     "有关建议",
     "拟请示事项",
     "/(请示|请求|申请|拟办|建议)(的)?(事项|内容|意见)/"
    ],
    "hint": "请求指示或批准什么，一文一事。",
    "kind": "section",
    "id": "request",
    "count": {
     "min": 0,
     "max": 1
    }
   }
  ],
  "elements": [
   {
    "need": "required",
    "name": "addressee"
   },
   {
    "need": "optional",
    "match": [
     "/现(将|就|把)?.{0,60}请示如下/",
     "/请示如下[：:。]?$/"
    ],
    "insert": "现就有关事项请示如下：",
    "name": "opening"
   },
   {
    "need": "required",
    "match": [
     "/(妥否|当否|可否|是否妥当|是否可行|如无不妥).{0,6}请/",
     "/请予?.{0,12}(批示|批复|指示|审批|批准|审示|审定|核准|审核|同意|研究|支持)/",
     "/特此请示/"
    ],
    "not": [
     "/特此(报告|通知|函)|专此报告|此致/"
    ],
    "insert": "妥否，请批示。",
    "name": "closing"
   },
   {
    "need": "optional",
    "name": "attachments"
   },
   {
    "need": "optional",
    "name": "signature"
   },
   {
    "need": "optional",
    "name": "date"
   }
  ]
 },
 {
  "id": "penetration-test-report",
  "name": {
   "en": "Penetration test report",
   "zh": "渗透测试报告"
  },
  "aliases": [
   "pentest report",
   "pen test report",
   "penetration testing report",
   "security assessment report"
  ],
  "lang": "en",
  "match": {
   "title": [
    "/^(.{0,60} )?(penetration[ -]test(ing)?|pen-?test(ing)?) report\\s*([:#(–—-]|\\d|for\\b|on\\b|of\\b|$)/i"
   ]
  },
  "numbering": {
   "headings": "none",
   "tables": "Table {n}",
   "figures": "Figure {n}"
  },
  "sections": [
   {
    "name": "Introduction",
    "also": [
     "Engagement Overview",
     "Assessment Overview",
     "Project Overview"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "What was tested, when, by whom, from where; what was out of bounds.",
    "kind": "section",
    "id": "introduction"
   },
   {
    "name": "Executive Summary",
    "also": [
     "Management Summary",
     "Summary",
     "Summary for Management",
     "/^(executive|management) (summary|overview)\\b/i"
    ],
    "hint": "Posture, worst risks and what to do first, without technical terms.",
    "snippet": "Between ${1:first day} and ${2:last day} we tested ${3:a system}. ${4:How it stands}. ${5:What to do first}.",
    "kind": "section",
    "id": "executive-summary"
   },
   {
    "name": "Methodology",
    "also": [
     "Testing Methodology",
     "Test Approach"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Standard and tools, and how risks are rated.",
    "kind": "section",
    "id": "methodology"
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Findings",
      "also": [
       "Technical Findings",
       "Detailed Findings",
       "Findings and Recommendations",
       "Vulnerabilities",
       "Vulnerability Details",
       "Identified Vulnerabilities",
       "Assessment Results",
       "Test Results",
       "Results",
       "/\\bfindings\\b/i",
       "/^(identified |confirmed )?vulnerabilities\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "Each with severity, what and where it is, proof, and how to mend it.",
      "snippet": "${1:What and where}. Severity is ${2:high}. ${3:How it was shown}. ${4:How to mend it}.\n",
      "kind": "section",
      "id": "findings"
     },
     {
      "name": "Technical Report",
      "also": [
       "Technical Details",
       "Technical Summary",
       "Attack Narrative",
       "/^(technical|attack) (report|details?|narrative|section)\\b/i"
      ],
      "hint": "The way through the systems, step by step, with proof.",
      "order": "free",
      "kind": "section",
      "id": "technical-report",
      "sections": [
       {
        "name": "Introduction",
        "kind": "section",
        "id": "introduction",
        "count": {
         "min": 0,
         "max": 1
        }
       },
       {
        "name": "Information Gathering",
        "also": [
         "Reconnaissance",
         "Enumeration"
        ],
        "kind": "section",
        "id": "information-gathering",
        "count": {
         "min": 0,
         "max": 1
        }
       },
       {
        "name": "Vulnerability Assessment",
        "kind": "section",
        "id": "vulnerability-assessment",
        "count": {
         "min": 0,
         "max": 1
        }
       },
       {
        "name": "Exploitation",
        "also": [
         "Vulnerability Confirmation",
         "Exploitation/Vulnerability Confirmation"
        ],
        "kind": "section",
        "id": "exploitation",
        "count": {
         "min": 0,
         "max": 1
        }
       },
       {
        "name": "Post-Exploitation",
        "kind": "section",
        "id": "post-exploitation",
        "count": {
         "min": 0,
         "max": 1
        }
       },
       {
        "name": "Risk and Exposure",
        "also": [
         "Risk/Exposure"
        ],
        "kind": "section",
        "id": "risk-and-exposure",
        "count": {
         "min": 0,
         "max": 1
        }
       },
       {
        "name": "Conclusion",
        "kind": "section",
        "id": "conclusion",
        "count": {
         "min": 0,
         "max": 1
        }
       }
      ]
     }
    ]
   },
   {
    "name": "Recommendations",
    "also": [
     "Remediation",
     "Remediation Plan"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "What to do, in what order.",
    "kind": "section",
    "id": "recommendations"
   },
   {
    "name": "Appendix",
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Tools, raw output, checklists.",
    "kind": "section",
    "id": "appendix"
   }
  ],
  "elements": [],
  "rules": {
   "unexpected-section": {
    "severity": "off"
   }
  }
 },
 {
  "id": "postmortem",
  "name": {
   "en": "Incident postmortem",
   "zh": "事故复盘报告"
  },
  "aliases": [
   "post-mortem",
   "incident report",
   "incident review",
   "post-incident review",
   "post incident report",
   "outage report",
   "PIR",
   "复盘报告",
   "故障复盘",
   "事故复盘"
  ],
  "lang": "en",
  "match": {
   "title": [
    "/^(\\d{4}[-\\/.]?\\d{2}[-\\/.]?\\d{2}\\W+)?((incident|outage|service|production|operational|project|draft|public|internal|blameless) )?post-?\\s?mortem( report| review)?\\s*([:#(\\[–—|\\/,-]|\\d|of\\b|for\\b|on\\b|$)/i",
    "/(outage|incident|failure|downtime|disruption|degradation|breach|issue|\\d|[)\\]:–—-])\\s*post-?\\s?mortem( report| review)?\\s*([(\\[#:–—-]|\\d|$)/i",
    "/^(\\W*\\d{4}[-\\/.]?\\d{2}[-\\/.]?\\d{2}\\W+)?((security|service|production|major|critical|public) )?(incident|outage) (report|review)\\s*([:#(\\[–—|-]|\\d|of\\b|for\\b|on\\b|$)/i",
    "/^post-?\\s?incident (report|review|analysis)\\s*([:#(\\[–—|-]|\\d|of\\b|for\\b|on\\b|$)/i",
    "/(故障|事故|宕机|中断|事件)复盘(报告)?([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "none",
   "tables": "Table {n}",
   "figures": "Figure {n}"
  },
  "sections": [
   {
    "name": "Summary",
    "also": [
     "Executive Summary",
     "/^(brief |short )?(summary|overview|description|synopsis) of (the )?(incident|issue|outage|problem|event|impact)/i",
     "/^what happened\\b/i",
     "/\\b(incident|problem|issue|outage|event|high-level) (overview|description|statement|summary)\\b/i",
     "/^(overview|description|introduction|synopsis|abstract|tl;?dr|事件概述|事故概述|概述|摘要)$/i"
    ],
    "cues": [
     "/^(on|at|between|from|starting|during) .{0,80}(outage|incident|unavailable|down\\b|degraded|disruption|failed|failure|errors?\\b)/i"
    ],
    "hint": "In two or three sentences - what happened, when, for how long, who noticed, how it ended.",
    "snippet": "On ${1:2026-01-01} between ${2:10:00} and ${3:11:30} UTC, ${4:the service} was ${5:unavailable} because ${6:of a cause}.\n",
    "kind": "section",
    "id": "summary"
   },
   {
    "name": "Background",
    "also": [
     "Leadup",
     "Lead-up",
     "/^(context|environment|system overview)$/i"
    ],
    "place": "anywhere",
    "hint": "What a reader has to know of the system, and what led up to the incident.",
    "kind": "section",
    "id": "background",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Impact",
    "also": [
     "/\\bimpact(s|ed)?\\b/i",
     "/^(who|what) was affected/i",
     "/^(affected|impacted) (services?|systems?|users?|customers?|components?)/i",
     "/^(consequences|effects?|影响|影响范围|事件影响)$/i"
    ],
    "cues": [
     "/\\b(customers?|users?|clients?|services?|requests?|applications?|teams?|deployments?|pods?|nodes?|workloads?)\\b.{0,60}\\b(affected|impacted|unavailable|unable|failed|lost|down|could not|couldn.t|not able)\\b/i",
     "/\\b(was|were|is|are|got|been|being|not|also) (\\w+ly )?(affected|impacted)\\b/i"
    ],
    "hint": "Who was affected, how badly and how long; in numbers where there are any.",
    "snippet": "- Duration: ${1:90 minutes}\n- Affected: ${2:customers, services}\n- Effect: ${3:what they could not do}\n",
    "kind": "section",
    "id": "impact"
   },
   {
    "name": "Root Cause",
    "also": [
     "Root Causes",
     "Root Cause Analysis",
     "Cause",
     "/\\b(root|underlying|proximate|primary|technical) causes?\\b/i",
     "/\\bcontributing (factors?|causes?|conditions?)\\b/i",
     "/^(causes?|the five whys|five whys|5 whys|what caused|why did (it|this) happen|causal analysis|rca)\\b/i",
     "/^(根本原因|原因分析|根因分析|根因|事故原因)$/"
    ],
    "place": "beside",
    "cues": [
     "/\\b(root cause|cause|reason)\\b.{0,40}\\b(was|is|were)\\b/i",
     "/\\b(was|were) caused by\\b/i"
    ],
    "hint": "Why it happened; the conditions that made it possible, and no names of people to blame.",
    "snippet": "${1:The failure} was caused by ${2:a condition}, which ${3:went unnoticed because}.\n",
    "kind": "section",
    "id": "root-cause"
   },
   {
    "name": "Trigger",
    "also": [
     "Fault",
     "Failure",
     "Trigger Event",
     "Triggering Event"
    ],
    "place": "anywhere",
    "hint": "The event that set it off.",
    "kind": "section",
    "id": "trigger",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Detection",
    "also": [
     "How Was It Detected",
     "How We Detected It",
     "/^(discovery|alerting|monitoring and detection)$/i"
    ],
    "place": "anywhere",
    "hint": "How and when it was noticed, and what would have noticed it earlier.",
    "kind": "section",
    "id": "detection",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Response",
    "also": [
     "Incident Response",
     "/^(responders|responding teams?|response and)\\b/i"
    ],
    "place": "anywhere",
    "hint": "Who responded, and how it went.",
    "kind": "section",
    "id": "response",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Mitigation",
    "also": [
     "Workaround",
     "Immediate Actions",
     "/\\b(mitigation|workarounds?)\\b/i"
    ],
    "place": "anywhere",
    "hint": "What eased it before it was over.",
    "kind": "section",
    "id": "mitigation",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Resolution",
    "also": [
     "Fix",
     "How Was It Resolved",
     "/^resolution\\b/i"
    ],
    "place": "anywhere",
    "hint": "What ended it, and what had been tried before.",
    "kind": "section",
    "id": "resolution",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Recovery",
    "also": [
     "Restoration",
     "/^recovery\\b/i"
    ],
    "place": "anywhere",
    "hint": "How service came back, step by step.",
    "kind": "section",
    "id": "recovery",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Timeline",
    "also": [
     "Incident Timeline",
     "Event Timeline",
     "Timeline of Events",
     "Detailed Timeline",
     "Sequence of Events",
     "Log of Events",
     "/^(events|时间线|时间轴|事件经过|处理过程)$/i",
     "/\\btime-?\\s?line\\b/i",
     "/\\bchronolog(y|ical)\\b/i"
    ],
    "place": "anywhere",
    "hint": "What happened when, with time zone; from the first sign to the end.",
    "snippet": "All times in UTC.\n\n| Time | Event |\n|---|---|\n| ${1:2026-01-01 10:00} | ${2:First alert} |\n| ${3:2026-01-01 11:30} | ${4:Service restored} |\n",
    "kind": "section",
    "id": "timeline"
   },
   {
    "name": "Lessons Learned",
    "also": [
     "Lessons",
     "Learnings",
     "What We Learned",
     "/\\b(lessons|learnings|takeaways|reflections)\\b/i",
     "/^(retrospective|how (did|.d) we do|what have we learned|经验教训)\\b/i"
    ],
    "place": "anywhere",
    "hint": "What went well, what did not, where luck helped.",
    "order": "free",
    "kind": "section",
    "id": "lessons-learned",
    "count": {
     "min": 0,
     "max": 1
    },
    "sections": [
     {
      "name": "What Went Well",
      "also": [
       "What Worked Well",
       "What Worked",
       "What Went Well?",
       "The Good"
      ],
      "kind": "section",
      "id": "what-went-well",
      "count": {
       "min": 0,
       "max": 1
      }
     },
     {
      "name": "What Went Wrong",
      "also": [
       "What Didn't Go Well",
       "What Didn't Go So Well",
       "What Did Not Go Well",
       "What Went Poorly",
       "What Didn't Work",
       "What Could Be Improved",
       "What Could Have Gone Better",
       "The Bad"
      ],
      "kind": "section",
      "id": "what-went-wrong",
      "count": {
       "min": 0,
       "max": 1
      }
     },
     {
      "name": "Where We Got Lucky",
      "also": [
       "Luck",
       "Lucky Breaks"
      ],
      "kind": "section",
      "id": "where-we-got-lucky",
      "count": {
       "min": 0,
       "max": 1
      }
     }
    ]
   },
   {
    "name": "Action Items",
    "also": [
     "Actions",
     "Action Plan",
     "Action Points",
     "Corrective Actions",
     "Corrective Measures",
     "Corrective and Preventive Actions",
     "Corrective and Preventative Actions",
     "Corrective and Preventive Measures",
     "Corrective and Preventative Measures",
     "/\\b(action|follow-?\\s?up|remediation|corrective|prevent(at)?ive)( and \\w+)? (items?|actions?|measures?|steps?|tasks?|points?|plan)\\b/i",
     "/^(actions?|next steps?|prevention|remediations?|recommendations?|follow-?\\s?ups?|how (do|will) we prevent)\\b/i",
     "/^(improvements?|future work|to-?do|what we are doing about it)$/i",
     "/^(改进措施|整改措施|行动项|后续行动|后续计划)$/"
    ],
    "cues": [
     "/\\b(we will|we plan to|we are going to|action items?|follow-?ups?)\\b/i"
    ],
    "hint": "What stops this from happening again - each with an owner and a date.",
    "snippet": "| Action | Owner | Due |\n|---|---|---|\n| ${1:what} | ${2:who} | ${3:2026-01-31} |\n",
    "kind": "section",
    "id": "action-items"
   },
   {
    "name": "Attendees",
    "also": [
     "Participants",
     "/^(people involved|involved|present|team)$/i"
    ],
    "place": "anywhere",
    "hint": "Who took part in the review.",
    "kind": "section",
    "id": "attendees",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Supporting Information",
    "also": [
     "References",
     "Appendix",
     "Appendices",
     "Related Incidents",
     "Links",
     "Further Reading",
     "Additional Information"
    ],
    "place": "anywhere",
    "count": {
     "min": 0,
     "max": Infinity
    },
    "hint": "Graphs, logs, related incidents.",
    "kind": "section",
    "id": "supporting-information"
   }
  ],
  "elements": []
 },
 {
  "id": "progress-report",
  "name": {
   "en": "Progress report",
   "zh": "进展报告（英文）"
  },
  "aliases": [
   "interim report",
   "project progress report"
  ],
  "lang": "en",
  "match": {
   "title": [
    "/^((weekly|monthly|quarterly|annual|project|first|second|third|interim) )*progress report\\s*([:#(,–—-]|\\d|for\\b|on\\b|$)/i"
   ]
  },
  "numbering": {
   "headings": "none",
   "tables": "Table {n}",
   "figures": "Figure {n}"
  },
  "sections": [
   {
    "name": "Introduction",
    "also": [
     "Summary",
     "Background",
     "Objective",
     "Objectives",
     "Purpose",
     "Overview",
     "Project Description",
     "Scope",
     "Executive Summary",
     "Project Overview",
     "/^(introduction|background|purpose|objectives?|overview|(project|executive) (summary|overview|description))\\b/i"
    ],
    "count": {
     "min": 1,
     "max": Infinity
    },
    "hint": "What the work is for, and what period this report covers.",
    "snippet": "${1:What the work is for}. This report covers ${2:the period}.",
    "kind": "section",
    "id": "introduction"
   },
   {
    "name": "Work Completed",
    "also": [
     "Completed Work",
     "Completed Tasks",
     "Accomplishments",
     "Tasks Completed",
     "Work Done",
     "Work Accomplished",
     "Completed",
     "Progress to Date",
     "Progress",
     "Achievements",
     "Work Completed to Date",
     "/\\b(completed|accomplish(ed|ments)|achievements?|work done|progress to date|finished)\\b/i"
    ],
    "count": {
     "min": 1,
     "max": Infinity
    },
    "hint": "What was finished since the last report.",
    "snippet": "- ${1:what was finished}\n",
    "kind": "section",
    "id": "work-completed"
   },
   {
    "name": "Work in Progress",
    "also": [
     "Current Work",
     "Ongoing Work",
     "Tasks in Progress",
     "In Progress",
     "Present Work",
     "Work Under Way",
     "Work Underway",
     "Current Tasks",
     "/\\b(in progress|ongoing|under ?way|(current|present) (work|tasks?|activities))\\b/i"
    ],
    "count": {
     "min": 1,
     "max": Infinity
    },
    "hint": "What is being done now, and how far it is.",
    "snippet": "- ${1:what is being done}, ${2:how far}\n",
    "kind": "section",
    "id": "work-in-progress"
   },
   {
    "name": "Work Remaining",
    "also": [
     "Remaining Work",
     "Remaining Tasks",
     "Future Work",
     "Planned Work",
     "Work Scheduled",
     "Work to Be Completed",
     "Work to Be Done",
     "Next Steps",
     "Plans",
     "Work Planned",
     "Tasks Remaining",
     "/\\b(remaining|future work|planned|to be (done|completed)|next steps?|upcoming)\\b/i"
    ],
    "count": {
     "min": 1,
     "max": Infinity
    },
    "hint": "What is left, and when.",
    "snippet": "- ${1:what is left}, by ${2:2026-06-30}\n",
    "kind": "section",
    "id": "work-remaining"
   },
   {
    "name": "Problems",
    "also": [
     "Problems Encountered",
     "Issues",
     "Challenges",
     "Obstacles",
     "Risks",
     "Problems and Solutions",
     "/\\b(problems?|issues?|challenges?|obstacles?|difficulties|risks?)\\b/i"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "What stood in the way, and what was done about it.",
    "kind": "section",
    "id": "problems"
   },
   {
    "name": "Schedule",
    "also": [
     "Schedule and Changes",
     "Changes",
     "Timeline",
     "Schedule Status",
     "Updated Schedule",
     "Changes in Schedule",
     "Changes to the Plan",
     "Milestones",
     "Timetable",
     "/\\b(schedule|timeline|timetable|milestones?)\\b/i",
     "/^changes\\b/i"
    ],
    "count": {
     "min": 1,
     "max": Infinity
    },
    "place": "anywhere",
    "cues": [
     "/\\b(on|ahead of|behind) schedule\\b/i"
    ],
    "hint": "Whether the plan holds, and what has changed.",
    "snippet": "${1:Whether the plan holds}. ${2:What has changed}.",
    "kind": "section",
    "id": "schedule"
   },
   {
    "name": "Budget",
    "also": [
     "Costs",
     "Resources",
     "Expenditures",
     "/\\b(budget|costs?|expenditures?)\\b/i"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Planned and spent.",
    "kind": "section",
    "id": "budget"
   },
   {
    "name": "Conclusion",
    "also": [
     "Conclusions",
     "Overall Appraisal",
     "Overall Assessment",
     "Appraisal",
     "Assessment",
     "Recommendations",
     "/\\bconclusions?\\b/i"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "How the work stands on the whole.",
    "kind": "section",
    "id": "conclusion"
   }
  ],
  "elements": []
 },
 {
  "id": "rectification-report",
  "name": {
   "en": "Rectification report",
   "zh": "整改报告"
  },
  "aliases": [
   "整改情况报告",
   "整改落实情况报告",
   "整改工作报告",
   "整改完成情况报告",
   "整改进展情况报告"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/整改(工作|落实|完成|进展|推进|阶段性|、)*(情况)?的?(工作)?(报告|汇报)(书|材料|稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "整改工作组织开展情况",
    "also": [
     "整改工作开展情况",
     "整改组织情况",
     "整改工作组织情况",
     "工作开展情况",
     "整改工作总体情况",
     "基本情况",
     "总体情况",
     "/整改.{0,6}(组织|部署|开展|推进|总体).{0,4}情况/",
     "/(组织|工作|责任|基本|总体).{0,4}(部署|领导|推进|开展|情况)/",
     "/(主要|采取的?).{0,4}(做法|工作)/"
    ],
    "hint": "怎样组织整改：部署、责任分工、台账和督办。",
    "kind": "section",
    "id": "work",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "存在问题",
    "also": [
     "存在的问题",
     "存在的主要问题",
     "主要问题",
     "检查发现的问题",
     "反馈问题",
     "/(发现|反馈|存在|指出|查摆)(出)?的?.{0,8}(问题|隐患|不足)/",
     "/^(隐患|问题)(情况|清单|概况)?$/"
    ],
    "place": "anywhere",
    "hint": "检查组反馈的问题，可附清单。",
    "kind": "section",
    "id": "found",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "原因分析",
    "also": [
     "问题成因",
     "原因剖析",
     "主要原因",
     "产生问题的原因",
     "/原因(分析|剖析)/"
    ],
    "place": "anywhere",
    "hint": "问题产生的原因。",
    "kind": "section",
    "id": "causes",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "整改落实情况",
    "also": [
     "整改情况",
     "整改完成情况",
     "整改进展情况",
     "问题整改情况",
     "问题整改落实情况",
     "具体整改情况",
     "具体问题整改情况",
     "反馈问题整改情况",
     "整改措施及成效",
     "整改措施和成效",
     "整改措施落实情况",
     "/整改.{0,8}(落实|完成|进展|进度|到位)?情况/",
     "/整改.{0,6}(措施|成效|结果|效果|内容|做法)/",
     "/(采取|落实)的?.{0,4}(措施|整改)/"
    ],
    "loose": true,
    "cues": [
     "/(已|全部|均已|基本).{0,6}(整改|完成整改|整改到位|整改完毕)/"
    ],
    "hint": "逐条对应反馈的问题：问题、整改措施、整改成效。",
    "snippet": "（一）关于${1:反馈的问题}。${2:整改措施和成效}\n\n（二）关于${3:反馈的问题}。${4:整改措施和成效}\n",
    "kind": "section",
    "id": "rectified"
   },
   {
    "name": "未完成整改的问题",
    "also": [
     "尚未完成整改的问题",
     "尚存问题",
     "整改中存在的问题",
     "仍存在的问题",
     "/(未|尚未|正在|仍|还).{0,8}(问题|事项|不足|困难|整改)/",
     "/整改.{0,4}存在的?(问题|困难|不足)/"
    ],
    "hint": "还没有整改到位的问题、原因和期限。",
    "kind": "section",
    "id": "problems",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "下一步工作打算",
    "also": [
     "下一步工作",
     "下一步工作计划",
     "下一步工作安排",
     "下一步工作措施",
     "下一步工作举措",
     "下一步整改计划",
     "下一步整改措施",
     "下一步整改安排",
     "下一步打算",
     "下一步计划",
     "下步工作打算",
     "下步工作安排",
     "今后打算",
     "/下(一)?(步|阶段).{0,10}(打算|举措|措施|计划|安排|思路|重点|考虑|方向|工作)/",
     "/(今后|后续).{0,8}(打算|方向|措施|安排|计划|思路|工作)/",
     "/(长效机制|巩固.{0,6}成果|防范措施|预防措施|努力方向)/"
    ],
    "cues": [
     "/下一?(步|阶段).{0,16}(将|要)/",
     "/(^|[。；！？])(今后|接下来).{0,30}(将|要)/"
    ],
    "hint": "怎样巩固成果、防止再犯，未完成的何时完成。",
    "snippet": "（一）${1:巩固措施}。${2:责任人、完成时限}\n\n（二）${3:长效机制}。${4:责任人、完成时限}\n",
    "kind": "section",
    "id": "next"
   }
  ],
  "elements": [
   {
    "need": "optional",
    "name": "addressee"
   },
   {
    "need": "optional",
    "match": [
     "/现(将|就|把)?.{0,60}(报告|汇报|说明|反馈|通报|报送)如下/",
     "/(报告|汇报|情况|说明)如下[：:。]?$/"
    ],
    "insert": "现将整改落实情况报告如下：",
    "name": "opening"
   },
   {
    "need": "optional",
    "match": [
     "/特此(报告|汇报)|专此(报告|汇报)|以上(报告|汇报|情况).{0,12}请|请予?(审示|审阅|审议|审查)/"
    ],
    "not": [
     "/请予?(批示|批复|审批|批准)|(妥否|当否|可否).{0,4}请/"
    ],
    "insert": "特此报告。",
    "name": "closing"
   },
   {
    "need": "optional",
    "name": "attachments"
   },
   {
    "need": "optional",
    "name": "signature"
   },
   {
    "need": "optional",
    "name": "date"
   }
  ]
 },
 {
  "id": "reflection",
  "name": {
   "en": "Reflection",
   "zh": "心得体会"
  },
  "aliases": [
   "学习心得",
   "学习体会",
   "培训心得",
   "心得",
   "读后感",
   "观后感",
   "学习心得体会"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/(心得体会|学习体会|培训体会|读后感|观后感)(书|材料|稿|初稿|发言|范文|模板)?([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "主要体会",
    "also": [
     "学习体会",
     "几点体会",
     "主要收获",
     "学习收获",
     "心得体会",
     "/(体会|收获|感悟|启示|认识|感受)/"
    ],
    "loose": true,
    "hint": "得到的体会，结合自己的工作。",
    "kind": "section",
    "id": "points",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "存在不足",
    "also": [
     "存在的不足",
     "存在问题",
     "存在的问题",
     "差距和不足",
     "/(存在|自身)的?.{0,4}(不足|问题|差距)/"
    ],
    "place": "anywhere",
    "hint": "对照所学，自己还有什么不足。",
    "kind": "section",
    "id": "problems",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "今后打算",
    "also": [
     "今后努力方向",
     "努力方向",
     "下一步打算",
     "下一步工作打算",
     "/^(今后|下(一)?步|未来).{0,8}(打算|方向|计划|工作|措施|行动)/"
    ],
    "place": "anywhere",
    "hint": "今后怎样做。",
    "kind": "section",
    "id": "next",
    "count": {
     "min": 0,
     "max": 1
    }
   }
  ],
  "elements": [
   {
    "need": "optional",
    "name": "addressee"
   },
   {
    "need": "optional",
    "match": [
     "/(体会|感悟|收获|认识|感想).{0,6}如下/",
     "/(谈|讲|说).{0,8}(体会|感悟|收获|认识)/"
    ],
    "insert": "现将学习体会汇报如下：",
    "name": "opening"
   },
   {
    "need": "optional",
    "name": "closing"
   },
   {
    "need": "optional",
    "name": "attachments"
   },
   {
    "need": "optional",
    "name": "signature"
   },
   {
    "need": "optional",
    "name": "date"
   }
  ]
 },
 {
  "id": "research-report",
  "name": {
   "en": "Research report",
   "zh": "调研报告"
  },
  "aliases": [
   "调查报告",
   "调研情况报告",
   "专题调研报告",
   "考察报告"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/(调研|调查研究|调查|考察)(工作)?(情况)?的?(报告|汇报)(书|材料|稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "基本情况",
    "also": [
     "总体情况",
     "概况",
     "基本概况",
     "调研基本情况",
     "调查基本情况",
     "调研概况",
     "整体情况",
     "/^(前言|引言|概述|导言|背景)$/",
     "/(调研|调查|考察).{0,6}(背景|目的|概况|情况|过程|方法|对象|意义)/",
     "/(基本|总体|整体|发展)(情况|现状|概况|态势)/"
    ],
    "hint": "调研的时间、地点、对象、方法，和所调研事项的现状。",
    "kind": "section",
    "id": "overview",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "主要做法",
    "also": [
     "主要做法和成效",
     "主要做法及成效",
     "主要成效",
     "工作成效",
     "工作开展情况",
     "/(主要|典型|特色|经验|先进)(做法|经验|成效|特点|启示)/",
     "/(工作|建设).{0,4}(成效|做法|经验|情况)/"
    ],
    "hint": "好的做法和成效，用事实和数据说明。",
    "kind": "section",
    "id": "work",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "存在问题",
    "also": [
     "存在的问题",
     "存在的主要问题",
     "存在的突出问题",
     "存在的问题和不足",
     "存在的困难和问题",
     "存在的问题及原因",
     "存在的不足",
     "主要问题",
     "问题和不足",
     "困难和问题",
     "问题与挑战",
     "/(存在|发现|面临|反映)(出|的)?的?.{0,6}(问题|不足|困难|短板|差距|薄弱环节|挑战|困境|瓶颈)/",
     "/(问题|不足|困难|短板)(和|与|及|、).{0,6}(问题|不足|困难|短板|差距|原因|成因|挑战)/",
     "/^(薄弱环节|短板弱项|制约因素|难点堵点|主要困难|问题分析)$/"
    ],
    "loose": true,
    "cues": [
     "/主要(体现|表现)(在|为)/",
     "/(但|但是|同时|也|仍|还).{0,12}(存在|还有|有).{0,16}(问题|不足|薄弱环节|差距|短板)/"
    ],
    "hint": "调研中发现的问题和困难，逐条写明，有事例有数据。",
    "snippet": "（一）${1:问题}。${2:表现和数据}\n\n（二）${3:问题}。${4:表现和数据}\n",
    "kind": "section",
    "id": "problems"
   },
   {
    "name": "原因分析",
    "also": [
     "问题成因",
     "原因剖析",
     "主要原因",
     "成因分析",
     "产生问题的原因",
     "/(原因|成因)(分析|剖析)/"
    ],
    "hint": "问题产生的原因。",
    "kind": "section",
    "id": "causes",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "对策建议",
    "also": [
     "建议",
     "工作建议",
     "意见建议",
     "意见和建议",
     "对策和建议",
     "对策与建议",
     "对策及建议",
     "政策建议",
     "几点建议",
     "有关建议",
     "思考和建议",
     "思考与建议",
     "下一步工作建议",
     "/(对策|意见|思考|启示|结论|措施|路径|几点)(和|与|及|、)?.{0,4}(建议|对策|思考)/",
     "/(对策|建议)/",
     "/^(结论|总结|小结|启示|几点启示|工作启示|思考|结论与展望|总结与展望)$/",
     "/下(一)?步.{0,10}(打算|举措|措施|计划|安排|思路|重点|考虑|方向|工作)/"
    ],
    "cues": [
     "/(为此|因此|对此).{0,6}建议/",
     "/建议(如下|从以下)/"
    ],
    "hint": "针对问题提出可行的对策和建议。",
    "snippet": "（一）${1:建议}。${2:具体做法}\n\n（二）${3:建议}。${4:具体做法}\n",
    "kind": "section",
    "id": "advice"
   }
  ],
  "elements": [
   {
    "need": "optional",
    "name": "addressee"
   },
   {
    "need": "optional",
    "match": [
     "/现(将|就|把)?.{0,40}(报告|汇报|说明)如下/",
     "/(报告|汇报|情况)如下[：:。]?$/",
     "/形成(本|如下|此)?(调研)?报告/"
    ],
    "insert": "现将调研情况报告如下：",
    "name": "opening"
   },
   {
    "need": "optional",
    "match": [
     "/特此报告|专此报告|呈请.{0,6}(参阅|审阅)|(供|请).{0,10}(参考|参阅|审阅)/"
    ],
    "insert": "特此报告。",
    "name": "closing"
   },
   {
    "need": "optional",
    "name": "attachments"
   },
   {
    "need": "optional",
    "name": "signature"
   },
   {
    "need": "optional",
    "name": "date"
   }
  ]
 },
 {
  "id": "rfc",
  "name": {
   "en": "Request for comments",
   "zh": "设计提案"
  },
  "aliases": [
   "design proposal",
   "rust rfc",
   "RFC proposal",
   "征求意见稿提案"
  ],
  "lang": "en",
  "match": {
   "files": [
    "text/[0-9][0-9][0-9][0-9]-*.md",
    "rfcs/text/[0-9][0-9][0-9][0-9]-*.md"
   ]
  },
  "numbering": {
   "headings": "none",
   "tables": "Table {n}",
   "figures": "Figure {n}"
  },
  "sections": [
   {
    "name": "Summary",
    "also": [
     "Abstract",
     "TL;DR",
     "Overview"
    ],
    "cues": [
     "/^this (rfc|proposal) (proposes|introduces|adds|describes)\\b/i"
    ],
    "hint": "The proposal in one paragraph.",
    "snippet": "${1:What is proposed}.",
    "kind": "section",
    "id": "summary"
   },
   {
    "name": "Background",
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "What a reader has to know first.",
    "kind": "section",
    "id": "background"
   },
   {
    "name": "Motivation",
    "also": [
     "Background and Motivation",
     "Motivations",
     "Motivation and Use Cases",
     "Why",
     "Problem Statement",
     "Rationale and Motivation",
     "/\\bmotivations?\\b/i",
     "/^problem\\b/i"
    ],
    "cues": [
     "/\\b(the motivation|we want|is needed because|this is a problem)\\b/i"
    ],
    "hint": "What is wrong today, whom it hurts, what the result should be.",
    "snippet": "${1:What is wrong today}. ${2:What becomes possible}.",
    "kind": "section",
    "id": "motivation"
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Guide-level explanation",
      "also": [
       "Guide Level Explanation",
       "Guide",
       "User-level Explanation",
       "/\\bguide[- ]level\\b/i"
      ],
      "hint": "Taught as if it were there already - new concepts, examples, what a user would see.",
      "snippet": "${1:The new concepts}, with ${2:an example}.",
      "kind": "section",
      "id": "guide-level-explanation"
     },
     {
      "name": "Detailed design",
      "also": [
       "Design",
       "Detailed Proposal",
       "Proposal",
       "Proposed Solution",
       "Specification",
       "Solution",
       "/\\b(detailed|proposed|technical) (design|proposal|solution|description)\\b/i",
       "/^(the )?(design|proposal|specification|implementation)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "Enough detail for those who know the subject to build it.",
      "kind": "section",
      "id": "detailed-design"
     }
    ]
   },
   {
    "name": "Reference-level explanation",
    "also": [
     "Reference Level Explanation",
     "/\\breference[- ]level\\b/i"
    ],
    "hint": "Enough detail for those who know the subject to build it; corner cases, interplay with what there is.",
    "kind": "section",
    "id": "reference-level-explanation",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "How We Teach This",
    "also": [
     "How Do We Teach This",
     "Teaching",
     "Documentation",
     "/\\bhow (do |to |will |should )?(we )?teach\\b/i"
    ],
    "place": "anywhere",
    "hint": "Names and explanations, and where the documentation changes.",
    "kind": "section",
    "id": "how-we-teach-this",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Drawbacks",
    "also": [
     "Downsides",
     "Disadvantages",
     "Drawbacks and Limitations",
     "Trade-offs",
     "Risks",
     "/\\b(drawbacks?|downsides?|disadvantages?)\\b/i",
     "/^why (should we )?not\\b/i"
    ],
    "cues": [
     "/\\b(drawbacks?|downsides?) (is|are|of)\\b/i"
    ],
    "hint": "Why this should not be done.",
    "snippet": "${1:What it costs}.",
    "kind": "section",
    "id": "drawbacks"
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Rationale and alternatives",
      "also": [
       "Rationale & Alternatives",
       "Alternatives and Rationale",
       "Rationale",
       "Rationale and Alternative Designs",
       "/\\brationale\\b/i"
      ],
      "hint": "Why this design is the best of those that could be; what happens if nothing is done.",
      "snippet": "${1:Another design} would ${2:do this}; it was not chosen because ${3:of that}.\n",
      "kind": "section",
      "id": "rationale-and-alternatives"
     },
     {
      "name": "Alternatives",
      "also": [
       "Alternatives Considered",
       "Alternative Designs",
       "Alternatives and Related Work",
       "Other Designs Considered",
       "Considered Alternatives",
       "/\\balternatives?\\b/i"
      ],
      "hint": "What else could be done, and what happens if nothing is done.",
      "kind": "section",
      "id": "alternatives"
     }
    ]
   },
   {
    "name": "Prior art",
    "also": [
     "Related Work",
     "Prior Work",
     "Precedents",
     "/\\bprior (art|work)\\b/i"
    ],
    "hint": "How others do it, good and bad.",
    "kind": "section",
    "id": "prior-art",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Unresolved questions",
    "also": [
     "Open Questions",
     "Open Issues",
     "Unresolved Issues",
     "Unanswered Questions",
     "Remaining Questions",
     "Questions",
     "/\\b(unresolved|open|unanswered|remaining|outstanding) (questions?|issues?)\\b/i"
    ],
    "cues": [
     "/\\b(unresolved|open) questions?\\b/i"
    ],
    "hint": "What is to be settled before it is accepted, before it is stable, and later by others.",
    "snippet": "- ${1:a question}\n",
    "kind": "section",
    "id": "unresolved-questions"
   },
   {
    "name": "Future possibilities",
    "also": [
     "Future Work",
     "Future Directions",
     "Future Extensions",
     "Possible Extensions",
     "/\\bfuture (possibilit|work|direction|extension)/i"
    ],
    "hint": "What could come next, out of scope here.",
    "kind": "section",
    "id": "future-possibilities",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Appendix",
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "What would break the flow of the text.",
    "kind": "section",
    "id": "appendix"
   }
  ],
  "elements": [],
  "rules": {
   "unexpected-section": {
    "severity": "off"
   }
  },
  "stage": {
   "draft": "hint"
  }
 },
 {
  "id": "safety-inspection",
  "name": {
   "en": "Safety inspection report",
   "zh": "安全检查报告（英文）"
  },
  "aliases": [
   "safety inspection",
   "site inspection report",
   "workplace inspection report",
   "environmental inspection report"
  ],
  "lang": "en",
  "match": {
   "title": [
    "/^((site|fire|workplace|annual|monthly|quarterly|weekly|health and|environmental|building) )*(safety|environmental|workplace) inspection report\\s*([:#(,–—-]|\\d|for\\b|of\\b|on\\b|$)/i"
   ]
  },
  "numbering": {
   "headings": "none",
   "tables": "Table {n}",
   "figures": "Figure {n}"
  },
  "sections": [
   {
    "name": "Summary",
    "also": [
     "Executive Summary",
     "Overview",
     "Inspection Summary"
    ],
    "place": "anywhere",
    "hint": "How the site stands, and what is worst.",
    "kind": "section",
    "id": "summary",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Scope",
      "also": [
       "Details",
       "Inspection Information",
       "Purpose",
       "Purpose and Scope",
       "Site and Scope",
       "Areas Inspected",
       "/\\b(scope|inspection (details|information|data)|site (details|information|description)|general (information|details)|areas inspected)\\b/i",
       "/^(introduction|purpose|background|details|site|location)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "cues": [
       "/\\b(inspection (covered|took place|was (carried out|made|conducted))|(site|date of inspection|inspectors?|inspected by)\\s*:)/i"
      ],
      "hint": "Site, date, inspector, areas and equipment that were looked at.",
      "snippet": "- Site: ${1:where}\n- Date: ${2:2026-01-01}\n- Inspector: ${3:who}\n- Areas: ${4:what was looked at}\n",
      "kind": "section",
      "id": "scope"
     },
     {
      "name": "Inspection Details",
      "also": [
       "Site Information",
       "Site Details"
      ],
      "hint": "Site, date, inspector.",
      "kind": "section",
      "id": "inspection-details"
     },
     {
      "name": "General Information",
      "hint": "Site, date, inspector.",
      "kind": "section",
      "id": "general-information"
     },
     {
      "name": "Introduction",
      "hint": "Why and what was inspected.",
      "kind": "section",
      "id": "introduction"
     }
    ]
   },
   {
    "name": "Criteria",
    "also": [
     "Standards",
     "Standards and Criteria",
     "Inspection Criteria",
     "Applicable Standards",
     "Reference Standards",
     "Regulations",
     "Legal Requirements",
     "Legal Basis",
     "Method",
     "Methodology",
     "Checklist",
     "/\\b(criteria|standards?|regulations?|legal (requirements|basis)|requirements|checklist|methodology?)\\b/i"
    ],
    "count": {
     "min": 1,
     "max": Infinity
    },
    "place": "beside",
    "cues": [
     "/\\b(inspected|checked|assessed|measured) (against|by|according to|in accordance with)\\b/i",
     "/\\bin accordance with\\b/i"
    ],
    "hint": "The rules and standards that it was measured by, and how risks are rated.",
    "snippet": "${1:The rules and standards}. Risks are rated ${2:how}.",
    "kind": "section",
    "id": "criteria"
   },
   {
    "name": "Previous Findings",
    "also": [
     "Follow-up of Previous Findings",
     "Follow-up",
     "Previous Inspection",
     "Previous Actions",
     "Outstanding Items",
     "/\\b(previous|prior|last|outstanding|earlier) (findings|inspection|actions|items|report)\\b/i"
    ],
    "place": "anywhere",
    "hint": "What became of what was found the last time.",
    "kind": "section",
    "id": "previous-findings",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Observations",
      "also": [
       "Non-conformities",
       "Hazards",
       "Hazards Identified",
       "Inspection Results",
       "Results",
       "Deficiencies",
       "Observations and Findings",
       "Violations",
       "Defects",
       "Issues Identified",
       "/\\b(observations?|findings?|hazards?|non-?\\s?(conformit(y|ies)|compliances?)|deficienc(y|ies)|violations?|results?)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "Each with place, hazard and risk rating; what is in order too.",
      "snippet": "| No. | Place | Hazard | Risk |\n|---|---|---|---|\n| 1 | ${1:where} | ${2:what} | ${3:high} |\n",
      "kind": "section",
      "id": "observations"
     },
     {
      "name": "Findings",
      "also": [
       "Inspection Findings"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "As many call observations.",
      "kind": "section",
      "id": "findings"
     }
    ]
   },
   {
    "name": "Corrective Actions",
    "also": [
     "Actions",
     "Action Plan",
     "Actions Required",
     "Required Actions",
     "Recommendations",
     "Corrective Action Plan",
     "Recommended Actions",
     "Remedial Actions",
     "Corrective Measures",
     "Measures",
     "Action Items",
     "/\\b((corrective|remedial|required|recommended|follow-?up) (actions?|measures?)|actions? (required|plan|items?)|recommendations?)\\b/i"
    ],
    "count": {
     "min": 1,
     "max": Infinity
    },
    "cues": [
     "/\\b(must|has to|have to|shall) be .{3,60} (by|before|within)\\b/i"
    ],
    "hint": "For each observation what has to be done, by whom, by when.",
    "snippet": "| No. | Action | Responsible | Due |\n|---|---|---|---|\n| 1 | ${1:what} | ${2:who} | ${3:2026-01-31} |\n",
    "kind": "section",
    "id": "corrective-actions"
   },
   {
    "name": "Conclusion",
    "also": [
     "Conclusions",
     "Overall Assessment",
     "Overall Rating"
    ],
    "place": "anywhere",
    "hint": "How the site stands on the whole.",
    "kind": "section",
    "id": "conclusion",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Signatures",
    "also": [
     "Sign-off",
     "Approval",
     "Inspector's Declaration",
     "Acknowledgment",
     "/\\b(sign-?\\s?offs?|signatures?|approval|declaration)\\b/i"
    ],
    "place": "anywhere",
    "hint": "Inspector and the one responsible for the site, with date.",
    "kind": "section",
    "id": "signatures",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Photographs",
    "also": [
     "Photos"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Pictures, with place and date.",
    "kind": "section",
    "id": "photographs"
   }
  ],
  "elements": [],
  "rules": {
   "unexpected-section": {
    "severity": "off"
   }
  }
 },
 {
  "id": "self-inspection",
  "name": {
   "en": "Self-inspection report",
   "zh": "自查报告"
  },
  "aliases": [
   "自查自纠报告",
   "自查情况报告",
   "自查工作报告",
   "自查自评报告",
   "自查整改报告"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/自查(自纠|自评|自检|整改)?(工作)?(开展|落实|完成)?(情况)?的?(工作)?(报告|汇报)(书|材料|稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/",
    "/(自评|自检)(自查)?(工作)?(情况)?的?报告(书|材料|稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "基本情况",
    "also": [
     "总体情况",
     "概况",
     "单位概况",
     "单位基本情况",
     "整体情况",
     "/^(前言|引言|概述)$/"
    ],
    "hint": "单位、自查范围和时间等背景，一两段即可。",
    "kind": "section",
    "id": "overview",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "工作开展情况",
    "also": [
     "工作情况",
     "主要工作",
     "主要工作情况",
     "主要工作开展情况",
     "工作落实情况",
     "工作推进情况",
     "工作进展",
     "工作进展情况",
     "工作完成情况",
     "工作回顾",
     "主要做法",
     "主要做法和成效",
     "主要做法及成效",
     "主要工作及成效",
     "采取的措施",
     "采取的主要措施",
     "落实情况",
     "贯彻落实情况",
     "履职情况",
     "开展情况",
     "自查情况",
     "自查自纠情况",
     "自查工作情况",
     "自查开展情况",
     "自查工作开展情况",
     "自查自纠工作情况",
     "自查自纠开展情况",
     "自查自纠工作开展情况",
     "组织实施情况",
     "重点工作完成情况",
     "/(工作|任务|自查|自纠|整治|责任制|制度|政策|措施).{0,6}(开展|落实|完成|推进|进展|实施|执行|组织)情况/",
     "/自查(自纠)?的?(基本|总体|主要|工作)?情况/",
     "/主要(工作|做法|措施)/",
     "/采取的.{0,4}(措施|做法|办法)/",
     "/(工作|建设|活动|整治|学习).{0,4}(成效|成绩|亮点|做法|经验)/",
     "/自查(自纠)?(工作)?的?(组织|开展|实施|内容|范围|过程|主要内容)/"
    ],
    "loose": true,
    "cues": [
     "/(先后|累计|全年|今年以来).{0,20}(开展|组织|完成|召开)/"
    ],
    "hint": "做了哪些工作：组织、部署、检查的范围和结果，尽量有数据。",
    "snippet": "（一）${1:加强组织领导}。${2:采取的做法和结果}\n\n（二）${3:认真开展排查}。${4:采取的做法和结果}\n",
    "kind": "section",
    "id": "work"
   },
   {
    "name": "主要成效",
    "also": [
     "工作成效",
     "取得的成效",
     "取得的成绩",
     "取得的主要成绩",
     "/(取得|主要|工作|特色).{0,4}(成效|成绩|成果|亮点|经验)/",
     "/^(经验做法|自查结果)$/"
    ],
    "hint": "取得的成效，用事实和数据说明。",
    "kind": "section",
    "id": "results",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "存在问题",
      "also": [
       "存在的问题",
       "存在的主要问题",
       "存在的突出问题",
       "存在的问题和不足",
       "存在的问题与不足",
       "存在的问题及不足",
       "存在问题和不足",
       "存在问题与不足",
       "存在的不足",
       "存在不足",
       "存在的困难和问题",
       "主要问题",
       "主要问题和不足",
       "问题和不足",
       "问题与不足",
       "困难和问题",
       "不足之处",
       "/(存在|发现|面临|查摆)(出)?的?.{0,6}(问题|不足|困难|短板|差距|薄弱环节)/",
       "/(问题|不足|困难|短板)(和|与|及|、).{0,4}(问题|不足|困难|短板|差距)/",
       "/^(薄弱环节|短板弱项)$/"
      ],
      "cues": [
       "/主要(体现|表现)(在|为)/",
       "/有待(进一步|继续)?(提高|加强|丰富|完善|提升|改进)/",
       "/(但|但是|同时|也|仍|还).{0,12}(存在|还有|有).{0,16}(问题|不足|薄弱环节|差距|短板)/"
      ],
      "hint": "自查发现的问题和不足，逐条写明，不回避。",
      "snippet": "一是${1:问题}。${2:具体表现}\n\n二是${3:问题}。${4:具体表现}\n",
      "kind": "section",
      "id": "problems"
     },
     {
      "name": "存在问题及原因分析",
      "also": [
       "存在的问题及原因分析",
       "存在的问题及原因",
       "存在的主要问题及原因分析",
       "存在的主要问题及原因",
       "存在问题及原因",
       "存在问题和原因",
       "问题及原因分析",
       "问题及原因",
       "问题成因",
       "/(问题|不足).{0,4}(及|和|与|、).{0,6}(原因|成因|根源)/"
      ],
      "hint": "自查发现的问题，以及产生这些问题的原因。",
      "kind": "section",
      "id": "problems-and-causes"
     }
    ]
   },
   {
    "name": "原因分析",
    "also": [
     "问题成因",
     "原因剖析",
     "主要原因",
     "产生问题的原因",
     "存在问题的原因",
     "产生问题的主要原因",
     "存在问题的原因分析",
     "/原因(分析|剖析)/"
    ],
    "cues": [
     "/究其原因|主要原因(是|有)/"
    ],
    "hint": "问题产生的主客观原因。",
    "kind": "section",
    "id": "causes",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "下一步工作打算",
    "also": [
     "下一步工作",
     "下一步工作举措",
     "下一步工作计划",
     "下一步工作安排",
     "下一步工作措施",
     "下一步工作思路",
     "下一步工作重点",
     "下一步打算",
     "下一步计划",
     "下一步措施",
     "下一步举措",
     "下一步整改措施",
     "下一步改进措施",
     "下一步整改计划",
     "下步工作打算",
     "下步工作计划",
     "下步工作安排",
     "下步打算",
     "下阶段工作打算",
     "下一阶段工作打算",
     "下一阶段工作计划",
     "今后工作打算",
     "今后打算",
     "今后努力方向",
     "/下(一)?(步|阶段|季度|半年|年度?).{0,10}(打算|举措|措施|计划|安排|思路|重点|考虑|方向|工作)/",
     "/(今后|明年|来年).{0,8}(打算|方向|设想|措施|安排|计划|思路)/",
     "/(整改|改进|解决|纠正|防范).{0,6}(措施|方向|计划|举措|打算|思路|办法)/",
     "/^努力(的)?方向$/",
     "/^(工作|整改|意见|对策|有关|几点)?(和|及)?(意见|建议)$/",
     "/(19|20)\\d\\d年.{0,8}工作?(计划|谋划|安排|打算|思路|要点)/"
    ],
    "cues": [
     "/下一?(步|阶段).{0,16}(将|要)/",
     "/(^|[。；！？])(今后|接下来|针对(以上|上述|存在)).{0,30}(将|要)/"
    ],
    "hint": "针对问题下一步怎么办：措施、责任人和时限。",
    "snippet": "（一）${1:整改措施}。${2:责任人、完成时限}\n\n（二）${3:整改措施}。${4:责任人、完成时限}\n",
    "kind": "section",
    "id": "next"
   }
  ],
  "elements": [
   {
    "need": "optional",
    "name": "addressee"
   },
   {
    "need": "required",
    "match": [
     "/现(将|就|把)?.{0,40}(报告|汇报|说明|总结|反馈|通报|报送)如下/",
     "/(报告|汇报|情况|说明)如下[：:。]?$/"
    ],
    "insert": "现将有关情况报告如下：",
    "name": "opening"
   },
   {
    "need": "required",
    "match": [
     "/特此(报告|汇报)|专此(报告|汇报)|以上(报告|汇报|情况).{0,12}请|请予?(审阅|审议|审查)|(报告|汇报)完毕/"
    ],
    "not": [
     "/请予?(批示|批复|审批|批准)|(妥否|当否|可否).{0,4}请/"
    ],
    "insert": "特此报告。",
    "name": "closing"
   },
   {
    "need": "optional",
    "name": "attachments"
   },
   {
    "need": "optional",
    "name": "signature"
   },
   {
    "need": "optional",
    "name": "date"
   }
  ]
 },
 {
  "id": "situation-report",
  "name": {
   "en": "Situation report",
   "zh": "情况报告"
  },
  "aliases": [
   "专报",
   "情况专报",
   "情况汇报",
   "落实情况报告"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/情况的?(报告|汇报)(书|材料|稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/",
    "/(情况|信息|工作|舆情)专报([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "基本情况",
    "also": [
     "总体情况",
     "有关情况",
     "主要情况",
     "概况",
     "整体情况",
     "工作情况",
     "工作开展情况",
     "主要工作",
     "主要工作开展情况",
     "主要做法",
     "主要做法和成效",
     "主要做法及成效",
     "工作落实情况",
     "贯彻落实情况",
     "落实情况",
     "工作进展情况",
     "工作推进情况",
     "工作完成情况",
     "事件经过",
     "事情经过",
     "事件概况",
     "事故经过",
     "基本案情",
     "主要事实",
     "/(事故|事件|案件|事情|火灾|灾情|险情).{0,4}(经过|概况|情况)/",
     "/(工作|任务|责任制|制度|政策|措施).{0,6}(开展|落实|完成|推进|进展|实施|执行|组织)情况/",
     "/主要(工作|做法|措施)/",
     "/(工作|建设|活动|整治|学习).{0,4}(成效|成绩|亮点|做法|经验)/"
    ],
    "loose": true,
    "hint": "事情的经过，或工作开展、任务落实的情况，写清时间、地点、数据。",
    "snippet": "（一）${1:方面}。${2:情况和数据}\n\n（二）${3:方面}。${4:情况和数据}\n",
    "kind": "section",
    "id": "facts"
   },
   {
    "name": "原因分析",
    "also": [
     "主要原因",
     "事故原因",
     "事件原因",
     "原因剖析",
     "原因初步分析",
     "初步原因",
     "/原因(分析|剖析|初步)/"
    ],
    "place": "anywhere",
    "hint": "事情发生或问题产生的原因。",
    "kind": "section",
    "id": "causes",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "采取的措施",
    "also": [
     "采取的主要措施",
     "已采取的措施",
     "/(采取|处置|处理|应对|救援|善后).{0,6}(措施|情况|工作)/"
    ],
    "place": "anywhere",
    "hint": "已经采取的措施和效果。",
    "kind": "section",
    "id": "work",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "主要成效",
    "also": [
     "工作成效",
     "取得的成效",
     "取得的成绩",
     "/(取得|主要|工作|特色).{0,4}(成效|成绩|成果|亮点|经验)/",
     "/^经验做法$/"
    ],
    "place": "anywhere",
    "hint": "取得的成效，用事实和数据说明。",
    "kind": "section",
    "id": "results",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "存在问题",
    "also": [
     "存在的问题",
     "存在的主要问题",
     "存在的问题和不足",
     "存在的问题及原因",
     "存在的困难和问题",
     "存在的不足",
     "主要问题",
     "问题和不足",
     "困难和问题",
     "/(存在|发现|面临)(出)?的?.{0,6}(问题|不足|困难|短板|差距|薄弱环节)/",
     "/(问题|不足|困难|短板)(和|与|及|、).{0,4}(问题|不足|困难|短板|差距)/",
     "/^(薄弱环节|短板弱项)$/"
    ],
    "place": "anywhere",
    "cues": [
     "/主要(体现|表现)(在|为)/",
     "/(但|但是|同时|也|仍|还).{0,12}(存在|还有|有).{0,16}(问题|不足|薄弱环节|差距|短板)/"
    ],
    "hint": "目前存在的问题和困难。",
    "kind": "section",
    "id": "problems",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "下一步工作打算",
    "also": [
     "下一步工作",
     "下一步工作举措",
     "下一步工作计划",
     "下一步工作安排",
     "下一步工作措施",
     "下一步工作思路",
     "下一步工作重点",
     "下一步工作建议",
     "下一步打算",
     "下一步计划",
     "下一步措施",
     "下一步举措",
     "下步工作打算",
     "下步工作计划",
     "下步工作安排",
     "下阶段工作打算",
     "下一阶段工作打算",
     "今后工作打算",
     "今后打算",
     "/下(一)?(步|阶段|季度|半年|年度?).{0,10}(打算|举措|措施|计划|安排|思路|重点|考虑|方向|建议|工作)/",
     "/(今后|明年|来年).{0,8}(打算|方向|设想|措施|安排|计划|思路)/",
     "/(整改|改进|解决).{0,6}(措施|方向|计划|举措|打算|思路|办法)/",
     "/^(努力方向|(工作|对策|意见|有关|几点)?(和|及)?建议)$/",
     "/(19|20)\\d\\d年.{0,8}工作?(计划|谋划|安排|打算|思路|要点)/"
    ],
    "cues": [
     "/下一?(步|阶段).{0,16}(将|要)/",
     "/(^|[。；！？])(今后|接下来|针对(以上|上述|存在)).{0,30}(将|要)/"
    ],
    "hint": "下一步怎么办，或者有什么建议。",
    "snippet": "（一）${1:措施}。${2:具体安排}\n\n（二）${3:措施}。${4:具体安排}\n",
    "kind": "section",
    "id": "next"
   }
  ],
  "elements": [
   {
    "need": "optional",
    "name": "addressee"
   },
   {
    "need": "required",
    "match": [
     "/现(将|就|把)?.{0,40}(报告|汇报|说明|总结|反馈|通报|报送)如下/",
     "/(报告|汇报|情况|说明)如下[：:。]?$/"
    ],
    "insert": "现将有关情况报告如下：",
    "name": "opening"
   },
   {
    "need": "optional",
    "match": [
     "/特此(报告|汇报)|专此(报告|汇报)|以上(报告|汇报|情况).{0,12}请|请予?(审阅|审议|审查)|(报告|汇报)完毕/"
    ],
    "not": [
     "/请予?(批示|批复|审批|批准)|(妥否|当否|可否).{0,4}请/"
    ],
    "insert": "特此报告。",
    "name": "closing"
   },
   {
    "need": "optional",
    "name": "attachments"
   },
   {
    "need": "optional",
    "name": "signature"
   },
   {
    "need": "optional",
    "name": "date"
   }
  ]
 },
 {
  "id": "speech",
  "name": {
   "en": "Speech",
   "zh": "讲话稿"
  },
  "aliases": [
   "交流发言",
   "发言稿",
   "讲话",
   "发言",
   "致辞",
   "表态发言",
   "发言材料"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/在.{2,80}(上|时|中|期间)的?(总结|动员|主持|主旨|交流|表态|典型|即席|书面)?(讲话|发言|致辞|致词)(稿|提纲|材料)?([^一-鿿]|$)/",
    "/(讲话稿|发言稿|讲话材料|发言材料|发言提纲|交流发言|表态发言|典型发言|经验交流材料|欢迎辞|开幕辞|闭幕辞|开幕词|闭幕词)([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [],
  "elements": [
   {
    "need": "required",
    "match": [
     "/^(尊敬的|敬爱的|各位|同志们|同学们|老师们|朋友们|女士们|先生们|大家)/"
    ],
    "insert": "同志们：",
    "name": "addressee"
   },
   {
    "need": "optional",
    "match": [
     "/下面，?.{0,6}(谈|讲|围绕|就|结合|从).{0,20}(点|方面|体会|感悟|意见|如下)/",
     "/现(将|就).{0,40}如下/"
    ],
    "name": "opening"
   },
   {
    "need": "optional",
    "match": [
     "/谢谢|批评指正|(发言|讲话|汇报)(完毕|到此)|预祝.{0,30}(成功|圆满)/"
    ],
    "insert": "不当之处，请批评指正。谢谢大家！",
    "name": "closing"
   }
  ]
 },
 {
  "id": "status-report",
  "name": {
   "en": "Status report",
   "zh": "项目状态报告"
  },
  "aliases": [
   "project status report",
   "weekly status report",
   "weekly status",
   "weekly report",
   "monthly status report"
  ],
  "lang": "en",
  "match": {
   "title": [
    "/^((weekly|monthly|quarterly|daily|project|programme|program|team) )*status report\\s*([:#(,–—-]|\\d|for\\b|$)/i"
   ]
  },
  "numbering": {
   "headings": "none",
   "tables": "Table {n}",
   "figures": "Figure {n}"
  },
  "sections": [
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Overall Status",
      "also": [
       "Status",
       "Status Summary",
       "Overview",
       "Project Status",
       "Current Status",
       "Overall Health",
       "RAG Status",
       "Highlights and Status",
       "At a Glance",
       "/\\b(overall|project|current|rag|health) (status|health|rating|summary)\\b/i",
       "/^(status|executive|weekly|project) (summary|overview)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "cues": [
       "/\\b(status|rag|health)\\s*[:=]\\s*\\W*(green|amber|yellow|red|on track|at risk|off track)\\b/i",
       "/\\bthe project is (on track|on schedule|at risk|late|behind|green|amber|red)\\b/i"
      ],
      "hint": "Green, amber or red for scope, time and money, and why in a sentence.",
      "snippet": "The project is ${1:green}, because ${2:reason}.",
      "kind": "section",
      "id": "overall-status"
     },
     {
      "name": "Summary",
      "also": [
       "Executive Summary"
      ],
      "hint": "How the project stands.",
      "kind": "section",
      "id": "summary"
     }
    ]
   },
   {
    "name": "Accomplishments",
    "also": [
     "Accomplishments This Period",
     "Achievements",
     "Progress",
     "Highlights",
     "Completed",
     "Completed Work",
     "Done",
     "Work Completed",
     "Key Accomplishments",
     "Completed This Week",
     "What We Did",
     "/\\b(accomplish(ments|ed)?|achievements?|completed|progress|highlights|done)\\b/i",
     "/^(last|this|past) (week|month|period|quarter|sprint)\\b/i"
    ],
    "count": {
     "min": 1,
     "max": Infinity
    },
    "hint": "What was finished in the period, measured against the plan.",
    "snippet": "- ${1:what was finished}\n",
    "kind": "section",
    "id": "accomplishments"
   },
   {
    "name": "Planned Next Period",
    "also": [
     "Planned",
     "Planned Work",
     "Next Steps",
     "Next Period",
     "Plans",
     "Plan",
     "Upcoming",
     "Upcoming Work",
     "Upcoming Tasks",
     "Planned for Next Period",
     "Planned for Next Week",
     "Plans for Next Week",
     "Next Week",
     "Goals for Next Week",
     "/\\b(planned|plans?|upcoming|next (week|month|period|quarter|sprint|steps?))\\b/i"
    ],
    "count": {
     "min": 1,
     "max": Infinity
    },
    "place": "beside",
    "hint": "What will be done next.",
    "snippet": "- ${1:what comes next}\n",
    "kind": "section",
    "id": "planned-next-period"
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Milestones",
      "also": [
       "Timeline",
       "Milestones and Schedule",
       "Schedule and Milestones",
       "Key Milestones",
       "Key Deliverables",
       "Deliverables",
       "Milestone Status",
       "Schedule Status",
       "/\\b(milestones?|schedule|timeline|deliverables?)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "place": "anywhere",
      "hint": "Each with planned and expected date.",
      "snippet": "| Milestone | Planned | Expected |\n|---|---|---|\n| ${1:what} | ${2:2026-01-31} | ${3:2026-02-15} |\n",
      "kind": "section",
      "id": "milestones"
     },
     {
      "name": "Schedule",
      "place": "anywhere",
      "hint": "What is due when, and whether it holds.",
      "kind": "section",
      "id": "schedule"
     }
    ]
   },
   {
    "name": "Budget",
    "also": [
     "Budget and Resources",
     "/\\bbudget\\b/i"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Planned and spent.",
    "kind": "section",
    "id": "budget"
   },
   {
    "name": "Risks",
    "also": [
     "Risks and Mitigations",
     "Key Risks",
     "Risk Register",
     "Risk",
     "/\\brisks?\\b/i"
    ],
    "place": "anywhere",
    "cues": [
     "/\\b(the|a|our) (main|biggest|only|open|known)? ?risks? (is|are)\\b/i",
     "/\\bthere are no (open |known )?risks\\b/i"
    ],
    "hint": "What may go wrong, how likely, what is done about it; say so where there is none.",
    "snippet": "- ${1:risk}, ${2:likely or not}: ${3:what is done about it}\n",
    "kind": "section",
    "id": "risks"
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Issues",
      "also": [
       "Issues and Blockers",
       "Problems",
       "Challenges",
       "Open Issues",
       "Concerns",
       "Obstacles",
       "/\\b(issues?|blockers?|impediments?|problems?|challenges?|obstacles?|concerns?)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "place": "anywhere",
      "cues": [
       "/\\b(blocked (by|on)|there are no (open |known )?(issues|blockers)|no blockers)\\b/i"
      ],
      "hint": "What stands in the way now, and who removes it; say so where there is none.",
      "snippet": "- ${1:issue}: ${2:who removes it, by when}\n",
      "kind": "section",
      "id": "issues"
     },
     {
      "name": "Blockers",
      "also": [
       "Impediments"
      ],
      "place": "anywhere",
      "hint": "What stands in the way now.",
      "kind": "section",
      "id": "blockers"
     }
    ]
   },
   {
    "name": "Decisions Needed",
    "also": [
     "/\\b(decisions?|asks?|escalations?|help) (needed|required|requested)\\b/i"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Who has to decide what, by when.",
    "kind": "section",
    "id": "decisions-needed"
   }
  ],
  "elements": [],
  "rules": {
   "unexpected-section": {
    "severity": "off"
   }
  }
 },
 {
  "id": "technical-report",
  "name": {
   "en": "Technical report",
   "zh": "技术报告"
  },
  "aliases": [
   "tech report",
   "scientific report",
   "engineering report",
   "科技报告"
  ],
  "lang": "en",
  "match": {
   "title": [
    "/^(technical|engineering) report\\s*([:#(–—-]|\\d|no\\b|on\\b|$)/i"
   ]
  },
  "numbering": {
   "headings": "none",
   "tables": "Table {n}",
   "figures": "Figure {n}"
  },
  "sections": [
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Abstract",
      "hint": "The whole report in one paragraph - question, method, result, conclusion.",
      "snippet": "${1:The question}, ${2:how it was answered} and ${3:what came out of it}.",
      "kind": "section",
      "id": "abstract"
     },
     {
      "name": "Summary",
      "also": [
       "Executive Summary",
       "Management Summary",
       "Synopsis",
       "Overview",
       "TL;DR",
       "摘要"
      ],
      "hint": "The report for those who read no further.",
      "kind": "section",
      "id": "summary"
     }
    ]
   },
   {
    "name": "Foreword",
    "also": [
     "Preface"
    ],
    "place": "anywhere",
    "hint": "Why the report was written, and for whom.",
    "kind": "section",
    "id": "foreword",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Introduction",
    "also": [
     "Background",
     "Problem Statement",
     "Purpose",
     "Objectives",
     "/^(introduction|background|purpose|objectives?)\\b/i",
     "引言"
    ],
    "hint": "Subject, purpose, scope, and what was known before.",
    "snippet": "${1:The subject and why it matters}. ${2:What the report covers and what it does not}.",
    "kind": "section",
    "id": "introduction"
   },
   {
    "name": "Methods",
    "also": [
     "Methodology",
     "Approach",
     "Procedures",
     "Methods, Assumptions, and Procedures",
     "Materials and Methods",
     "/\\b(methods?|methodolog(y|ies)|procedures?|approach)\\b/i",
     "/^(test|experimental|measurement|evaluation|study) (setup|set-up|design|plan|conditions|arrangement)\\b/i",
     "/^(experimental|theory|theoretical (background|basis)|materials)$/i"
    ],
    "hint": "Assumptions, equipment and procedures, so that another can repeat the work.",
    "snippet": "${1:What was measured, with what, how often}.",
    "kind": "section",
    "id": "methods"
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Results and Discussion",
      "also": [
       "Findings",
       "Results and Analysis",
       "Results and Findings",
       "Analysis",
       "Analysis of Results",
       "Evaluation",
       "/\\b(results?|findings?|observations|measurements)\\b/i",
       "/^(analysis|evaluation|data analysis)$/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "What was found, and what it means.",
      "snippet": "${1:What was found}. ${2:What follows from it, and how sure it is}.",
      "kind": "section",
      "id": "results-and-discussion"
     },
     {
      "name": "Results",
      "hint": "What was found; what it means may stand in a section of its own.",
      "kind": "section",
      "id": "results"
     }
    ]
   },
   {
    "name": "Discussion",
    "also": [
     "Interpretation",
     "/\\bdiscussion\\b/i"
    ],
    "hint": "What the results mean, where they do not stand with the results.",
    "kind": "section",
    "id": "discussion",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Conclusions",
    "also": [
     "Conclusion",
     "Concluding Remarks",
     "Summary and Conclusions",
     "Conclusions and Outlook",
     "/\\bconclusions?\\b/i",
     "结论"
    ],
    "hint": "What the results say to the question of the introduction; nothing new.",
    "snippet": "${1:The answer to the question}.",
    "kind": "section",
    "id": "conclusions"
   },
   {
    "name": "Recommendations",
    "also": [
     "Recommendations and Next Steps",
     "Future Work",
     "Next Steps",
     "Outlook",
     "/\\brecommendations?\\b/i"
    ],
    "hint": "What should be done, by whom.",
    "kind": "section",
    "id": "recommendations",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Acknowledgments",
    "also": [
     "Credits"
    ],
    "place": "anywhere",
    "hint": "Who helped, who paid.",
    "kind": "section",
    "id": "acknowledgments",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "References",
    "also": [
     "Bibliography",
     "Works Cited",
     "Literature",
     "Literature Cited",
     "Reference List",
     "Sources",
     "References and Bibliography",
     "/^(references?|bibliography|literature)\\b/i",
     "参考文献"
    ],
    "count": {
     "min": 1,
     "max": Infinity
    },
    "cues": [
     "/^\\[1\\]:? .{10,}/",
     "/^\\[\\^?1\\] .{10,}/"
    ],
    "hint": "Every source that the text cites.",
    "snippet": "1. ${1:Author}. ${2:Title}. ${3:Publisher, year}.",
    "kind": "section",
    "id": "references"
   },
   {
    "name": "Appendix",
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Data, derivations, symbols - what would break the flow of the text.",
    "kind": "section",
    "id": "appendix"
   }
  ],
  "elements": [],
  "rules": {
   "unexpected-section": {
    "severity": "off"
   }
  }
 },
 {
  "id": "test-summary",
  "name": {
   "en": "Test summary report",
   "zh": "测试总结报告"
  },
  "aliases": [
   "test completion report",
   "test summary",
   "test report",
   "test closure report",
   "测试报告"
  ],
  "lang": "en",
  "match": {
   "title": [
    "/^(.{1,60} )?test (summary|completion|closure) report\\s*([:#(,–—-]|\\d|for\\b|of\\b|$)/i"
   ]
  },
  "numbering": {
   "headings": "none",
   "tables": "Table {n}",
   "figures": "Figure {n}"
  },
  "sections": [
   {
    "name": "Identifier",
    "also": [
     "Test Summary Report Identifier",
     "Report Identifier"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Number and version of the report.",
    "kind": "section",
    "id": "identifier"
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Summary",
      "also": [
       "Executive Summary",
       "Overview",
       "Test Summary",
       "Purpose",
       "Scope",
       "Test Scope",
       "Objective",
       "/\\b(testing performed|test scope|scope of test(ing|s)?)\\b/i",
       "/^(summary|introduction|overview|purpose|scope|executive summary)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "hint": "What was tested, in which version and environment, and what came of it.",
      "snippet": "We tested ${1:item and version} in ${2:environment}. ${3:What came of it}.",
      "kind": "section",
      "id": "summary"
     },
     {
      "name": "Testing Performed",
      "also": [
       "Summary of Testing Performed"
      ],
      "hint": "What was tested.",
      "kind": "section",
      "id": "testing-performed"
     },
     {
      "name": "Introduction",
      "hint": "What was tested and why.",
      "kind": "section",
      "id": "introduction"
     }
    ]
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Variances",
      "also": [
       "Variance",
       "Changes from the Plan",
       "/\\b(varianc\\w+|deviat\\w+|departures?) ?/i",
       "/^changes (from|to) (the )?(test )?plan\\b/i"
      ],
      "place": "anywhere",
      "cues": [
       "/\\b(deviat(ed|ions?)|differ(ed|s)?|varied|as planned|according to (the )?plan|went as)\\b.{0,60}\\b(plan|planned|design|procedures?)?/i"
      ],
      "hint": "Where testing was not what the plan says, and why; say so where it was.",
      "snippet": "${1:Where testing was not what the plan says, and why}.",
      "kind": "section",
      "id": "variances"
     },
     {
      "name": "Deviations from Planned Testing",
      "also": [
       "Deviations",
       "Deviations from Plan",
       "Deviations from the Plan"
      ],
      "place": "anywhere",
      "hint": "Where testing was not what the plan says.",
      "kind": "section",
      "id": "deviations-from-planned-testing"
     }
    ]
   },
   {
    "name": "Comprehensiveness Assessment",
    "also": [
     "Comprehensive Assessment",
     "Coverage",
     "Test Coverage",
     "/\\b(comprehensive\\w*|coverage)\\b/i"
    ],
    "place": "anywhere",
    "hint": "Whether all was tested that the plan wanted, and what was not.",
    "kind": "section",
    "id": "comprehensiveness-assessment",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Summary of Results",
      "also": [
       "Defects",
       "Defect Summary",
       "Test Metrics",
       "Test Execution Results",
       "Test Execution Summary",
       "Incidents",
       "Summary of Test Results",
       "/\\b(results?|metrics|measures|defects?|incidents?|anomalies)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "place": "anywhere",
      "hint": "Cases run, passed and failed; defects by severity, mended and open.",
      "snippet": "| Test cases | Run | Passed | Failed |\n|---|---|---|---|\n| ${1:10} | ${2:10} | ${3:9} | ${4:1} |\n",
      "kind": "section",
      "id": "summary-of-results"
     },
     {
      "name": "Test Results",
      "also": [
       "Results"
      ],
      "place": "anywhere",
      "hint": "What came out.",
      "kind": "section",
      "id": "test-results"
     },
     {
      "name": "Test Measures",
      "place": "anywhere",
      "hint": "What was counted.",
      "kind": "section",
      "id": "test-measures"
     }
    ]
   },
   {
    "kind": "one-of",
    "alternatives": [
     {
      "name": "Evaluation",
      "also": [
       "Assessment",
       "Exit Criteria",
       "Quality Assessment",
       "Recommendation",
       "Recommendations",
       "Conclusions and Recommendations",
       "/\\b(evaluation|exit criteria|conclusions?|recommendations?|quality assessment|sign-?off|release decision)\\b/i"
      ],
      "count": {
       "min": 1,
       "max": Infinity
      },
      "place": "anywhere",
      "cues": [
       "/\\b(ready (for|to) (release|be released)|exit criteria (are|were|have been)|we recommend)\\b/i"
      ],
      "hint": "How each item is judged by the exit criteria, and what risk is left.",
      "snippet": "${1:The item} ${2:meets its exit criteria}. ${3:What risk is left}.",
      "kind": "section",
      "id": "evaluation"
     },
     {
      "name": "Test Completion Evaluation",
      "also": [
       "Completion Evaluation"
      ],
      "place": "anywhere",
      "hint": "How it is judged by the exit criteria.",
      "kind": "section",
      "id": "test-completion-evaluation"
     },
     {
      "name": "Conclusion",
      "also": [
       "Conclusions"
      ],
      "place": "anywhere",
      "hint": "How it is judged.",
      "kind": "section",
      "id": "conclusion"
     }
    ]
   },
   {
    "name": "Factors That Blocked Progress",
    "also": [
     "Blocking Factors",
     "Factors Blocking Progress",
     "/\\bfactors\\b/i"
    ],
    "place": "anywhere",
    "hint": "What held testing up.",
    "kind": "section",
    "id": "factors-that-blocked-progress",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Residual Risks",
    "also": [
     "Remaining Risks"
    ],
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "What is left open, and who lives with it.",
    "kind": "section",
    "id": "residual-risks"
   },
   {
    "name": "Lessons Learned",
    "also": [
     "Lessons",
     "/\\blessons\\b/i"
    ],
    "place": "anywhere",
    "hint": "What to do otherwise next time.",
    "kind": "section",
    "id": "lessons-learned",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Approvals",
    "also": [
     "Approval",
     "Sign-off",
     "Signatures",
     "/\\bapprovals?\\b/i"
    ],
    "place": "anywhere",
    "hint": "Who approves the report.",
    "kind": "section",
    "id": "approvals",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "Appendix",
    "count": {
     "min": 0,
     "max": Infinity
    },
    "place": "anywhere",
    "hint": "Case by case.",
    "kind": "section",
    "id": "appendix"
   }
  ],
  "elements": [],
  "rules": {
   "unexpected-section": {
    "severity": "off"
   }
  }
 },
 {
  "id": "work-plan",
  "name": {
   "en": "Work plan",
   "zh": "工作计划"
  },
  "aliases": [
   "工作要点",
   "年度工作计划",
   "工作安排",
   "行动计划",
   "工作打算",
   "工作思路"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/(工作(计划|要点|安排|打算|思路)|行动计划)(书|表|材料|稿|初稿|送审稿|征求意见稿|范文|模板)?([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "基本情况",
    "also": [
     "工作基础",
     "发展现状",
     "/(背景|现状|形势|必要性|重要性|重要意义)($|[和与及])/"
    ],
    "hint": "工作的背景和基础。",
    "kind": "section",
    "id": "overview",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "总体要求",
    "also": [
     "/(指导思想|基本原则|工作原则|工作思路|总体思路)/"
    ],
    "hint": "以什么为指导，总的思路是什么。",
    "kind": "section",
    "id": "guiding",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "工作目标",
    "also": [
     "工作目的",
     "总体目标*",
     "主要目标*",
     "年度目标*",
     "行动目标*",
     "发展目标*",
     "目标*"
    ],
    "hint": "到什么时候、达到什么结果，能量化的要量化。",
    "kind": "section",
    "id": "goals",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "主要任务",
    "also": [
     "重点任务",
     "工作任务",
     "具体任务",
     "工作内容",
     "主要内容",
     "重点工作",
     "主要工作",
     "重点工作任务",
     "主要措施",
     "工作措施",
     "具体措施",
     "重点举措",
     "工作重点",
     "重点工程",
     "重点行动",
     "/(主要|重点|具体|工作|年度).{0,4}(任务|内容|举措|措施|行动|工程|工作|项目|安排|计划)/",
     "/(任务|举措)/"
    ],
    "loose": true,
    "cues": [
     "/(计划|拟|将|要).{0,16}(完成|开展|组织|举办|推进)/"
    ],
    "hint": "做哪些事，怎么做，谁负责。",
    "snippet": "（一）${1:任务}。${2:措施、责任人}\n\n（二）${3:任务}。${4:措施、责任人}\n",
    "kind": "section",
    "id": "tasks"
   },
   {
    "name": "进度安排",
    "also": [
     "时间安排",
     "实施步骤",
     "工作步骤",
     "阶段安排",
     "月度安排",
     "工作进度",
     "/(时间|进度|阶段|月度|季度)(安排|计划)/",
     "/^(时间|进度|步骤|阶段)$/"
    ],
    "place": "anywhere",
    "hint": "每项任务的起止时间。",
    "kind": "section",
    "id": "schedule",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "保障措施",
    "also": [
     "组织保障",
     "工作要求",
     "有关要求",
     "工作保障",
     "组织实施",
     "/^(组织|工作|要素|实施|服务)?保障(措施|机制)?$/",
     "/^(加强|强化)?组织(领导|保障|实施)/",
     "/^(工作|有关|相关|几点)要求/"
    ],
    "place": "anywhere",
    "hint": "人员、经费和检查。",
    "kind": "section",
    "id": "safeguard",
    "count": {
     "min": 0,
     "max": 1
    }
   }
  ],
  "elements": [
   {
    "need": "optional",
    "name": "addressee"
   },
   {
    "need": "optional",
    "match": [
     "/制定(本|如下|此)?(工作|行动)?(计划|要点)/",
     "/(计划|要点|安排|内容)如下/"
    ],
    "insert": "结合实际，制定如下工作计划：",
    "name": "opening"
   },
   {
    "need": "optional",
    "name": "closing"
   },
   {
    "need": "optional",
    "name": "attachments"
   },
   {
    "need": "optional",
    "name": "signature"
   },
   {
    "need": "optional",
    "name": "date"
   }
  ]
 },
 {
  "id": "work-report",
  "name": {
   "en": "Work report",
   "zh": "工作报告"
  },
  "aliases": [
   "政府工作报告",
   "年度工作报告",
   "工作情况汇报"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/工作(报告|汇报)(书|材料|稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "基本情况",
    "also": [
     "总体情况",
     "概况",
     "整体情况",
     "/^(前言|引言|概述|工作概述)$/"
    ],
    "hint": "这一时期工作的总体情况。",
    "kind": "section",
    "id": "overview",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "主要工作",
    "also": [
     "工作回顾",
     "工作开展情况",
     "工作情况",
     "工作总结",
     "主要工作情况",
     "主要工作开展情况",
     "主要工作完成情况",
     "工作完成情况",
     "工作落实情况",
     "工作进展情况",
     "主要工作及成效",
     "主要工作和成效",
     "主要做法",
     "主要做法和成效",
     "履职情况",
     "/(工作|任务|活动|行动|目标).{0,6}(开展|落实|完成|推进|进展|实施|执行)情况/",
     "/(主要|重点)(工作|做法|措施|任务)/",
     "/(工作|发展).{0,6}(回顾|总结|情况|成就)/",
     "/(工作|建设|活动|学习).{0,4}(成效|成绩|亮点|做法|经验)/",
     "/(取得|实现|迈出|持续).{0,10}(成效|成绩|成就|进展|突破|步伐)/"
    ],
    "loose": true,
    "cues": [
     "/(先后|累计|全年|今年以来|一年来).{0,20}(开展|组织|完成|召开)/"
    ],
    "hint": "做了哪些主要工作，取得什么结果，尽量有数据。",
    "snippet": "（一）${1:工作}。${2:做法和结果}\n\n（二）${3:工作}。${4:做法和结果}\n",
    "kind": "section",
    "id": "work"
   },
   {
    "name": "主要成效",
    "also": [
     "工作成效",
     "取得的成效",
     "取得的成绩",
     "取得的主要成绩",
     "主要成绩",
     "亮点工作",
     "经验体会"
    ],
    "hint": "取得的成绩和经验。",
    "kind": "section",
    "id": "results",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "存在问题",
    "also": [
     "存在的问题",
     "存在的主要问题",
     "存在的问题和不足",
     "存在的问题与不足",
     "存在的问题及不足",
     "存在的问题及原因",
     "存在的问题及原因分析",
     "存在问题和不足",
     "存在的不足",
     "存在不足",
     "存在的困难和问题",
     "主要问题",
     "主要问题和不足",
     "问题和不足",
     "问题与不足",
     "困难和问题",
     "不足之处",
     "/(存在|发现|面临)(出)?的?.{0,6}(问题|不足|困难|短板|差距|薄弱环节)/",
     "/(问题|不足|困难|短板)(和|与|及|、).{0,4}(问题|不足|困难|短板|差距)/",
     "/^(薄弱环节|短板弱项)$/"
    ],
    "cues": [
     "/主要(体现|表现)(在|为)/",
     "/有待(进一步|继续)?(提高|加强|丰富|完善|提升|改进)/",
     "/(但|但是|同时|也|仍|还).{0,12}(存在|还有|有).{0,16}(问题|不足|薄弱环节|差距|短板)/"
    ],
    "hint": "工作中的问题和不足。",
    "snippet": "一是${1:问题}。${2:具体表现}\n\n二是${3:问题}。${4:具体表现}\n",
    "kind": "section",
    "id": "problems",
    "place": "anywhere",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "原因分析",
    "also": [
     "问题成因",
     "原因剖析",
     "主要原因",
     "产生问题的原因",
     "/原因(分析|剖析)/"
    ],
    "hint": "问题产生的主客观原因。",
    "kind": "section",
    "id": "causes",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "下一步工作打算",
    "also": [
     "下一步工作",
     "下一步工作计划",
     "下一步工作安排",
     "下一步工作思路",
     "下一步工作重点",
     "下一步工作举措",
     "下一步打算",
     "下一步计划",
     "下步工作打算",
     "下步工作计划",
     "下半年工作打算",
     "明年工作打算",
     "明年工作思路",
     "今后工作打算",
     "今后工作建议",
     "/下(一)?(步|阶段|季度|半年|届|年度?).{0,10}(打算|举措|措施|计划|安排|思路|重点|考虑|方向|建议|工作)/",
     "/(今后|未来|明年|来年|今年).{0,12}(打算|方向|设想|措施|安排|计划|思路|工作|任务|重点|建议)/",
     "/(19|20)\\d\\d年.{0,12}(计划|谋划|安排|打算|思路|要点|任务|部署|工作$)/",
     "/(工作|目标|总体)(安排|打算|思路|任务|部署|计划|要求)$/",
     "/(全力|奋力|努力|坚决|推动).{0,24}(开局|新篇章|新局面|新胜利|新台阶|起好步|“十.五”)/"
    ],
    "cues": [
     "/(下一?(步|阶段|年度?)|明年|新的一年).{0,16}(将|要)/",
     "/(^|[。；！？])(今后|接下来|针对(以上|上述|存在)).{0,30}(将|要)/"
    ],
    "hint": "下一阶段的总体要求、目标任务和主要措施。",
    "snippet": "（一）${1:任务}。${2:目标和措施}\n\n（二）${3:任务}。${4:目标和措施}\n",
    "kind": "section",
    "id": "next",
    "loose": true
   }
  ],
  "elements": [
   {
    "need": "optional",
    "name": "addressee"
   },
   {
    "need": "optional",
    "match": [
     "/现(将|就|把|在)?.{0,40}(报告|汇报|总结|说明)(如下|工作)/",
     "/(报告|汇报|总结|情况)如下[：:。]?$/"
    ],
    "insert": "现将有关工作情况报告如下：",
    "name": "opening"
   },
   {
    "need": "optional",
    "match": [
     "/特此报告|以上(报告|汇报).{0,12}请|请予?(审议|审查|审阅|评议)/"
    ],
    "not": [
     "/请予?(批示|批复|审批|批准)/"
    ],
    "insert": "以上报告，请予审议。",
    "name": "closing"
   },
   {
    "need": "optional",
    "name": "attachments"
   },
   {
    "need": "optional",
    "name": "signature"
   },
   {
    "need": "optional",
    "name": "date"
   }
  ]
 },
 {
  "id": "work-summary",
  "name": {
   "en": "Work summary",
   "zh": "工作总结"
  },
  "aliases": [
   "年度工作总结",
   "年终工作总结",
   "半年工作总结",
   "年终总结",
   "总结报告"
  ],
  "lang": "zh",
  "match": {
   "title": [
    "/工作(情况)?的?总结(报告)?(材料|稿|初稿|送审稿|范文|模板)?([^一-鿿]|$)/",
    "/工作总结(报告)?(及|和|暨|与).{0,20}(计划|打算|安排|要点|思路|谋划)([^一-鿿]|$)/"
   ]
  },
  "numbering": {
   "headings": "official",
   "tables": "表{n}",
   "figures": "图{n}"
  },
  "sections": [
   {
    "name": "基本情况",
    "also": [
     "总体情况",
     "概况",
     "整体情况",
     "/^(前言|引言|概述|工作概述)$/"
    ],
    "hint": "这一时期工作的总体情况。",
    "kind": "section",
    "id": "overview",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "主要工作",
    "also": [
     "工作开展情况",
     "工作情况",
     "主要工作情况",
     "主要工作开展情况",
     "主要工作完成情况",
     "工作完成情况",
     "重点工作完成情况",
     "工作落实情况",
     "工作进展情况",
     "工作回顾",
     "主要工作及成效",
     "主要工作和成效",
     "主要工作成效",
     "主要做法",
     "主要做法和成效",
     "主要做法及成效",
     "履职情况",
     "开展的主要工作",
     "所做的主要工作",
     "/(工作|任务|活动|行动|目标).{0,6}(开展|落实|完成|推进|进展|实施|执行)情况/",
     "/(主要|重点)(工作|做法|措施|任务)/",
     "/工作(回顾|总结|情况)/",
     "/(工作|建设|活动|学习).{0,4}(成效|成绩|亮点|做法|经验)/"
    ],
    "loose": true,
    "cues": [
     "/(先后|累计|全年|今年以来|一年来).{0,20}(开展|组织|完成|召开)/"
    ],
    "hint": "做了哪些主要工作，取得什么结果，尽量有数据。",
    "snippet": "（一）${1:工作}。${2:做法和结果}\n\n（二）${3:工作}。${4:做法和结果}\n",
    "kind": "section",
    "id": "work"
   },
   {
    "name": "主要成效",
    "also": [
     "工作成效",
     "取得的成效",
     "取得的成绩",
     "取得的主要成绩",
     "主要成绩",
     "/(取得|主要|工作|特色).{0,4}(成效|成绩|成果|亮点|经验|体会)/",
     "/^(亮点工作|经验做法|经验体会)$/"
    ],
    "hint": "取得的成绩和经验。",
    "kind": "section",
    "id": "results",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "存在问题",
    "also": [
     "存在的问题",
     "存在的主要问题",
     "存在的问题和不足",
     "存在的问题与不足",
     "存在的问题及不足",
     "存在的问题及原因",
     "存在的问题及原因分析",
     "存在问题和不足",
     "存在的不足",
     "存在不足",
     "存在的困难和问题",
     "主要问题",
     "主要问题和不足",
     "问题和不足",
     "问题与不足",
     "困难和问题",
     "不足之处",
     "/(存在|发现|面临)(出)?的?.{0,6}(问题|不足|困难|短板|差距|薄弱环节)/",
     "/(问题|不足|困难|短板)(和|与|及|、).{0,4}(问题|不足|困难|短板|差距)/",
     "/^(薄弱环节|短板弱项)$/"
    ],
    "cues": [
     "/主要(体现|表现)(在|为)/",
     "/有待(进一步|继续)?(提高|加强|丰富|完善|提升|改进)/",
     "/(但|但是|同时|也|仍|还).{0,12}(存在|还有|有).{0,16}(问题|不足|薄弱环节|差距|短板)/"
    ],
    "hint": "工作中的问题和不足。",
    "snippet": "一是${1:问题}。${2:具体表现}\n\n二是${3:问题}。${4:具体表现}\n",
    "kind": "section",
    "id": "problems"
   },
   {
    "name": "原因分析",
    "also": [
     "问题成因",
     "原因剖析",
     "主要原因",
     "产生问题的原因",
     "/原因(分析|剖析)/"
    ],
    "hint": "问题产生的主客观原因。",
    "kind": "section",
    "id": "causes",
    "count": {
     "min": 0,
     "max": 1
    }
   },
   {
    "name": "下一步工作打算",
    "also": [
     "下一步工作",
     "下一步工作计划",
     "下一步工作安排",
     "下一步工作思路",
     "下一步工作重点",
     "下一步工作举措",
     "下一步工作措施",
     "下一步打算",
     "下一步计划",
     "下步工作打算",
     "下步工作计划",
     "下阶段工作打算",
     "下一阶段工作计划",
     "下半年工作计划",
     "下半年工作打算",
     "明年工作计划",
     "明年工作打算",
     "明年工作思路",
     "下一年工作计划",
     "下年度工作计划",
     "今后工作打算",
     "今后打算",
     "今后努力方向",
     "/下(一)?(步|阶段|季度|半年|年度?).{0,10}(打算|举措|措施|计划|安排|思路|重点|考虑|方向|工作)/",
     "/(今后|明年|来年).{0,8}(打算|方向|设想|措施|安排|计划|思路|工作|重点)/",
     "/(整改|改进|解决).{0,6}(措施|方向|计划|举措|打算|思路|办法)/",
     "/^(努力方向|工作(计划|打算|思路))$/",
     "/(19|20)\\d\\d年.{0,8}工作?(计划|谋划|安排|打算|思路|要点)/"
    ],
    "cues": [
     "/(下一?(步|阶段|年度?)|明年|新的一年).{0,16}(将|要)/",
     "/(^|[。；！？])(今后|接下来|针对(以上|上述|存在)).{0,30}(将|要)/"
    ],
    "hint": "下一阶段的目标、任务和措施。",
    "snippet": "（一）${1:任务}。${2:目标和措施}\n\n（二）${3:任务}。${4:目标和措施}\n",
    "kind": "section",
    "id": "next"
   }
  ],
  "elements": [
   {
    "need": "optional",
    "name": "addressee"
   },
   {
    "need": "optional",
    "match": [
     "/现(将|就|把)?.{0,40}(报告|汇报|总结|说明)如下/",
     "/(报告|汇报|总结|情况)如下[：:。]?$/"
    ],
    "insert": "现将有关工作总结如下：",
    "name": "opening"
   },
   {
    "need": "optional",
    "match": [
     "/特此(总结|报告|汇报)|以上(总结|报告|汇报).{0,12}请/"
    ],
    "not": [
     "/请予?(批示|批复|审批|批准)/"
    ],
    "insert": "特此总结。",
    "name": "closing"
   },
   {
    "need": "optional",
    "name": "attachments"
   },
   {
    "need": "optional",
    "name": "signature"
   },
   {
    "need": "optional",
    "name": "date"
   }
  ]
 }
];
