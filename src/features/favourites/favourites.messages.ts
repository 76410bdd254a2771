import type { Messages } from '#platform/http/messages.ts'

export const favouriteMessages = {
  'not-a-view': { zh: '只能收藏台账视图的地址。', en: 'Only the address of a view of the ledger can be kept.' },
  'too-many-favourites': { zh: '最多收藏 {most} 项，请先取消一些。', en: 'At most {most} favourites can be kept; remove some first.' },
} as const satisfies Messages
