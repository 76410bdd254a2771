import type { IFontAttributesProperties } from 'docx'
import type { Face, Lang } from '#documents/templates/paper.ts'

const chinese = (eastAsia: string): IFontAttributesProperties => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
})

/** Fonts as offices have them. Where one is missing, Word and WPS take their own Song or Hei; the measures do not depend on it. */
const zh: Record<Face, IFontAttributesProperties> = {
  title: chinese('方正小标宋简体'),
  heading: chinese('黑体'),
  second: chinese('楷体_GB2312'),
  text: chinese('仿宋_GB2312'),
}
const en: Record<Face, IFontAttributesProperties> = {
  title: chinese('黑体'),
  heading: chinese('黑体'),
  second: chinese('楷体_GB2312'),
  text: chinese('仿宋_GB2312'),
}

export const faces: Record<Lang, Record<Face, IFontAttributesProperties>> = { zh, en }
/** Page numbers stand in Song. */
export const numberFace = chinese('宋体')
/** Latin letters have no separate display face, so headings are told apart by weight. */
export const isBold = (face: Face, lang: Lang): boolean => lang === 'en' && face !== 'text'
