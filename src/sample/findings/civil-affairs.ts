import type { FeedbackText } from '#sample/content.ts'

/** 霁川市民政局, routine inspection of the fifth round. */
export const civilAffairs: FeedbackText = {
  general:
    '近年来，市民政局党组聚焦基本民生保障、基层社会治理和基本社会服务，兜底保障水平稳步提高，养老服务网络初步形成。但对照市委要求和群众期待，在履行职能责任、落实全面从严治党责任、加强班子队伍建设等方面还存在一些问题。',
  aspects: [
    {
      title: '落实基本民生保障责任有差距',
      groups: [
        {
          heading: '救助对象认定不精准',
          findings: [
            {
              field: 'subsidies',
              fate: 'closed',
              weight: 'key',
              text: '低保动态核查流于形式，{y2}年至{y1}年有37户家庭人均收入已超过标准仍继续领取低保金，涉及资金21.86万元',
              about: '超标准领取低保金的37户家庭',
              rule: '霁川市低保对象按月比对与分类复核办法',
              money: 218600,
            },
            {
              field: 'subsidies',
              fate: 'reopened-red',
              weight: 'key',
              text: '殡葬、婚姻登记信息未与高龄津贴发放系统比对，向126名已去世老人继续发放高龄津贴9.47万元，最长的达14个月',
              about: '126名已去世老人的高龄津贴',
              rule: '高龄津贴发放前数据比对规程',
              money: 94700,
            },
            {
              field: 'subsidies',
              fate: 'closed-after-return',
              text: '临时救助审批时限把关不严，抽查的60件申请中有19件超过规定时限，2件从受理到发放用了53天',
              about: '超时限办理的19件临时救助申请',
              rule: '急难临时救助限时办理与预警办法',
            },
          ],
        },
        {
          heading: '养老服务设施监管缺位',
          findings: [
            {
              field: 'idle-assets',
              fate: 'closed-extended',
              text: '投资412万元建设的6个农村互助养老点中有4个建成后长期闲置，其中1个被用作堆放农具，设备未拆封',
              about: '4个闲置的农村互助养老点',
              rule: '农村互助养老点运营补助与绩效考核办法',
            },
            {
              field: 'safety',
              fate: 'at-once',
              text: '市社会福利院老年楼二层3处安全出口常闭式防火门损坏，消防控制室夜间只安排1人值守',
              about: '福利院老年楼防火门和消防值守',
              rule: '民政服务机构消防安全日巡查制度',
            },
          ],
        },
      ],
    },
    {
      title: '落实全面从严治党责任不到位',
      groups: [
        {
          heading: '重点环节廉政风险防控不严',
          findings: [
            {
              field: 'procurement',
              fate: 'closed',
              text: '将合计168万元的适老化改造服务拆分为7个合同，由同一家公司以“比选”方式承接，规避公开招标',
              about: '适老化改造7个拆分合同',
              rule: '霁川市民政局采购预算归集与拆分预警办法',
            },
            {
              field: 'intermediary',
              fate: 'closed',
              text: '社会组织年度评估委托费用支出随意，{y1}年支付两家中介机构评估费34.2万元，未见询价记录，其中5份评估报告内容雷同',
              about: '社会组织评估委托费用',
              rule: '委托评估事项询价与质量验收办法',
              money: 62000,
            },
          ],
        },
        {
          heading: '作风建设抓得不紧',
          findings: [
            {
              field: 'meeting-fees',
              fate: 'closed',
              text: '{y1}年以培训名义在景区酒店列支住宿、场地费用6.38万元，实际参训人数只有报销名单的一半',
              about: '景区酒店培训的费用',
              rule: '培训费用事前审批和签到核验办法',
              money: 63800,
            },
          ],
        },
      ],
    },
    {
      title: '领导班子和干部队伍建设有短板',
      groups: [
        {
          heading: '选人用人程序不规范',
          findings: [
            {
              field: 'personnel',
              fate: 'closed',
              text: '{y2}年以来提拔的9名科级干部中有4人考察材料缺少廉政意见原件，2份干部档案“三龄”认定表未签字',
              about: '9名科级干部的选拔任用材料',
              rule: '科级干部选任材料双人核对清单',
            },
          ],
        },
        {
          heading: '议事决策制度执行不严',
          findings: [
            {
              field: 'decisions',
              fate: 'closed-kept-on',
              text: '以局长办公会代替党组会研究大额资金，{y1}年有11笔单笔50万元以上的支出未提交党组会集体决策',
              about: '未经党组会决策的11笔大额支出',
              rule: '霁川市民政局党组会议事清单',
            },
          ],
        },
      ],
    },
  ],
  clues: '巡察期间，还收到反映个别领导干部的问题线索2件，已按规定转市纪委监委、市委组织部等有关方面处理。',
  suggestions: [
    { text: '守牢民生保障底线', detail: '完善救助对象主动发现和数据比对机制，确保应保尽保、应退尽退。' },
    { text: '盘活养老服务设施', detail: '逐点拿出运营方案，让建成的设施真正服务老年人。' },
    { text: '管住权力运行关键环节', detail: '围绕采购、委托服务、资金拨付扎紧制度笼子。' },
    { text: '加强领导班子自身建设', detail: '严格执行民主集中制，规范选人用人。' },
  ],
  demand: '请在收到本反馈意见后，按照规定时限研究制定整改方案，逐条明确责任领导、责任人和完成时限，主要负责人对整改负总责。',
}
