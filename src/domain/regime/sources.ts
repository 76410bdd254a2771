import type { Source } from '#domain/regime.ts'

/** Every place a shipped figure comes from. A figure whose text nobody could read says so and is a default, never law. */
export const sources = {
  rules2015: {
    text: { zh: '《中国共产党巡视工作条例》（2015年）第二十七条', en: 'Inspection regulations of the CPC (2015), art. 27' },
    reference: 'http://m.jianbiaoku.com/webarbs/book/164553/4714580.shtml',
    grade: 'law',
  },
  planMonth: {
    text: {
      zh: '通行做法：反馈后1个月内报送整改方案，原文未能查阅',
      en: 'common practice: the plan within 1 month of the feedback; its text was not readable',
    },
    reference: '2021 Opinions on inspection rectification, 2024 inspection regulations: texts not readable',
    grade: 'unconfirmed',
  },
  sixMonths: {
    text: {
      zh: '通行做法：集中整改一般6个月，原文未能查阅',
      en: 'common practice: 6 months of concentrated rectification; its text was not readable',
    },
    reference: '2021 Opinions on inspection rectification, 2024 inspection regulations: texts not readable',
    grade: 'unconfirmed',
  },
  evaluationMonth: {
    text: {
      zh: '某市《巡察整改成效评估办法（试行）》：集中整改期结束后1个月内',
      en: "a city's trial rules on evaluation: within 1 month after the concentrated period",
    },
    reference: 'https://gyxww.net/view/86896.html',
    grade: 'practice',
  },
  dingyuan: {
    text: {
      zh: '定远县《请示报告制度》：反馈后3个月内报送整改报告',
      en: 'Dingyuan county, rules on reporting: rectification reports within 3 months of the feedback',
    },
    reference: 'http://www.ahjjjc.gov.cn/p/79662.html',
    grade: 'practice',
  },
  xiangyang: {
    text: { zh: '向阳区2020年集中整改3个月的做法', en: 'Xiangyang district, 2020: 3 months of concentrated rectification' },
    reference: 'http://www.hgjwjw.gov.cn/xyq/xsxs/663.html',
    grade: 'practice',
  },
  zhejiang: {
    text: { zh: '《浙江省审计条例》（2017年修正）第三十九条', en: 'Audit ordinance of Zhejiang (amended 2017), art. 39' },
    reference: '浙江省审计条例（2017年11月30日修正）第三十九条',
    grade: 'law',
  },
  shanghai: {
    text: { zh: '《上海市审计条例》（2017年修正）第三十一条', en: 'Audit ordinance of Shanghai (amended 2017), art. 31' },
    reference: '上海市审计条例（2017年11月23日修正）第三十一条',
    grade: 'law',
  },
  environmentPlan: {
    text: {
      zh: '生态环境部2020年5月例行新闻发布会：按《中央生态环境保护督察工作规定》要求，30个工作日内完成整改方案',
      en: 'Ministry of Ecology and Environment, press conference of May 2020: by the regulations on central inspections, the plan within 30 working days',
    },
    reference: 'https://news.record.hk/lohas/2020/05/16/15362.html',
    grade: 'practice',
  },
  environmentReport: {
    text: {
      zh: '四川省生态环境保护督察2021年反馈：整改任务清单印发后6个月内报送整改落实情况',
      en: 'Sichuan environmental inspection, 2021: the report within 6 months after the task list is issued',
    },
    reference: 'https://m.yybnet.net/leshan/news/202103/11271084.html',
    grade: 'practice',
  },
  a50: {
    text: {
      zh: '美国管理和预算办公室A-50号通告：最终报告发布后6个月内作出处理决定',
      en: 'OMB Circular A-50: resolution within six months after the final report is issued',
    },
    reference: 'https://clintonwhitehouse4.archives.gov/OMB/circulars/a050/a050.html',
    grade: 'law',
  },
  a50Semiannual: {
    text: {
      zh: '美国管理和预算办公室通告：每半年向机构负责人报告',
      en: 'OMB circulars on audit follow-up: reports to the head of the agency twice a year',
    },
    reference: 'https://ojp.gov/ncjrs/virtual-library/abstracts/audit-federal-operations-and-programs',
    grade: 'practice',
  },
  extensionState: {
    text: { zh: '某市通报：471个问题中18个“申请延期整改”', en: 'a city notice: 18 of 471 findings are under a request for extension' },
    reference: '咸宁市2018年巡察整改通报（页面无地址）',
    grade: 'practice',
  },
  fiveReviewers: {
    text: {
      zh: '大理“五方会审联督”：纪委监委、组织部、宣传部、巡察办、巡察组并行会审',
      en: 'Dali: five reviewers judge the plan in parallel',
    },
    reference: 'http://www.qdubb.cn/html/2023/xunshixuncha_0206/117728.html',
    grade: 'practice',
  },
  threeParties: {
    text: {
      zh: '临颍县“三方”验收；分类归口为系统默认',
      en: 'Linying county: accepted by the inspection office and the team together; who sees which category is our default',
    },
    reference: 'https://www.kflz.gov.cn/sitesources/lhsjjw/page_pc/xcjy/mtjj/articlec0be3c074105453e9d7e417cbcafadc0.html',
    grade: 'practice',
  },
  countyReview: {
    text: {
      zh: '宝山区：整改方案由巡察办会同纪委、组织部审核',
      en: 'Baoshan district: the plan is reviewed by office, discipline and organisation',
    },
    reference: 'https://shuangyashan.dbw.cn/system/2025/02/25/059417119.shtml',
    grade: 'practice',
  },
  auditorCloses: {
    text: {
      zh: '江苏医药职业学院审计处：对账销号单由审计人员填写',
      en: 'a college audit office in Jiangsu: the closing slip is filled in by the auditor, not by the audited',
    },
    reference: 'https://audit.jsmc.edu.cn/2024/1015/c4864a71715/page.htm',
    grade: 'practice',
  },
  environmentReview: {
    text: { zh: '系统默认：督察机构与督察组审核，未查到公开文本', en: 'our default: office and team review; no published text was found' },
    reference: 'no published text found',
    grade: 'unconfirmed',
  },
  gao: {
    text: { zh: '美国政府问责局：建议由审计方认定后关闭', en: 'GAO: a recommendation stays open until the auditor designates it closed' },
    reference: 'https://www.gao.gov/reports-testimonies/recommendations-database/',
    grade: 'practice',
  },
  threeColours: {
    text: {
      zh: '江津“三色”预警：到期前20天绿色、前10天黄色、逾期红色',
      en: 'Jiangjin: green letter 20 days before the due day, yellow 10 days before, red when overdue',
    },
    reference: 'http://jwfz.org.cn/show-22468.html',
    grade: 'practice',
  },
  ownCheckIn: {
    text: {
      zh: '系统默认：长期坚持事项定期回报，未查到公开规定',
      en: 'our default: a check-in on what is kept on; no published figure was found',
    },
    reference: 'no published text found',
    grade: 'unconfirmed',
  },
  monthlyReport: {
    text: {
      zh: '某企业内部审计规定：未完成事项逐月续报（二手资料）',
      en: 'internal audit rules of a company: unfinished items are reported every month (secondary page)',
    },
    reference: 'https://www.xiaomilidoc.com/p-10041326.html',
    grade: 'unconfirmed',
  },
} as const satisfies Record<string, Source>
