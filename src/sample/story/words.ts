import type { Seat } from '#domain/actor.ts'
import type { ClosureKind } from '#domain/finding/life.ts'

/** What reviewers and deciders say in the sample. */

export const agreeWords: Record<Seat, readonly string[]> = {
  office: [
    '佐证材料齐全，整改措施与方案一致，同意销号。',
    '已核对台账、凭证和现场照片，情况属实，同意。',
    '整改到位，长效机制已建立，同意按程序销号。',
  ],
  discipline: ['责任追究到位，款项处理有凭证，同意销号。', '经抽查当事人，情况属实，无异议。', '同意。请持续关注，防止反弹。'],
  organisation: ['程序补正完整，档案复核合格，同意销号。', '抽查组织生活和人员名册，符合要求，同意。'],
  publicity: ['阵地管理责任落实，巡查记录完整，同意。', '抽查账号和发布记录，未见异常，同意销号。'],
  team: ['对照反馈意见逐项核实，问题已解决，同意销号。', '现场复核通过，群众反映良好，同意。', '整改结果与反馈问题相对应，同意。'],
  leader: ['同意。请继续抓好制度落实。', '已现场查看，同意销号，举一反三不能松。'],
}

export const closeWords: Record<ClosureKind, readonly string[]> = {
  complete: ['同意销号。', '经领导小组审定，同意销号。', '同意，纳入“回头看”抽查范围。'],
  'kept-on': ['同意销号，转入长期坚持，按季检查。', '同意，长期坚持事项由巡察办跟踪。'],
  'not-implemented': ['情况属实，暂不具备整改条件，经领导小组研究同意按未整改销号，责成主管部门列入年度计划。'],
  'no-longer-valid': ['原问题对应的资产已依法移交，问题情形不再存在，经领导小组研究同意销号。'],
  merged: ['与村级支出管理问题同源，经领导小组研究同意并案整改，按并入问题跟踪。'],
}

/** Why a closing without action is applied for. */
export const reasons: Record<Extract<ClosureKind, 'not-implemented' | 'no-longer-valid' | 'merged'>, string> = {
  'not-implemented': '该事项产权手续涉及开发企业破产清算，须待法院裁定后方可办理，现阶段不具备整改条件，已落实临时入园安排。',
  'no-longer-valid': '该处校舍及土地已由县政府统一收储，资产移交手续办结，反馈所指情形不再存在。',
  merged: '该问题与村级支出审批问题涉及同一制度和同一责任主体，拟并入一并整改、一并验收。',
}

export const returnWords = [
  { condition: 'evidence-on-task', reason: '佐证材料仅有制度文本，缺少现场照片和群众回访记录，请补充后重新申请。' },
  { condition: 'criterion-answered', reason: '销号标准要求运行满一个月，现有记录不足，请补充运行台账。' },
  { condition: 'task-done', reason: '抽查发现仍有个别事项未处理到位，与申请所述不符，请继续整改。' },
] as const

export const planWords = {
  agrees: [
    '方案针对性强，责任清晰，同意。',
    '措施具体、时限合理，同意。',
    '任务与反馈问题逐条对应，同意。',
    '同意，请在实施中细化群众参与环节。',
  ],
  disagrees: ['个别措施过于原则，缺少可检查的节点和数量，请补充后再报。', '对问题成因分析不够，治本措施偏少，请补充制度性安排。'],
  adopted: ['各方审核意见一致，准予实施。请按方案推进，每月报送进展。', '经汇总审核意见，方案符合要求，同意实施。'],
  returned: '汇总各方意见：部分任务措施偏少、缺少可检查的内容，退回修改，五个工作日内重新报送。',
} as const

export const extensionWords = {
  ask: [
    '受汛期连续降雨影响，室外施工停工23天，需顺延完成收尾和验收。',
    '涉及第三方核量和审计，报告出具时间晚于预期，需待结论后追缴到位。',
    '涉及多户产权人意见统一，个别住户外出务工未能签字，需延长办理时间。',
  ],
  approve: ['理由属实，同意延期，请每周报送进展，不得再次延期。', '经核实同意延期一次，纳入重点督办。'],
  refuse: ['延期理由不充分，前期推进不力是主要原因，不同意延期，请加快进度。'],
} as const

export const disputeWords = {
  dispute: '经核查，反馈所列事项中部分日期登记有公务安排佐证，数量认定依据不足，申请复核。',
  uphold: '经调阅原始底稿复核，问题事实清楚、证据充分，维持原反馈意见。',
  withdraw: '经复核，所列举报均在法定时限内办结，系登记系统日期录入错误，予以撤回。',
} as const

export const reopenWords = [
  '“回头看”现场抽查发现，整改后仍有同类问题发生，制度没有执行，决定重新打开整改。',
  '“回头看”抽查结果与销号材料不一致，整改不彻底，责成继续整改。',
  '“回头看”走访群众反映问题出现反弹，须重新整改并限期报告。',
] as const
