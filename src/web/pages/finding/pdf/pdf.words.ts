import { catalogue } from '#ui/i18n/catalogue.ts'

export const pdfWords = catalogue(
  {
    page: '第 {n} 页，共 {all} 页',
    picture: '第 {n} 页的图像',
    'picture.marked': '第 {n} 页的图像，问题原文已标出',
    previous: '上一页',
    next: '下一页',
    failed: '这个 PDF 在此显示不出来，请下载后查看。',
    loading: '正在打开…',
  },
  {
    page: 'Page {n} of {all}',
    picture: 'Picture of page {n}',
    'picture.marked': 'Picture of page {n}, the finding’s words marked',
    previous: 'Previous page',
    next: 'Next page',
    failed: 'This PDF cannot be shown here; download it to look at it.',
    loading: 'Opening…',
  },
)
