import { flat, type FeedbackText } from '#sample/content.ts'

/** 霁川市交通运输局, routine inspection of the seventh round. */
export const transport: FeedbackText = {
  general:
    '市交通运输局党组聚力综合交通体系建设，路网结构不断优化。对照职能职责，局党组在服务群众出行、工程廉政管理和行业安全方面还有差距。',
  aspects: [
    flat('服务群众出行的主动性不足', [
      {
        field: 'service',
        fate: 'planned',
        text: '公交线网优化滞后，城东新区4.2万居民仅有3条公交线路，早高峰平均候车时间28分钟，两会代表连续三年提出建议未落实',
        about: '城东新区公交线网',
        rule: '公交线网年度评估和居民议线办法',
      },
      {
        field: 'roads',
        fate: 'planned',
        text: '市公路养护中心日常保洁、修补以包代管，国省道抽查的15个路段中有6个路段标线缺失、护栏破损超过3个月',
        about: '6个标线缺失、护栏破损的路段',
        rule: '公路养护里程包干和病害限时修复办法',
        weight: 'key',
      },
      {
        field: 'petitions',
        fate: 'planned',
        text: '出租汽车经营权纠纷积压，{y2}年以来62名驾驶员反映的押金退还问题长期未解决，涉及押金49.6万元',
        about: '62名驾驶员的押金退还',
        rule: '出租汽车企业押金第三方存管办法',
        money: 496000,
        weight: 'key',
      },
    ]),
    flat('工程项目廉政管理有漏洞', [
      {
        field: 'procurement',
        fate: 'planned',
        text: '桥梁检测服务连续4年由同一单位中标，招标文件业绩条款与该单位业绩高度吻合',
        about: '连续4年由同一单位中标的桥梁检测',
        rule: '服务类招标文件公平竞争审查办法',
      },
      {
        field: 'intermediary',
        fate: 'planned',
        text: '项目前期咨询费用偏高，5个项目可研报告编制费高出收费参考标准32%，多支付41.3万元',
        about: '5个项目可研报告编制费',
        rule: '前期咨询费用限价和集体审核办法',
        money: 413000,
      },
    ]),
    flat('行业安全和自身建设抓得不实', [
      {
        field: 'safety',
        fate: 'planned',
        text: '渡口渡船安全监管责任不清，4处渡口未配备救生设施，2艘渡船超检验期营运',
        about: '4处渡口和2艘渡船',
        rule: '渡口渡船属地包保和检验倒计时办法',
      },
      {
        field: 'personnel',
        fate: 'planned',
        text: '执法人员持证管理不严，31名辅助人员单独上路检查，执法证件借用登记缺失',
        about: '31名单独上路检查的辅助人员',
        rule: '交通执法人员资格和记录仪抽查办法',
      },
      {
        field: 'study',
        fate: 'planned',
        text: '警示教育针对性不强，近三年本系统5起违纪案件均未在职工中开展以案促改',
        about: '5起系统内违纪案件的以案促改',
        rule: '系统内案件“一案一整改”办法',
      },
    ]),
  ],
  clues: '同时，巡察组还收到反映有关人员的问题线索2件，已按规定转市纪委监委处理。',
  suggestions: [
    { text: '把群众出行满意作为检验标准', detail: '加快线网优化，限期解决押金退还问题。' },
    { text: '规范工程和服务采购', detail: '消除量身定做条款，控制前期费用。' },
    { text: '筑牢安全底线', detail: '逐处落实渡口责任，规范执法队伍。' },
  ],
  demand: '请于一个月内报送整改方案及问题、任务、责任清单。',
}
