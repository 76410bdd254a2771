/**
 * What a person can be told, as they would sort it: it came to me · it came back to me · what I asked for was decided · somebody mentioned
 * me · a date comes or has passed · my account and my posts.
 */
export const noticeKinds = ['came', 'returned', 'decided', 'mentioned', 'due', 'account'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Never silent: who may enter in my name is not a matter of taste. */
export const mutableKinds = ['came', 'returned', 'decided', 'mentioned', 'due'] as const satisfies readonly NoticeKind[]
