/**
 * A measure that consists only of holding a meeting, issuing a document or studying (开会、印发、学习) changes nothing by itself
 * (`domain.md` 5; sources under "measure verbs only" in `facts.md` 4.2, sign 16).
 */

/** Meetings, documents and studying. Money for meetings and the like is a matter of work, not a meeting. */
const paper =
  /召开|开会|会议(?![费室纪记制])|印发|发文|转发|下发|传达|学习|研讨|培训(?!费|机构|中心)|座谈|宣讲|\b(?:hold|convene|attend|organi[sz]e)\w*\b.*\b(?:meeting|session|seminar|workshop|training|conference)s?\b|\b(?:issue|issuing|circulat|forward|distribut)\w*\b.*\b(?:documents?|notices?|memos?|memorandums?|circulars?|letters?)\b|\bstud(?:y|ies|ied|ying)\b/i

/** What a meeting, a document or a lesson is about is not yet done: its topic and the titles named are looked past. */
const topics = [
  /《[^》]*》/g,
  /召开[^，,。；;并]*?会议?/g,
  /(?:印发|下发|转发)[^，,。；;并]*?(?:通知|文件|通报|函|意见|要点)/g,
  /(?:传达|学习|研讨|培训|宣讲|研究(?!决定)|部署|动员)[^，,。；;后并再形]*/g,
  /\b(?:hold|convene|attend|organi[sz]e)\w*\b[^.;,]*?\b(?:meeting|session|seminar|workshop|training|conference)s?\b(?:\s+(?:sessions?|courses?|meetings?))?(?:\s+(?:on|about)\b(?:(?!\band\b)[^.;,])*)?/gi,
  /\b(?:issue|issuing|circulat|forward|distribut)\w*\b[^.;,]*?\b(?:documents?|notices?|memos?|memorandums?|circulars?|letters?)\b(?:\s+(?:on|about)\b(?:(?!\band\b)[^.;,])*)?/gi,
  /\bstud(?:y|ies|ied|ying)\b(?:(?!\band\b)[^.;,])*/gi,
]

/** Words of work in the world or of a lasting rule: with one of these a measure is more than paper. */
const work =
  /清退|收回|追缴|退还|退回|返还|扣回|上缴|归还|盘活|拆除|整治|修复|修缮|修建|新建|改建|建成|改造|安装|配备|更换|采购|招标|补办|补缴|补齐|补录|办结|核查|核减|核销|排查|检查|核实|清理|清点|清收|清运|盘点|审计|评估|公示|公开|签订|问责|处分|约谈|诫勉|免职|调离|轮岗|移送|立案|调整|调查|撤销|取消|停止|关停|取缔|纠正|更正|压减|严控|腾退|合并|选举|选配|招聘|配齐|增设|兑付|发放|拨付|支付|结算|验收|整改到位|修订|制定|完善|建立|健全|出台|废止|走访|入户|监测|巡查|抽查|督查|公布|移交|登记|入账|录入|归档|上线|注销|补签|化解|回复|答复|解决|\b(?:recover|re?pay|pa(?:y|id)\b|refund|return|repair|(?:re)?build|built|install|verif|check|inspect|audit|review|publish|revis|adopt|establish|amend|repeal|replac|collect(?!iv)|close|remov|updat|hir(?:e|ing)|appoint|correct|regist|reconcil|implement|develop(?!ments?\b)|test|monitor|dismiss|stop|cancel)\w*/i

/** Nothing but paper: there is a meeting, a document or a lesson, and beside what it is about no work is named. */
export const isPaperOnly = (text: string): boolean =>
  paper.test(text) && !work.test(topics.reduce((rest, topic) => rest.replace(topic, ' '), text))
