import { flat, type FeedbackText } from '#sample/content.ts'

/** 听澜县信访局, routine inspection of the seventh round. */
export const tinglanPetitions: FeedbackText = {
  general:
    '听澜县信访局党组推动领导接访、网上信访取得进展，初信初访化解率有所提升。巡察发现，局党组在履行信访工作职责和加强机关建设上仍存在问题。',
  aspects: [
    flat('履行信访工作职责不够扎实', [
      {
        field: 'petitions',
        fate: 'planned',
        text: '重复信访治理成效不明显，{y1}年交办的74件重复信访事项中有29件以“程序性答复”代替实体化解',
        about: '29件以答复代化解的重复信访事项',
        rule: '重复信访实体化解评估办法',
        weight: 'key',
      },
      {
        field: 'petitions',
        fate: 'planned',
        text: '网上信访办理质量不高，抽查的120件答复意见中有33件内容雷同，16件未告知救济途径',
        about: '33件内容雷同的网上信访答复',
        rule: '信访答复质量双审和退件重办办法',
      },
      {
        field: 'petitions',
        fate: 'disputed',
        text: '领导接访下访制度落实不到位，{y1}年县领导接访日有21天由他人代接，未做登记说明',
        about: '21天由他人代接的领导接访日',
        rule: '领导接访公示和补接办法',
      },
    ]),
    flat('管理监督存在薄弱环节', [
      {
        field: 'subsidies',
        fate: 'planned',
        text: '信访救助资金使用不规范，{y2}年以来发放的38笔救助中有12笔无困难核查材料，涉及资金15.8万元',
        about: '12笔无核查材料的信访救助',
        rule: '信访救助困难核查和回访办法',
        money: 158000,
      },
      {
        field: 'service',
        fate: 'planned',
        text: '接访大厅便民设施简陋，无母婴室和无障碍通道，法律援助窗口每周只开放半天',
        about: '接访大厅便民设施和法律援助窗口',
        rule: '接访大厅服务标准和入驻单位值班办法',
      },
      {
        field: 'ideology',
        fate: 'planned',
        text: '保密管理不严，信访人个人信息在3个工作微信群内传阅，未脱敏材料被用作培训讲义',
        about: '信访人个人信息的保护',
        rule: '信访信息脱敏流转办法',
      },
      {
        field: 'branch-life',
        fate: 'planned',
        text: '机关党支部政治生日、谈心谈话等制度执行不经常，{y1}年班子成员之间谈心谈话记录仅有2次',
        about: '班子成员谈心谈话',
        rule: '谈心谈话季度清单',
      },
    ]),
  ],
  clues: null,
  suggestions: [
    { text: '推动信访事项实体化解', detail: '对重复信访逐件会商、逐件评估，杜绝以答复代化解。' },
    { text: '规范救助和信息管理', detail: '补齐核查材料，保护信访人个人信息。' },
  ],
  demand: '请按规定时限报送整改方案，逐件明确化解责任人。',
}
