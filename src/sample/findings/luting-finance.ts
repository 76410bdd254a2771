import { flat, type FeedbackText } from '#sample/content.ts'

/** 鹭汀县财政局, routine county inspection. */
export const lutingFinance: FeedbackText = {
  general:
    '鹭汀县财政局党组强化收入征管和“三保”保障，财政运行总体平稳。巡察发现，局党组在预算约束、资金监管和国有资产管理方面还存在一些问题。',
  aspects: [
    flat('预算管理和资金监管不够严格', [
      {
        field: 'budget',
        fate: 'working',
        weight: 'key',
        text: '存量资金清理不及时，{y1}年末部门账户结转两年以上资金743万元未收回统筹，其中涉及教育、水利等民生项目219万元',
        about: '743万元结转两年以上的存量资金',
        rule: '部门结转结余资金按季清理收回办法',
        money: 7430000,
      },
      {
        field: 'budget',
        fate: 'closed',
        text: '直达资金支付进度审核不严，3个单位将资金转入实有账户“以拨作支”，涉及金额158.6万元',
        about: '3个单位“以拨作支”的直达资金',
        rule: '直达资金支付动态监控和退回办法',
        money: 1586000,
      },
      {
        field: 'budget',
        fate: 'working',
        text: '预算绩效评价走过场，抽查的20份绩效自评报告中有14份得分均为98分以上，4个未实施的项目也评为“优”',
        about: '14份失真的绩效自评报告',
        rule: '绩效自评随机复核和结果挂钩办法',
      },
    ]),
    flat('国有资产和政府采购监管存在短板', [
      {
        field: 'idle-assets',
        fate: 'extension-asked',
        text: '行政事业单位房产底数不清，全县有48处合计1.27万平方米房产未办理权属登记，7处门面房出租未公开招租',
        about: '48处未办理权属登记的房产',
        rule: '公有房产登记、招租和租金缴库办法',
      },
      {
        field: 'procurement',
        fate: 'returned',
        text: '政府采购投诉处理拖延，{y1}年受理的9件投诉中有4件超过法定期限答复，采购文件备案审查未发现明显的倾向性条款',
        about: '4件超期答复的采购投诉',
        rule: '政府采购投诉限时处理和文件抽审办法',
      },
    ]),
    flat('自身建设有待加强', [
      {
        field: 'integrity',
        fate: 'working',
        text: '廉政风险排查不深入，资金拨付岗与复核岗由同一人使用密钥，内控手册6年未修订',
        about: '拨付岗与复核岗密钥混用',
        rule: '财政资金岗位密钥分离和轮换办法',
      },
      {
        field: 'study',
        fate: 'closed',
        text: '业务学习培训实效不高，{y1}年乡镇财政所人员培训覆盖率不足四成，12个乡镇决算报表连续两年出现同类差错',
        about: '乡镇财政所同类差错',
        rule: '乡镇财政所结对辅导和差错通报办法',
      },
    ]),
  ],
  clues: null,
  suggestions: [
    { text: '硬化预算约束', detail: '清理收回存量资金，做实绩效评价。' },
    { text: '摸清国有资产家底', detail: '限期办理权属登记，公开招租。' },
    { text: '加强内控建设', detail: '分离不相容岗位，建强乡镇财政所。' },
  ],
  demand: '请按县委要求在三个月内完成集中整改，对需要长期坚持的事项明确检查办法。',
}
