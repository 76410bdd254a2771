import { lists, required, singles, type ListName } from '#domain/template/placeholders.ts'
import { field, note, paragraph, type Block, type Lang, type Paper } from '#documents/templates/paper.ts'

const words = {
  zh: { note: '这是起始模板：花括号内为占位内容，可以移动、删除，不能改名；表格行按列表逐行重复。', fields: '可用的单个内容' },
  en: {
    note: 'A form to start from. What stands in braces may be moved or left out, not renamed; a row of a table repeats for each entry.',
    fields: 'Single values',
  },
} as const

const tag = (name: string): string => `{${name}}`

/** A table whose one row repeats for a list: the loop opens in the first cell and closes in the last. */
function listBlock(name: ListName): Block {
  const columns = lists[name]
  return {
    is: 'table',
    columns: columns.map((label) => ({ label, share: label === 'text' || label === 'measures' ? 3 : 1 })),
    rows: [columns.map((one, at) => [`${at === 0 ? `{#${name}}` : ''}${tag(one)}${at === columns.length - 1 ? `{/${name}}` : ''}`])],
  }
}

/** A form that holds every placeholder of a kind of paper, ready to be laid out in Word. */
export function starterPaper(kind: string, title: string, lang: Lang): Paper {
  const listed = (required[kind] ?? []).filter((name): name is ListName => name in lists)
  const wanted: ListName[] = listed.length > 0 ? listed : ['findings']
  return {
    lang,
    shape: 'wide',
    head: null,
    title: [`{body}${title}`],
    under: '{round}',
    blocks: [
      note(words[lang].note),
      {
        is: 'form',
        rows: [singles.slice(0, 2), singles.slice(2, 4), singles.slice(6, 8), singles.slice(8, 10), singles.slice(10, 12)].map((pair) =>
          pair.flatMap((one) => field(one, tag(one))),
        ),
      },
      ...wanted.map(listBlock),
      paragraph('{state}', false),
    ],
    copies: null,
    state: '{state}',
  }
}
