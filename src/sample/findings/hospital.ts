import type { FeedbackText } from '#sample/content.ts'

/** 霁川市第二人民医院, special inspection of the sixth round. */
export const hospital: FeedbackText = {
  general:
    '霁川市第二人民医院党委坚持公益性办院方向，学科建设和急救能力有新的提升。专项巡察发现，医院在药品耗材采购、收费管理、基建维修和行风建设等方面还存在突出问题。',
  aspects: [
    {
      title: '坚持公益性办院方向有偏差',
      groups: [
        {
          heading: '医疗服务收费不规范',
          findings: [
            {
              field: 'hospital',
              fate: 'closed',
              weight: 'key',
              text: '重复收费、超标准收费问题屡查屡有，{y1}年抽查的500份病历中有43份多收护理费、换药费合计3.74万元',
              about: '43份病历中多收的费用',
              rule: '收费项目智能审核和每周病历抽查办法',
              money: 37400,
            },
            {
              field: 'hospital',
              fate: 'working',
              text: '大型检查阳性率偏低，核磁共振检查阳性率连续三个季度低于规定标准，部分科室把检查量与绩效挂钩',
              about: '核磁共振检查阳性率',
              rule: '大型检查合理性点评和绩效脱钩办法',
            },
          ],
        },
        {
          heading: '群众就医体验改善不明显',
          findings: [
            {
              field: 'service',
              fate: 'closed',
              text: '门诊楼无障碍设施缺损，2部扶梯停用4个月，轮椅租借点无人管理，老年患者反映强烈',
              about: '门诊楼无障碍设施',
              rule: '就医便民设施日巡查和24小时报修办法',
            },
            {
              field: 'petitions',
              fate: 'working',
              text: '医疗投诉处理不闭环，{y1}年受理的208件投诉中有57件无处理结果，31件未回复投诉人',
              about: '57件无处理结果的医疗投诉',
              rule: '医疗投诉首接负责和回访办法',
            },
          ],
        },
      ],
    },
    {
      title: '重点领域廉洁风险防控不力',
      groups: [
        {
          heading: '药品耗材采购管理漏洞较多',
          findings: [
            {
              field: 'procurement',
              fate: 'working',
              weight: 'key',
              text: '高值医用耗材“先使用后补采购手续”，骨科、心内科{y2}年以来线下使用耗材89批次，涉及金额263.5万元',
              about: '89批次线下使用的高值耗材',
              rule: '高值耗材准入、扫码使用和追溯办法',
            },
            {
              field: 'hospital',
              fate: 'working',
              text: '药品“回扣”风险点排查不深，12个重点监控药品使用量异动未按规定约谈处方医师',
              about: '12个重点监控药品的使用量异动',
              rule: '重点药品用量预警和处方约谈办法',
            },
          ],
        },
        {
          heading: '基建后勤管理粗放',
          findings: [
            {
              field: 'project-delay',
              fate: 'extension-refused',
              text: '感染科病房楼建设进度滞后7个月，桩基检测资料缺失，监理日志有23天空白',
              about: '感染科病房楼建设',
              rule: '医院基建项目资料日清和监理考核办法',
            },
            {
              field: 'idle-assets',
              fate: 'working',
              text: '{y3}年购置的价值216万元的移动体检车闲置18个月，未开展一次下乡义诊',
              about: '闲置18个月的移动体检车',
              rule: '大型设备使用绩效季度公开办法',
            },
          ],
        },
      ],
    },
    {
      title: '党委领导下的院长负责制落实不到位',
      groups: [
        {
          heading: '民主集中制执行不严格',
          findings: [
            {
              field: 'decisions',
              fate: 'working',
              text: '党委会议题会前酝酿不充分，{y1}年有16个“三重一大”事项临时动议、当场表决，5次会议记录未载明不同意见',
              about: '16个临时动议的“三重一大”事项',
              rule: '院党委会议题会前三日送审办法',
            },
          ],
        },
        {
          heading: '意识形态阵地管理有盲区',
          findings: [
            {
              field: 'ideology',
              fate: 'working',
              text: '科室微信群、直播账号管理失序，11个科室自设直播账号未备案，3个账号夹带保健品推广内容',
              about: '11个未备案的科室直播账号',
              rule: '科室新媒体账号一号一责办法',
            },
          ],
        },
      ],
    },
  ],
  clues: '对收到的反映重点岗位人员的问题线索5件，已按规定分别转市纪委监委和市卫生健康委员会处理。',
  suggestions: [
    { text: '坚守公益性', detail: '全面清理不合理收费，把检查量从科室绩效中剥离。' },
    { text: '扎紧采购和基建篱笆', detail: '推进耗材扫码追溯，严管工程资料。' },
    { text: '健全党委领导下的院长负责制', detail: '规范议题提出、酝酿和表决程序。' },
    { text: '管好宣传阵地', detail: '清理科室自设账号，落实审核责任。' },
  ],
  demand: '医院党委要以刮骨疗毒的勇气抓整改，敢于动真碰硬，整改成效接受患者和职工评判。',
}
