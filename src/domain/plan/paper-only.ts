/**
 * A measure that consists only of holding a meeting, issuing a document or studying (开会、印发、学习) changes nothing by itself
 * (`domain.md` 5; sources under "measure verbs only" in `facts.md` 4.2, sign 16).
 */

const paper =
  /召开|开会|会议|印发|发文|转发|下发|传达|学习|研讨|培训|座谈|宣讲|\b(?:hold|convene|attend)\w*\b.*\bmeetings?\b|\b(?:issue|circulate|forward)\w*\b.*\b(?:documents?|notices?|memos?|circulars?)\b|\bstud(?:y|ies|ied|ying)\b/i

/** Words of work in the world or of a lasting rule: with one of these a measure is more than paper. */
const work =
  /清退|收回|追缴|退还|上缴|归还|盘活|拆除|整治|修复|修建|新建|建成|改造|安装|配备|更换|补办|办结|核查|排查|检查|核实|清理|清点|盘点|审计|评估|公示|公开|签订|问责|处分|约谈|诫勉|调整|撤销|合并|选举|选配|招聘|配齐|兑付|发放|拨付|支付|结算|验收|整改到位|修订|制定|完善|建立|健全|出台|废止|走访|入户|监测|巡查|抽查|公布|移交|登记|入账|注销|补签|化解|回复|答复|解决|recover|repay|refund|return|repair|rebuild|build|install|verify|check|inspect|audit|review|publish|revise|adopt|establish|amend|repeal|replace|pay|collect|close|remove|update|hire|appoint|correct|register|reconcile|implement|develop|test|monitor/i

export const isPaperOnly = (text: string): boolean => paper.test(text) && !work.test(text)
