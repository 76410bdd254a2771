import type { Messages } from '#platform/http/messages.ts'

export const exportMessages = {
  'exports-at-limit': {
    zh: '您已有 {limit} 个文件正在生成，请等其中一个完成或取消。',
    en: '{limit} of your files are being made already; wait for one of them or cancel it.',
  },
} as const satisfies Messages
