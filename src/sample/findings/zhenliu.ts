import { flat, type FeedbackText } from '#sample/content.ts'

/** 枕流镇, routine inspection of the seventh round. */
export const zhenliu: FeedbackText = {
  general:
    '枕流镇党委推进石材产业转型和移民安置工作，社会大局保持稳定。巡察发现，镇党委在生态修复、资金管理和基层治理上问题不少，整改任务较重。',
  aspects: [
    flat('落实生态环保和安全责任不到位', [
      {
        field: 'environment',
        fate: 'fresh',
        weight: 'key',
        text: '废弃采石场生态修复滞后，9处应于{y1}年底前完成修复的采石场中有5处未动工，修复保证金310万元闲置',
        about: '5处未动工修复的采石场',
        rule: '矿山修复保证金使用和验收返还办法',
      },
      {
        field: 'safety',
        fate: 'fresh',
        text: '石材加工企业粉尘防护监管不力，抽查的11家企业中有7家喷淋设备停用，3名工人出现尘肺早期症状未上报',
        about: '7家停用喷淋设备的石材企业',
        rule: '石材加工企业粉尘防护月检办法',
      },
      {
        field: 'roads',
        fate: 'fresh',
        text: '运石车辆碾压致漱流村通村道路破损2.8公里，镇政府收取的道路修复费12万元未用于修路',
        about: '漱流村2.8公里破损道路',
        rule: '道路修复费专户管理办法',
        money: 120000,
      },
    ]),
    flat('惠民惠农政策执行有偏差', [
      {
        field: 'subsidies',
        fate: 'fresh',
        text: '移民后期扶持资金发放不及时，{y1}年下半年应发放的487人扶持金29.22万元迟发5个月',
        about: '迟发的487人移民扶持金',
        rule: '移民扶持资金“季末清零”办法',
      },
      {
        field: 'village-funds',
        fate: 'fresh',
        text: '砌石村集体林场发包未经村民代表会议讨论，承包期30年一次性收取租金6万元，明显低于周边价格',
        about: '砌石村集体林场发包合同',
        rule: '集体资源发包评估和民主议定办法',
      },
      {
        field: 'housing',
        fate: 'fresh',
        text: '危房改造对象确定不公开，枕石村4户村干部亲属优先享受改造补助，公示照片为摆拍',
        about: '枕石村4户危房改造对象',
        rule: '危房改造对象评议公示办法',
        weight: 'key',
      },
    ]),
    flat('基层党组织和干部队伍建设薄弱', [
      {
        field: 'personnel',
        fate: 'fresh',
        text: '村级后备力量不足，7个村“两委”班子平均年龄54岁，35岁以下干部仅2名，后备干部名册3年未更新',
        about: '7个村的后备干部培养',
        rule: '村级后备干部“导师帮带”办法',
      },
      {
        field: 'meeting-fees',
        fate: 'fresh',
        text: '{y1}年镇机关超标准配置办公用房4间，以“会客室”名义规避清理',
        about: '超标准配置的4间办公用房',
        rule: '办公用房年度核查办法',
      },
    ]),
  ],
  clues: '巡察期间收到的问题线索1件，已按规定转漱石县纪委监委处理。',
  suggestions: [
    { text: '扛起生态修复责任', detail: '倒排采石场修复工期，用好保证金，守护群众健康。' },
    { text: '把惠民政策落实到位', detail: '足额及时发放扶持资金，公开公平确定改造对象。' },
    { text: '建强村级班子', detail: '摸排培养年轻后备力量。' },
  ],
  demand: '请认真研究制定整改方案，明确时间表、路线图，接受群众监督。',
}
