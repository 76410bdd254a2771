import type { FeedbackText } from '#sample/content.ts'

/** 鹭汀县农业农村局, routine county inspection; handed over as a ledger. */
export const lutingAgriculture: FeedbackText = {
  general: '鹭汀县农业农村局党组抓粮食生产和特色农业有力有效，但在项目监管、行政执法和干部作风上仍有不足。',
  aspects: [
    {
      title: '履行农业农村工作职责不到位',
      groups: [
        {
          heading: '涉农项目监管不严',
          findings: [
            {
              field: 'farmland',
              fate: 'working',
              weight: 'key',
              text: '种粮大户补贴审核把关不严，蓑衣乡3名大户虚报流转面积214亩，多领补贴3.21万元',
              about: '3名种粮大户虚报的流转面积',
              rule: '种粮大户补贴合同与遥感比对办法',
              money: 32100,
            },
            {
              field: 'idle-assets',
              fate: 'working',
              text: '县种业服务站育秧大棚{y2}年建成后仅使用一季，6栋大棚薄膜破损，滴灌设备丢失',
              about: '县种业服务站6栋育秧大棚',
              rule: '农业设施委托运营和交接清点办法',
            },
            {
              field: 'project-delay',
              fate: 'closed',
              text: '{y1}年水稻社会化服务项目应服务2万亩，实际完成1.43万亩，未完成部分已申请全额资金',
              about: '未完成的0.57万亩社会化服务',
              rule: '社会化服务按作业轨迹结算办法',
              money: 285000,
            },
          ],
        },
        {
          heading: '农业行政执法偏软',
          findings: [
            {
              field: 'safety',
              fate: 'half-verified',
              text: '拖拉机安全监管失管漏管，全县在册拖拉机中有312台逾期未检验，执法大队{y1}年未开展路面联合检查',
              about: '312台逾期未检验的拖拉机',
              rule: '变型拖拉机检验提醒和联合路检办法',
            },
            {
              field: 'integrity',
              fate: 'working',
              text: '行政处罚自由裁量不规范，同类违法情形罚款金额相差4倍，7份案卷缺少集体讨论记录',
              about: '7份缺少集体讨论记录的处罚案卷',
              rule: '农业行政处罚裁量基准和案卷评查办法',
            },
          ],
        },
      ],
    },
    {
      title: '落实全面从严治党主体责任有差距',
      groups: [
        {
          heading: '执行中央八项规定精神不严',
          findings: [
            {
              field: 'meeting-fees',
              fate: 'closed',
              text: '下乡补助重复报销，{y1}年有8名工作人员在领取差旅补助的同时报销交通费，涉及金额0.96万元',
              about: '8名工作人员重复报销的下乡补助',
              rule: '差旅补助与用车台账联审办法',
              money: 9600,
            },
          ],
        },
        {
          heading: '基层党建责任落实不力',
          findings: [
            {
              field: 'branch-life',
              fate: 'working',
              text: '县种业服务站党支部党费收缴不规范，{y1}年有10名党员连续6个月以上未缴纳党费，支部未提醒教育',
              about: '10名未按月缴纳党费的党员',
              rule: '党费按月收缴和公示提醒办法',
            },
            {
              field: 'prior',
              fate: 'overdue',
              text: '上一轮巡察指出的农技推广经费被挤占问题未整改到位，{y1}年仍有22.4万元被用于机关日常开支',
              about: '再次被挤占的农技推广经费',
              rule: '农技推广经费专账核算办法',
              money: 224000,
              weight: 'key',
            },
          ],
        },
      ],
    },
  ],
  clues: null,
  suggestions: [],
  demand: '请对照问题清单逐条整改。',
}
