// Made from server/report-types by `npm run generate`. Do not edit.
import type { TypeData } from "./data";

export const BUILT_IN_TYPES: readonly TypeData[] = [
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
     "/\\b(affected|impacted)\\b/i"
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
