import { flat, type FeedbackText } from '#sample/content.ts'

/** 钓雪镇, routine county inspection. */
export const diaoxue: FeedbackText = {
  general:
    '钓雪镇党委发展冷水鱼养殖和乡村旅游，群众收入稳步提高。县委巡察组发现，镇党委在执行民生政策、管理村级资产、带好干部队伍方面仍需下大力气整改。',
  aspects: [
    flat('落实县委部署要求打折扣', [
      {
        field: 'environment',
        fate: 'closed',
        text: '河湖长制落实不到位，孤舟村段河道违规网箱养殖16口未拆除，镇级河长{y1}年巡河记录有9次为同一张照片',
        about: '孤舟村段16口违规网箱',
        rule: '镇村河长巡河定位打卡办法',
      },
      {
        field: 'safety',
        fate: 'closed',
        text: '自建房安全隐患整治不彻底，排查出的23栋危房中有6栋仍有人居住，2栋被改作农家乐经营',
        about: '6栋仍有人居住的危房',
        rule: '危房“人不住危房”月巡查办法',
        weight: 'key',
      },
      {
        field: 'farmland',
        fate: 'overdue',
        text: '撂荒地复耕弄虚作假，独钓村上报复耕的112亩撂荒地中有68亩实际未耕种',
        about: '独钓村68亩未耕种的撂荒地',
        rule: '撂荒地复耕影像核验办法',
      },
    ]),
    flat('村级资产资源管理薄弱', [
      {
        field: 'village-funds',
        fate: 'overdue',
        weight: 'key',
        text: '雪篷村停车场收入坐收坐支，{y1}年旅游旺季收取停车费11.47万元未入村账，直接用于支付保洁和接待开支',
        about: '雪篷村坐收坐支的停车费',
        rule: '村集体经营收入扫码入账办法',
        money: 114700,
      },
      {
        field: 'idle-assets',
        fate: 'extension-approved',
        text: '扶贫车间闲置，孤舟村投资86万元建设的加工车间停产26个月，设备锈蚀，租金9.6万元未收取',
        about: '孤舟村停产的加工车间',
        rule: '帮扶项目资产分类管护和盘活办法',
        money: 96000,
      },
    ]),
    flat('干部作风和组织建设存在问题', [
      {
        field: 'service',
        fate: 'verified',
        text: '驻村干部“走读”现象突出，抽查一周在岗情况，18名驻村干部中有11名夜间未在岗，请假手续事后补办',
        about: '11名“走读”的驻村干部',
        rule: '驻村干部在岗抽查和群众评议办法',
      },
      {
        field: 'branch-life',
        fate: 'closed-after-return',
        text: '发展党员程序不规范，5份入党材料政审意见由他人代签，独钓村连续两年未按计划培养入党积极分子',
        about: '5份代签政审意见的入党材料',
        rule: '发展党员全程纪实和材料会审办法',
      },
      {
        field: 'decisions',
        fate: 'slow',
        text: '镇党委会议记录不完整，{y1}年42次会议中有13次未记录表决情况，3项工程变更由个人签批',
        about: '13次未记录表决情况的党委会',
        rule: '党委会记录即时核签办法',
      },
    ]),
  ],
  clues: '巡察期间收到的反映有关人员的问题线索，已按规定转县纪委监委、县委组织部处理。',
  suggestions: [
    { text: '不折不扣落实上级部署', detail: '对河道、危房、撂荒地问题逐一现场销账。' },
    { text: '守好集体家底', detail: '经营收入全部入账，闲置资产限期盘活。' },
    { text: '改进干部作风', detail: '从严管理驻村干部，规范会议决策。' },
  ],
  demand: '请在三个月内完成集中整改，按时报送整改情况报告。',
}
