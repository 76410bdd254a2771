import type { Messages } from '#platform/http/messages.ts'

export const overviewMessages = {
  'calendar-span': {
    zh: '日历一次最多看 {days} 天，且结束日不早于开始日。',
    en: 'A calendar shows at most {days} days, and ends no earlier than it begins.',
  },
} as const satisfies Messages
