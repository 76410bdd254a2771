import { flat, type FeedbackText } from '#sample/content.ts'

/** 漱石县交通运输局, routine inspection of the fifth round. */
export const shushiTransport: FeedbackText = {
  general:
    '漱石县交通运输局党组围绕“四好农村路”建设补短板、畅循环，建制村客车通达率保持稳定。但在养护责任落实、工程质量监管和队伍管理方面，问题仍比较突出。',
  aspects: [
    flat('履行交通运输主责主业有短板', [
      {
        field: 'roads',
        fate: 'closed',
        weight: 'key',
        text: '农村公路养护责任悬空，全县有41.6公里村道未落实养护单位，枕石村至砌石村路段坑槽、断板52处，雨季多次发生农用车侧翻',
        about: '41.6公里未落实养护单位的村道',
        rule: '漱石县农村公路“路长+养护员”责任办法',
      },
      {
        field: 'roads',
        fate: 'closed',
        text: '超限超载治理不严，砂石运输企业集中的漱流桥检测点{y1}年下半年夜间开机时间平均每天不足2小时',
        about: '漱流桥超限检测点的夜间值守',
        rule: '超限检测点全时运行和数据抽查办法',
      },
      {
        field: 'project-delay',
        fate: 'closed-kept-on',
        text: '漱玉乡客运服务站改建工程因前期论证不充分三次变更设计，增加投资96.5万元，较原定工期滞后11个月',
        about: '漱玉乡客运服务站改建工程',
        rule: '交通工程前期论证和变更会审办法',
      },
      {
        field: 'safety',
        fate: 'at-once',
        text: '对13家道路运输企业动态监控抽查走过场，2家企业连续3个月未处理疲劳驾驶报警217条，检查记录均填写“正常”',
        about: '两家运输企业未处理的疲劳驾驶报警',
        rule: '重点车辆动态监控日清单和倒查办法',
      },
    ]),
    flat('工程建设领域廉政风险突出', [
      {
        field: 'procurement',
        fate: 'closed-after-return',
        weight: 'key',
        text: '养护工程招标把关不严，{y2}年至{y1}年6个标段中有4个标段投标文件出现相同的错漏，评标委员会未指出，局党组未予追查',
        about: '4个标段雷同的投标文件',
        rule: '养护工程招投标异常情形核查规程',
      },
      {
        field: 'intermediary',
        fate: 'closed',
        text: '监理费、检测费支付与履约脱节，枕流大道项目监理人员到岗率仅为38%，仍全额支付监理费27.9万元',
        about: '枕流大道项目的监理费',
        rule: '监理和检测服务按履约评价付费办法',
        money: 116000,
      },
    ]),
    flat('基层党组织建设和干部队伍管理薄弱', [
      {
        field: 'branch-life',
        fate: 'closed',
        text: '县农村公路站党支部长期未按期换届，超期2年4个月，支部书记同时兼任3个岗位，主题党日以看电影代替',
        about: '超期未换届的公路站党支部',
        rule: '局属党支部换届提醒和领办制度',
      },
      {
        field: 'personnel',
        fate: 'reopened-red',
        text: '借调人员管理混乱，局机关长期借用养护一线人员14名，其中9名无审批手续，最长借用时间达6年',
        about: '长期借用的14名养护一线人员',
        rule: '借调人员审批、期限和清退办法',
      },
    ]),
  ],
  clues: null,
  suggestions: [
    { text: '夯实农村公路养护责任', detail: '把管养责任落实到每一公里，建立群众报修渠道。' },
    { text: '堵塞工程建设管理漏洞', detail: '严查招投标异常情形，按履约情况支付服务费用。' },
    { text: '建强基层组织和队伍', detail: '按期换届，规范借调，充实养护一线力量。' },
  ],
  demand: '请对照本反馈意见逐条整改、举一反三，集中整改期满后按要求报送整改进展情况报告和主要负责人组织落实情况报告。',
}
