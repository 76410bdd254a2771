import { flat, type FeedbackText } from '#sample/content.ts'

/** 霁川市农业农村局, special inspection of the sixth round. */
export const agriculture: FeedbackText = {
  general:
    '市农业农村局党组推进乡村产业发展和农村人居环境整治取得一定成效，粮食播种面积保持稳定。但专项巡察发现，在项目资金绩效、行业监管和机关自身建设方面还存在一些问题。',
  aspects: [
    flat('涉农项目资金绩效不高', [
      {
        field: 'farmland',
        fate: 'working',
        weight: 'key',
        text: '高标准农田建设工程质量把关不严，抽检的14个标段中有5个混凝土渠道厚度不达标，涉及工程款126.7万元，均已通过验收',
        about: '5个厚度不达标的渠道标段',
        rule: '高标准农田工程质量第三方飞检办法',
      },
      {
        field: 'farmland',
        fate: 'closed',
        text: '农机购置补贴审核不实，{y1}年对3家经销商“一机多补”问题失察，重复补贴插秧机11台，涉及资金13.2万元',
        about: '重复补贴的11台插秧机',
        rule: '农机购置补贴机具编号全流程核验办法',
        money: 132000,
      },
      {
        field: 'idle-assets',
        fate: 'working',
        text: '投资1080万元建设的农产品冷链物流中心建成2年使用率不足两成，12座冷库中有9座空置',
        about: '使用率不足两成的冷链物流中心',
        rule: '农业项目建成后三年绩效跟踪办法',
      },
      {
        field: 'budget',
        fate: 'extension-approved',
        text: '专项资金分配迟缓，{y1}年中央和省级下达的2360万元耕地轮作补助资金滞留超过规定时限，最长达142天',
        about: '滞留的耕地轮作补助资金',
        rule: '专项资金30日分解下达督办办法',
      },
    ]),
    flat('农业行业监管不到位', [
      {
        field: 'environment',
        fate: 'working',
        text: '畜禽养殖粪污资源化利用设施监管缺位，抽查的26家规模养殖场中有8家设施闲置，2家将粪污直排入河',
        about: '8家闲置粪污处理设施的养殖场',
        rule: '规模养殖场粪污处理在线巡查办法',
      },
      {
        field: 'safety',
        fate: 'reported',
        text: '农药经营门店监管存在盲区，17家门店未落实限用农药定点实名销售制度，执法队全年未开展夜间和节假日检查',
        about: '17家未落实实名销售的农药门店',
        rule: '限用农药销售追溯和错时检查办法',
      },
    ]),
    flat('机关党建和内部管理有薄弱环节', [
      {
        field: 'study',
        fate: 'closed',
        text: '党组理论学习中心组学习联系实际不紧，{y1}年9次学习中有6次以宣读文件代替研讨，发言材料存在摘抄现象',
        about: '党组理论学习中心组的研讨质量',
        rule: '中心组“一题一调研”成果转化办法',
      },
      {
        field: 'meeting-fees',
        fate: 'verified',
        text: '下属推广站公务用车管理失范，{y1}年节假日使用公车27次无审批，报销高速通行费和燃油费1.86万元',
        about: '推广站节假日违规使用的公车',
        rule: '公务用车节假日封存和轨迹抽查办法',
        money: 18600,
      },
      {
        field: 'personnel',
        fate: 'overdue',
        text: '干部轮岗交流不够，资金分配、项目审批等重点岗位有6人任职超过8年未轮岗',
        about: '6名重点岗位超期任职干部',
        rule: '重点岗位定期轮岗办法',
      },
    ]),
  ],
  clues: null,
  suggestions: [
    { text: '提高涉农资金绩效', detail: '把项目论证、质量检测和后续运营贯通起来管。' },
    { text: '补齐行业监管短板', detail: '对养殖粪污、农药经营开展拉网式排查。' },
    { text: '从严机关内部管理', detail: '抓实理论武装，管住公务用车，推动重点岗位轮岗。' },
  ],
  demand: '请把整改融入日常工作、融入深化改革、融入班子队伍建设，确保按期见效。',
}
