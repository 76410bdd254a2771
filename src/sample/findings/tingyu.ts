import { flat, type FeedbackText } from '#sample/content.ts'

/** 听雨镇, special inspection of the sixth round. */
export const tingyu: FeedbackText = {
  general:
    '听雨镇党委注重发展竹编、油茶等特色产业，村集体经济收入逐年增加。对照专项巡察要求，镇党委在民生资金发放、村级工程管理和矛盾化解方面仍有明显不足。',
  aspects: [
    flat('民生资金管理使用不规范', [
      {
        field: 'subsidies',
        fate: 'closed',
        weight: 'key',
        text: '残疾人两项补贴错发漏发并存，{y1}年向18名不符合条件人员发放补贴2.59万元，檐下村7名重度残疾人连续5个月未领到补贴',
        about: '错发漏发的残疾人两项补贴',
        rule: '残疾人补贴按月核对和主动上门办理办法',
        money: 25900,
      },
      {
        field: 'village-funds',
        fate: 'working',
        weight: 'key',
        text: '芭蕉村、青篾村虚列误工补贴套取资金，{y2}年以来编造用工表46份，套取8.93万元用于发放村干部节日补助',
        about: '两村虚列的误工补贴',
        rule: '村级用工实名登记和公示办法',
        money: 89300,
      },
      {
        field: 'village-funds',
        fate: 'extension-asked',
        text: '油茶产业扶持资金“以拨代管”，拨付青篾村合作社的45万元中有19.2万元无法提供购苗、用工凭证',
        about: '青篾村合作社无凭证的扶持资金',
        rule: '产业扶持资金先验收后拨付办法',
        money: 192000,
      },
    ]),
    flat('村级工程项目管理混乱', [
      {
        field: 'project-delay',
        fate: 'working',
        text: '听雨老街风貌改造工程停工9个月，沿街18家商户门前长期围挡，镇政府既未协调复工也未作出解释',
        about: '停工的听雨老街风貌改造工程',
        rule: '停工项目预警和群众沟通办法',
      },
      {
        field: 'procurement',
        fate: 'reported',
        text: '化整为零规避镇级招标，檐下村将31.6万元的文化广场工程拆成4个项目直接发包给同一施工队',
        about: '檐下村文化广场拆分发包',
        rule: '村级工程项目镇级备案和拆分核查办法',
      },
      {
        field: 'environment',
        fate: 'returned',
        text: '农村改厕“重数量轻质量”，抽查的80座改造厕所中有22座冲水设施不能使用，13座粪污未清掏、气味扰民',
        about: '35座不能正常使用的改造厕所',
        rule: '农村户厕维修清掏服务办法',
      },
    ]),
    flat('联系服务群众不够紧密', [
      {
        field: 'petitions',
        fate: 'closed-kept-on',
        text: '信访积案化解不力，2件山林权属纠纷历时6年未化解，包案领导从未与当事人见面',
        about: '两件山林权属纠纷积案',
        rule: '信访积案领导包案“见面、会商、办结”办法',
      },
      {
        field: 'service',
        fate: 'closed',
        text: '镇便民服务中心形同虚设，9个窗口常有3个以上无人值守，叫号机损坏5个月未修，群众办事“找人难”',
        about: '镇便民服务中心无人值守的窗口',
        rule: '便民服务中心AB岗和上门代办办法',
      },
      {
        field: 'branch-life',
        fate: 'half-verified',
        text: '芭蕉村党支部软弱涣散，3年未发展党员，流动党员21名中有15名失去联系，支部活动室被出租给小超市',
        about: '芭蕉村软弱涣散党支部',
        rule: '流动党员“一人一策”联系办法',
      },
    ]),
  ],
  clues: '巡察期间收到的反映村干部的问题线索，已按规定转区纪委监委处理。',
  suggestions: [
    { text: '规范民生资金发放', detail: '逐户核对补贴名单，追回套取资金，做到应发尽发。' },
    { text: '整治村级工程乱象', detail: '统一备案、集体决策、群众监督，严禁拆分发包。' },
    { text: '走好新时代群众路线', detail: '领导干部带头包案接访，办好便民服务中心。' },
  ],
  demand: '镇党委要举一反三，在全镇范围开展民生资金和村级工程自查自纠，整改情况向群众公开。',
}
