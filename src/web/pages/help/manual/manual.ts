import { glossary, glossaryKeys } from '#domain/glossary.ts'
import { tellingFacts, tellings } from '#domain/notice/notices.ts'
import type { Language } from '#ui/i18n/catalogue.ts'
import { bellWords } from '#web/frame/bell/bell.words.ts'
import { keymap } from '#web/frame/keys/keymap.ts'
import { keysWords } from '#web/frame/keys/keys.words.ts'
import { lifeTable } from './life-table.ts'
import { pageTexts } from './pages.ts'
import { roleParts } from './role-parts.ts'
import { said, type Block, type Chapter, type Manual, type Part } from './said.ts'
import { startTexts } from './start.ts'
import { stepParts } from './steps.ts'

const words = {
  title: said('Rectify 整改 使用手册', 'Rectify: the manual'),
  about: said(
    '本手册与系统出自同一处文字：按钮、状态、谁能做什么，都由系统自己的规则生成。',
    'This manual is made from the product’s own texts and rules: its buttons, its states, and who may do what.',
  ),
  start: said('开始使用', 'Getting started'),
  steps: said('一步一步', 'Step by step'),
  roles: said('按角色', 'By role'),
  pages: said('各个页面', 'Page by page'),
  life: said('问题的一生', 'The life of a finding'),
  told: said('会收到哪些提醒', 'Which notices you get'),
  keys: said('键盘', 'Keyboard'),
  glossary: said('词语', 'Words'),
  key: said('按键', 'keys'),
  or: said(' 或 ', ' or '),
  does: said('作用', 'what they do'),
  event: said('发生了什么', 'what happened'),
  kind: said('类别', 'kind'),
  word: said('词', 'word'),
  meaning: said('意思', 'meaning'),
  source: said('出处', 'source'),
} as const
type Word = keyof typeof words

const oneOf = (key: string, title: string, ...blocks: Block[]): Chapter => ({ key, title, parts: [{ key, title, blocks }] })

const pageParts = (language: Language, pictures: ReadonlySet<string>): Part[] =>
  pageTexts.map(({ key, title, what, can, picture }) => {
    const file = [`${picture}-1440-${language}.png`, `${picture}-1440-zh.png`].find((one) => pictures.has(one))
    const shown: Block[] = file ? [{ is: 'picture', file, caption: title[language] }] : []
    return {
      key,
      title: title[language],
      blocks: [{ is: 'text', text: what[language] }, { is: 'list', items: can.map((one) => one[language]) }, ...shown],
    }
  })

const keyName = (keys: string): string => (keys.startsWith('mod ') ? `Ctrl+${keys.slice(4).toUpperCase()}` : keys.toUpperCase())

const keyTable = (language: Language, say: (word: Word) => string): Block => ({
  is: 'table',
  caption: say('keys'),
  head: [say('key'), say('does')],
  rows: [...Map.groupBy(keymap, ({ does }) => does).entries()].map(([does, rows]) => [
    rows.map(({ keys }) => keyName(keys)).join(say('or')),
    keysWords[language][`does.${does}`],
  ]),
})

const toldTable = (language: Language, say: (word: Word) => string): Block => ({
  is: 'table',
  caption: say('told'),
  head: [say('event'), say('kind')],
  // Two facts may be told in the same words: somebody is called on when a comment is written, and when it is put right.
  rows: [
    ...new Map(tellingFacts.map((fact) => [bellWords[language][`event.${fact}`], bellWords[language][`kind.${tellings[fact].kind}`]])),
  ],
})

const wordTable = (language: Language, say: (word: Word) => string): Block => ({
  is: 'table',
  caption: say('glossary'),
  head: [say('word'), language === 'zh' ? 'English' : '中文', say('meaning'), say('source')],
  rows: glossaryKeys.map((key) => {
    const { name, meaning, source } = glossary[key]
    return [name[language], name[language === 'zh' ? 'en' : 'zh'], meaning[language], source?.[language] ?? '—']
  }),
})

/** The whole manual in one language; `pictures` are the files that there are. */
export function manualOf(language: Language, pictures: ReadonlySet<string> = new Set()): Manual {
  const say = (word: Word): string => words[word][language]
  const start = startTexts.map(({ key, title, items }): Part => ({
    key,
    title: title[language],
    blocks: [{ is: 'list', items: items.map((one) => one[language]) }],
  }))
  return {
    language,
    title: say('title'),
    about: say('about'),
    chapters: [
      { key: 'start', title: say('start'), parts: start },
      { key: 'steps', title: say('steps'), parts: stepParts(language) },
      { key: 'roles', title: say('roles'), parts: roleParts(language) },
      { key: 'pages', title: say('pages'), parts: pageParts(language, pictures) },
      oneOf('life', say('life'), lifeTable(language)),
      oneOf('told', say('told'), toldTable(language, say)),
      oneOf('keys', say('keys'), keyTable(language, say), { is: 'text', text: keysWords[language].pages }),
      oneOf('glossary', say('glossary'), wordTable(language, say)),
    ],
  }
}
