import { flat, type FeedbackText } from '#sample/content.ts'

/** 枫渚区教育局, routine inspection of the fifth round. */
export const fengzhuEducation: FeedbackText = {
  general:
    '枫渚区教育局党组坚持教育优先发展，新增学位较快增长，教师队伍结构有所优化。巡察发现，局党组在维护学生切身利益、规范办学行为和管好校园资金等方面还存在差距。',
  aspects: [
    flat('维护学生和家长切身利益不够到位', [
      {
        field: 'schools',
        fate: 'closed',
        weight: 'key',
        text: '校园食堂管理粗放，菱塘小学等5所学校食堂{y1}年结余51.3万元未用于改善伙食，其中8.6万元被用于发放教职工加班餐补',
        about: '5所学校食堂结余资金',
        rule: '枫渚区校园食堂成本核算和结余公示办法',
        money: 86000,
      },
      {
        field: 'schools',
        fate: 'closed',
        text: '课后服务费收支不透明，藕塘中学按年级打包收取社团材料费，未公示标准，家长多次投诉，涉及学生416名',
        about: '藕塘中学的社团材料费',
        rule: '课后服务收费公示与家长委员会监督办法',
        money: 33280,
      },
      {
        field: 'schools',
        fate: 'closed-kept-on',
        text: '教辅材料征订存在“一刀切”现象，9所学校由班主任统一代收费用，部分学校指定购买地点',
        about: '9所学校代收代购教辅材料',
        rule: '教辅材料自愿选购和举报查处办法',
      },
    ]),
    flat('履行教育管理责任不严不实', [
      {
        field: 'project-delay',
        fate: 'not-implemented',
        text: '采菱街道配建幼儿园交付3年未能开园，因产权移交手续未办结，周边260余名适龄幼儿需跨街道入园',
        about: '采菱街道未开园的配建幼儿园',
        rule: '居住区配建教育设施同步移交办法',
      },
      {
        field: 'idle-assets',
        fate: 'closed',
        text: '{y2}年采购的价值139万元的37套智慧课堂设备中有21套存放仓库未启用，部分设备已过质保期',
        about: '21套未启用的智慧课堂设备',
        rule: '教学设备采购论证和使用率通报办法',
      },
      {
        field: 'safety',
        fate: 'closed',
        text: '校车停靠点设置不合理，3所学校的停靠点设在车流密集路口，区教育局两次接到报告未牵头协调解决',
        about: '3所学校的校车停靠点',
        rule: '校车线路和停靠点联合会审办法',
      },
    ]),
    flat('落实管党治党政治责任有欠缺', [
      {
        field: 'ideology',
        fate: 'closed',
        text: '对校园新媒体账号底数不清，23个学校公众号中有8个超过半年未更新，4个由已离职教师掌握管理权限',
        about: '23个学校公众号',
        rule: '学校新媒体账号备案、巡查和注销办法',
      },
      {
        field: 'integrity',
        fate: 'withdrawn',
        text: '对教师有偿补课问题查处不力，{y1}年受理的举报中有6件未按时限办结',
        about: '6件教师有偿补课举报',
        rule: '师德举报限时核查办法',
      },
    ]),
  ],
  clues: '对巡察中收到的反映个别校长的问题线索1件，已按规定转区纪委监委处理。',
  suggestions: [
    { text: '切实维护学生和家长利益', detail: '管好食堂、收费和教辅，让每一分钱用在学生身上。' },
    { text: '用好教育投入', detail: '加快配建学校交付使用，提高教学设备使用效益。' },
    { text: '管好校园阵地', detail: '摸清新媒体账号底数，落实专人管理。' },
  ],
  demand: '局党组要把整改作为重要政治任务，对群众反映强烈、能够立即解决的问题立行立改。',
}
