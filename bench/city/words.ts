import type { Category } from '#domain/regime/categories.ts'

/** What the texts of the findings are made of: fictional, and plain enough to look like what inspectors write. */
const list = (text: string): string[] => text.trim().split(/\s+/)

export const surnames = list('闻 陆 商 谢 苏 简 柏 明 桑 卓 竺 容 屈 晏 蔺 郁 凌 纪 骆 舒 童 游 应 郑 庄 左 蒲 向 涂 季')
export const givenNames = list(
  '长河 志远 秋实 望川 春和 景明 立诚 守正 思齐 怀民 见贤 若谷 新禾 广田 润泽 海宁 修远 明达 敬之 本固 云帆 承平 克勤 知行 文博 晓岚 雨桐 静姝 佩兰 素心 忆安 婉清',
)

export const countyNames = list('云浦县 青崖县 白渡区 石堰县 松溪区 雁回县 南陂县 桃坪县 古驿县 枫岭县')
export const townFirst = list('上 下 大 小 东 西 南 北 新 古 双 三 长 青 白 红 石 金 龙 凤')
export const townLast = list('河 塘 桥 岭 坪 湾 坝 溪 洲 泉 岗 堰 渡 楼 集')
export const villageFirst = list(
  '李家 陈家 枣树 柳树 杏花 前进 团结 向阳 红旗 新建 石门 马鞍 清水 高坎 双柏 响水 桐子 麻园 茶店 碑亭 窑坪 水磨 杉木 官庄 野鸡',
)
export const villageLast = list('坪 湾 冲 坳 垭 沟 院 庙 店 梁 坝 屯')
export const departments = list(
  '民政局 教育局 财政局 水务局 农业农村局 交通运输局 住房城乡建设局 卫生健康局 自然资源局 生态环境局 人力资源社会保障局 市场监督管理局 文化旅游局 应急管理局 林业局 信访局 审计局 统计局 医疗保障局 退役军人事务局 城市管理局 司法局 商务局 科学技术局 发展改革局 供销合作社 残疾人联合会 机关事务中心 档案馆 融媒体中心',
)

export const when = list(
  '近三年来 截至检查时 检查期间 上年度 近年来 抽查发现 走访发现 查阅账目发现 个别谈话反映 对照台账发现 随机抽取的档案显示 现场核对发现',
)
export const places = list(
  '机关本级 下属单位 部分村组 三个站所 服务大厅 两所学校 一个项目部 仓储中心 敬老院 产业园区 卫生院 便民中心 村委会 合作社 施工现场 安置小区',
)

type Parts = {
  aspect: string
  headings: readonly string[]
  subjects: readonly string[]
  faults: readonly string[]
  proofs: readonly string[]
  harms: readonly string[]
}

export const parts: Record<Category, Parts> = {
  duties: {
    aspect: '聚焦职能责任履行方面',
    headings: list('惠民政策落实有差距 行业监管责任不到位 项目建设推进缓慢 为民服务意识不强 风险防范有漏洞 乡村建设成效不明显'),
    subjects: list(
      '低保对象动态管理 危房改造验收 农村饮水安全管护 高标准农田建设 污水处理设施运行 校园食品安全监管 公路养护巡查 就业培训组织 残疾人服务 森林防火值守 安全生产执法 信访事项办理 河道清淤 垃圾分类处置 养老机构监管 老旧小区改造',
    ),
    faults: list(
      '跟踪督办不力 底数不清 核查流于表面 进度严重滞后 重建轻管 责任层层递减 主动服务不够 把关不严 长期无人管护 整改落实打折扣 监管存在盲区 部门协同不畅',
    ),
    proofs: [
      '有{n}户应纳未纳，{m}户应退未退',
      '{n}个项目超期{m}个月仍未验收',
      '{n}处设施建成后停用，群众多次反映',
      '{n}件信访件超期办结，满意率仅{m}%',
      '{n}份巡查记录由同一人代签',
      '应培训{n}人次，实际到课不足{m}%',
      '抽查{n}家单位，{m}家未按要求建立台账',
      '{n}公里道路破损{m}处，未及时修补',
    ],
    harms: list('群众获得感不强 影响政策效果 存在安全隐患 损害部门公信力 造成重复投入 工作陷于被动'),
  },
  money: {
    aspect: '聚焦群众身边腐败问题和不正之风方面',
    headings: list('财务管理不规范 专项资金使用效益不高 资产管理混乱 工程建设领域问题突出 政府采购程序不严'),
    subjects: list(
      '专项资金拨付 惠民补贴发放 村级集体收入管理 工程款支付 公务接待报销 差旅费报销 固定资产登记 资产出租收益收缴 往来款项清理 食堂经费核算 工会经费使用 培训费列支 扶持资金绩效管理 招标采购 物资出入库管理',
    ),
    faults: list(
      '审批手续不全 超范围列支 长期挂账 未纳入统一核算 账实不符 程序倒置 拆分规避招标 凭证不合规 闲置沉淀 收缴不及时 公示不到位 违规转包',
    ),
    proofs: [
      '涉及资金{w}万元，共{n}笔',
      '{n}笔支出{w}万元无原始凭证',
      '{w}万元专项资金闲置超过{m}个月',
      '{n}处房产对外出租未签合同，少收租金{w}万元',
      '{n}个项目未履行招标程序，合同金额{w}万元',
      '重复发放补贴{n}人，金额{w}万元',
      '往来款{w}万元挂账{n}年未清理',
      '{n}台设备购入后未登记入账，价值{w}万元',
    ],
    harms: list('存在廉洁风险 资金使用效益低下 造成国有资产流失风险 财经纪律松弛 群众反映强烈'),
  },
  discipline: {
    aspect: '聚焦全面从严治党责任落实方面',
    headings: list('主体责任压得不实 监督责任履行不到位 作风建设抓得不紧 廉政教育针对性不强'),
    subjects: list(
      '落实中央八项规定精神 廉政风险点排查 重点岗位轮岗 公车管理 办公用房清理 内部审计监督 谈心谈话 问题线索处置 警示教育 考勤纪律执行',
    ),
    faults: list('紧盯不够 走过场 发现问题少 失之于宽 制度执行不严 提醒不及时 以会议代替检查 问责偏软'),
    proofs: [
      '{n}名干部在岗位上超过{m}年未交流',
      '违规使用公车{n}次',
      '发现问题{m}个，仅提醒谈话{n}人',
      '{n}份谈话记录内容雷同',
      '抽查{n}天，{m}人次脱岗',
      '{n}个岗位未制定防控措施',
    ],
    harms: list('震慑作用不明显 同类问题反复出现 权力运行缺少制约 监督虚化'),
  },
  organisation: {
    aspect: '聚焦基层党组织建设方面',
    headings: list('党内政治生活不严肃 基层党建基础薄弱 选人用人程序不规范 干部队伍结构不合理 议事决策机制不健全'),
    subjects: list(
      '三会一课 民主生活会 组织生活会 发展党员 党费收缴 班子分工 干部档案审核 年轻干部培养 村级后备力量储备 集体研究重大事项 驻村帮扶',
    ),
    faults: list('制度落实不经常 质量不高 程序缺项 相互批评不深入 记录不规范 重业务轻党建 长期空缺 论证不充分 以专题会代替集体决策'),
    proofs: [
      '{n}个支部全年未开展主题党日',
      '{n}份发展党员材料缺少{m}项',
      '{m}个中层岗位空缺{n}年',
      '对照检查材料{n}处与上年雷同',
      '{n}项大额支出未经集体研究',
      '35岁以下干部仅占{m}%',
      '{n}个村无{m}岁以下后备人选',
    ],
    harms: list('战斗堡垒作用发挥不充分 组织力不强 干事氛围不浓 决策风险较大'),
  },
  ideology: {
    aspect: '聚焦贯彻落实上级决策部署方面',
    headings: list('理论学习不深入 意识形态责任制落实不力 上级部署贯彻不到位 舆论阵地管理松懈'),
    subjects: list('理论学习中心组学习 意识形态分析研判 政务新媒体管理 宣传阵地审核 网络舆情应对 思想政治工作 上级文件传达 重点任务分解'),
    faults: list('学用脱节 以文件落实文件 研判次数不足 审核不严 更新不及时 联系实际不紧 存在照抄照转 督查问效缺失'),
    proofs: [
      '全年仅研究{n}次',
      '{n}个公众号{m}个月未更新',
      '{n}篇心得体会雷同',
      '{n}份方案照搬上级原文',
      '传达学习滞后{m}天',
      '{n}处宣传栏内容过期',
    ],
    harms: list('学习成效转化不足 责任意识淡薄 落实效果层层衰减 阵地作用弱化'),
  },
}

/** Words that hardly occur, for searches with few answers; `share` of all texts holds each. */
export const seldom = [
  { words: '，院内管道漏水多年未修', share: 1 / 2000 },
  { words: '，村小学围墙倒塌后无人过问', share: 1 / 5000 },
  { words: '，主街路灯损坏后长期未换', share: 1 / 250 },
  { words: '，挂靠施工队伍承揽工程', share: 1 / 400 },
] as const

/** What is searched for, from common to seldom. */
export const searched = {
  common2: '资金',
  seldom2: '漏水',
  some2: '路灯',
  common4: '整改落实',
  seldom4: '围墙倒塌',
  some4: '挂靠施工',
} as const

export const measureVerbs = list(
  '清退并追缴 逐笔核查并补办 全面清理并登记 限期修复 修订完善 公开公示并接受监督 核实后重新认定 建立台账并按月核对 约谈责任人并调整分工 重新组织验收',
)
export const criteria = list(
  '资金全部追缴到位并入账 设施恢复使用并明确管护人 制度修订印发并执行满一个季度 台账与现场逐项一致 群众回访满意 手续补齐并归档 责任人处理到位',
)
export const opinions = list('同意 属实，同意 材料齐全，予以认可 现场核对无误 措施具体，同意报批')
export const progressWords = list(
  '已完成清理核对，正在补办手续 已追缴部分资金并入账 已召集责任科室逐项核实 已完成现场整治并拍照留存 制度修订稿已征求意见 已对责任人作出处理 已完成公示，未收到异议',
)
export const reasons = list('涉及单位多，核实尚需时间 工程施工受汛期影响 资金追缴需司法程序 历史资料缺失需补充调查')
