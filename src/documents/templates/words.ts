/** What the layout itself says, whatever the paper. */
export const copyWords = {
  zh: { copies: '抄送：', printed: '印发', attachments: '附件：' },
  en: { copies: 'Copies: ', printed: '', attachments: 'Attachments: ' },
} as const
