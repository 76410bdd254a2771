import type { FeedbackText } from '#sample/content.ts'

/** 霁川市住房和城乡建设局, special inspection of the sixth round. */
export const housing: FeedbackText = {
  general:
    '本轮专项巡察聚焦民生资金和工程建设。市住房和城乡建设局党组持续推进老旧小区改造和保障性住房建设，居民居住条件得到改善，但在资金监管、工程质量和物业行业管理方面存在薄弱环节。',
  aspects: [
    {
      title: '住房保障和维修资金监管存在漏洞',
      groups: [
        {
          heading: '保障性住房分配管理不严',
          findings: [
            {
              field: 'housing',
              fate: 'closed',
              weight: 'key',
              text: '公租房资格年审缺失，抽查的300户承租家庭中有24户名下已有商品住房，11套房源被转租，租金差额17.3万元未追缴',
              about: '24户不再符合条件的公租房承租家庭',
              rule: '公租房资格数据年审和腾退办法',
              money: 173000,
            },
            {
              field: 'housing',
              fate: 'overdue',
              text: '梧桐里二期146套公租房竣工验收14个月未分配，轮候家庭最长等待时间达3年',
              about: '梧桐里二期146套未分配的公租房',
              rule: '保障性住房竣工即分配办法',
            },
          ],
        },
        {
          heading: '住宅专项维修资金使用监管缺位',
          findings: [
            {
              field: 'housing',
              fate: 'extension-approved',
              weight: 'key',
              text: '对物业公司申请使用维修资金审核不严，4个小区电梯维修工程虚增工程量，多支付维修资金32.9万元',
              about: '4个小区电梯维修多支付的资金',
              rule: '维修资金使用第三方核量和业主公示办法',
              money: 329000,
            },
          ],
        },
      ],
    },
    {
      title: '工程建设监管责任落实不到位',
      groups: [
        {
          heading: '老旧小区改造质量不高',
          findings: [
            {
              field: 'project-delay',
              fate: 'overdue',
              text: '{y1}年列入计划的29个老旧小区改造项目中有7个未按期完工，疏桐社区改造中雨污管网错接3处未整改',
              about: '7个未按期完工的老旧小区改造项目',
              rule: '老旧小区改造居民验收和回访办法',
            },
            {
              field: 'safety',
              fate: 'at-once',
              text: '燃气管道改造施工现场围挡不全，2个工地夜间无警示灯，市住建局监督站检查记录缺失',
              about: '两个燃气管道改造工地',
              rule: '在建工地夜间安全巡查办法',
            },
          ],
        },
        {
          heading: '招投标监管不力',
          findings: [
            {
              field: 'procurement',
              fate: 'verified',
              text: '对招标代理机构监管宽松，{y2}年以来同一代理机构在18个项目中违规抬高资质门槛，仅被口头提醒1次',
              about: '18个项目被抬高的资质门槛',
              rule: '招标代理机构信用评价和限制承接办法',
            },
            {
              field: 'intermediary',
              fate: 'slow',
              text: '工程造价咨询委托不规范，12个项目未经竞争直接委托，支付咨询费58.4万元，3份报告核减率为零',
              about: '12个直接委托的造价咨询项目',
              rule: '造价咨询机构随机抽取和报告复核办法',
              money: 90000,
            },
          ],
        },
      ],
    },
    {
      title: '机关作风和队伍建设存在不足',
      groups: [
        {
          heading: '服务企业群众意识不强',
          findings: [
            {
              field: 'service',
              fate: 'half-verified',
              text: '不动产交易与维修资金窗口办事流程不衔接，群众缴存维修资金平均跑动3.4次，12345热线相关投诉占全局的41%',
              about: '维修资金缴存窗口的办事流程',
              rule: '交易缴存“一窗一次”服务规范',
            },
          ],
        },
        {
          heading: '执行财经纪律不严',
          findings: [
            {
              field: 'budget',
              fate: 'closed',
              text: '{y1}年末突击列支办公设备购置费76.2万元，其中28.5万元的设备至巡察时尚未到货',
              about: '年末突击列支的设备购置费',
              rule: '年度预算执行季度预警办法',
              money: 285000,
            },
          ],
        },
      ],
    },
  ],
  clues: '巡察组收到反映领导干部的问题线索4件，已按规定转市纪委监委和市委组织部等有关方面处理。',
  suggestions: [
    { text: '管好群众的安居钱', detail: '严格公租房资格年审，追回多支付的维修资金，向业主公开。' },
    { text: '提升工程质量监管水平', detail: '对未完工项目逐个排定节点，让居民参与验收。' },
    { text: '规范中介和代理机构管理', detail: '建立信用评价和随机抽取机制，防止“一委了之”。' },
    { text: '改进窗口服务', detail: '以群众少跑一次为标准再造流程。' },
  ],
  demand: '请立足本轮专项巡察重点，把整改同行业治理结合起来，按期完成集中整改任务。',
}
