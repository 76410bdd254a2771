import { flat, type FeedbackText } from '#sample/content.ts'

/** 霁川市民政局, look-back of the seventh round at the rectification of the fifth. */
export const civilAffairsAgain: FeedbackText = {
  general:
    '市民政局党组对第五轮巡察反馈意见组织整改，多数问题得到解决，群众对救助工作的评价有所改善。“回头看”也发现，少数问题整改不彻底，个别问题出现反弹。',
  aspects: [
    flat('上一轮巡察反馈问题整改不彻底', [
      {
        field: 'prior',
        fate: 'fresh',
        weight: 'key',
        text: '高龄津贴数据比对机制未真正运行，{y0}年又向41名已去世老人发放津贴2.87万元，比对规程发文后从未执行',
        about: '再次错发的41名老人高龄津贴',
        rule: '高龄津贴“先比对、后发放”系统锁定办法',
        money: 28700,
      },
      {
        field: 'prior',
        fate: 'fresh',
        text: '互助养老点“一开了之”，整改后启用的4个养老点中有2个每周开放不足一天，服务记录由一人代填',
        about: '两个每周开放不足一天的养老点',
        rule: '养老点服务签到和群众评分办法',
      },
    ]),
    flat('新发现的问题', [
      {
        field: 'subsidies',
        fate: 'fresh',
        text: '困境儿童关爱服务购买项目重复列支，两个社会组织对同一批113名儿童分别申报探访经费7.9万元',
        about: '对113名儿童重复申报的探访经费',
        rule: '购买服务对象实名去重办法',
        money: 79000,
      },
      {
        field: 'integrity',
        fate: 'fresh',
        text: '民政服务机构收费监管仍有空白，2家公建民营养老机构擅自收取“入院建档费”，涉及老人86名',
        about: '两家养老机构的“入院建档费”',
        rule: '公建民营养老机构收费备案办法',
        money: 51600,
      },
      {
        field: 'decisions',
        fate: 'fresh',
        text: '整改责任层层转嫁，局党组{y0}年上半年未专题研究整改工作，3项任务由借调人员负责',
        about: '由借调人员负责的3项整改任务',
        rule: '整改任务班子成员领办制度',
      },
    ]),
  ],
  clues: null,
  suggestions: [
    { text: '以钉钉子精神抓整改', detail: '对反弹问题重新列账，主要负责人亲自抓。' },
    { text: '管住购买服务', detail: '对服务对象实名去重，公开收费项目。' },
  ],
  demand: '对整改不力、敷衍整改的，将按规定追究责任。',
}
