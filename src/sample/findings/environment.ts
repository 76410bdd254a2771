import { flat, type FeedbackText } from '#sample/content.ts'

/** 霁川市生态环境局, routine inspection of the seventh round; its feedback is registered and not yet issued. */
export const environment: FeedbackText = {
  general: '市生态环境局党组推进水气土污染防治，环境质量持续改善。巡察发现，局党组在执法监管、监测数据质量和项目管理方面存在不足。',
  aspects: [
    flat('落实生态环境保护监管职责有差距', [
      {
        field: 'environment',
        fate: 'draft',
        text: '入河排污口整治销号把关不严，抽查已销号的40个排污口中有9个仍在排放超标污水',
        about: '9个仍在超标排放的排污口',
        rule: '排污口销号现场复测办法',
        weight: 'key',
      },
      {
        field: 'environment',
        fate: 'draft',
        text: '噪声扰民投诉办理质效不高，{y1}年受理的563件投诉中有118件重复投诉，夜间执法力量不足',
        about: '118件重复噪声投诉',
        rule: '噪声投诉夜间联动处置办法',
      },
      {
        field: 'integrity',
        fate: 'draft',
        text: '第三方监测机构监管失之于宽，3家机构出具的17份报告采样时间与设备记录不符，未予处罚',
        about: '17份采样时间不符的监测报告',
        rule: '第三方监测机构飞行检查和信用惩戒办法',
      },
    ]),
    flat('资金项目和内部管理不规范', [
      {
        field: 'project-delay',
        fate: 'draft',
        text: '水污染防治专项资金执行率低，{y1}年安排的5个项目中有3个未开工，沉淀资金684万元',
        about: '3个未开工的水污染防治项目',
        rule: '生态环保项目储备和资金回收办法',
      },
      {
        field: 'idle-assets',
        fate: 'draft',
        text: '投入295万元建设的6座水质自动监测微站有4座停测，运维合同到期后未续签',
        about: '4座停测的水质自动监测微站',
        rule: '监测设施运维到期提醒办法',
      },
      {
        field: 'procurement',
        fate: 'draft',
        text: '环境应急物资采购验收不严，库存防护服中有380套超过有效期，采购台账与实物不符',
        about: '380套过期防护服',
        rule: '应急物资轮换和盘点办法',
      },
    ]),
  ],
  clues: '巡察组收到的问题线索，已按规定转有关方面处理。',
  suggestions: [
    { text: '守牢数据质量生命线', detail: '对已销号排污口全面复测，严查弄虚作假。' },
    { text: '提高项目资金效益', detail: '盘活沉淀资金，恢复监测设施运行。' },
  ],
  demand: '请于一个月内报送整改方案。',
}
