import type { StatedState } from '#documents/reading.ts'

/**
 * Words in a state cell and what they mean (`facts.md` 5.3), tried in order: a longer saying before the shorter one it contains.
 * 「已完成，长期坚持」 is not 「已完成」, and 「未完成」 contains 「完成」.
 */
const rules: readonly (readonly [RegExp, StatedState])[] = [
  [/^open\b.*partial|partially (addressed|implemented)/i, 'partial'],
  [/^closed.*no longer valid/i, 'closed-no-longer-valid'],
  [/^closed.*not implemented/i, 'closed-not-implemented'],
  [/^closed.*implemented/i, 'closed-implemented'],
  [/^open\b|^not implemented|^unimplemented/i, 'open'],
  [/not required/i, 'not-required'],
  [/^(corrective action (is )?)?(completed?|done|implemented|fully implemented)\b/i, 'complete'],
  [/behind schedule|overdue|delayed/i, 'behind-schedule'],
  [/in progress|ongoing|in process/i, 'in-progress'],
  [/^(not started|not done|pending)/i, 'not-done'],
  [/申请延期|延期整改|已延期/, 'extension-asked'],
  [/未(达到|达)序时进度|超期|逾期|滞后/, 'behind-schedule'],
  [/(无法|不再|无需|不需)整改/, 'not-required'],
  [/^(尚|还|暂)?未(完成|整改|启动|开展|办结|销号)|没有完成|^否$/, 'not-done'],
  [/部分(完成|整改)|基本整改到位并|阶段性完成/, 'partial'],
  [/(已|基本)?(经)?完成.*(长期坚持|持续(整改|推进|坚持|巩固))|^基本完成|整改到位.*长期坚持|^(已完成)?(并)?长期坚持$/, 'complete-kept-on'],
  [/(已|经)?达到序时进度|按序时进度|按计划(推进|进行)/, 'in-progress-on-schedule'],
  [/正在|整改中|推进中|进行中|办理中|持续(整改|推进)|限期整改/, 'in-progress'],
  [/^(已|已经)?(全部)?(完成|整改|销号|办结|整改到位|完成整改|整改完成|整改完毕|落实)(整改|到位|销号)?$|^是$|^完成$|^√$|^100%$/, 'complete'],
]

/** The canonical state a cell states; null where the words are not known, which is said and never guessed. */
export function statedIn(text: string): StatedState | null {
  const words = text
    .normalize('NFKC')
    .trim()
    .replace(/[。.;；,，\s]+$/u, '')
    .replace(/[–—]/g, '-')
  return rules.find(([pattern]) => pattern.test(words))?.[1] ?? null
}
