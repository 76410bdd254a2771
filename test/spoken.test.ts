import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chineseAlone, saidOutright } from './spoken.ts'

const isTest = /\.test\.tsx?$/
/** Catalogues are compared key by key by their own test; the gallery is not in the product. */
const elsewhere = /\.(words|messages)\.ts$|\/pages\/gallery\/|\/generated\.ts$/
const filesOf = (pattern: string): string[] => globSync(pattern).filter((file) => !isTest.test(file) && !elsewhere.test(file))
const han = /\p{Script=Han}/u

/** The name of the product, names of keys, and signs that are read in a table rather than said. */
const sameInBoth = /^(· )?Rectify$|^(Alt|Ctrl\+↵)$/
const known: Record<string, string[]> = {
  'src/web/parts/charts/options.ts': ['⺀'],
  'src/web/pages/ledger/amendment.ts': ['亿', '万', '元'],
  // The title of the first administrator's post: kept as it is typed, like every title.
  'src/features/accounts/set-up.ts': ['系统管理员'],
  // Said in both languages in one sentence, before anybody could choose one.
  'src/app/run.ts': ['已被占用', '端口', '正在载入', 'Rectify 整改'],
  'src/app/sign-ins.ts': ['登录名 · 密码'],
  'src/platform/http/web-app.ts': ['网页尚未构建'],
  // What the database is tried with.
  'src/platform/db/assert-server.ts': ['漏水'],
}

const unknown = (file: string, texts: string[]): string[] =>
  texts.filter((text) => !sameInBoth.test(text) && !(known[file] ?? []).some((one) => text.includes(one))).map((text) => `${file}: ${text}`)

test('no screen says anything that stands in no catalogue', () => {
  const files = filesOf('src/{web,ui}/**/*.{ts,tsx}')
  expect(files.length).toBeGreaterThan(300)
  const said = files.flatMap((file) => {
    const code = readFileSync(file, 'utf8')
    return file.endsWith('.tsx') || han.test(code) ? unknown(file, saidOutright(file, code)) : []
  })
  expect(said).toEqual([])
})

test('the server says nothing in Chinese alone', () => {
  const files = filesOf('src/{features,platform,app}/**/*.ts')
  expect(files.length).toBeGreaterThan(200)
  const said = files.flatMap((file) => {
    const code = readFileSync(file, 'utf8')
    return han.test(code) ? unknown(file, chineseAlone(file, code)) : []
  })
  expect(said).toEqual([])
})

test.each([
  ['between tags', 'const a = <p>Save it</p>', ['Save it']],
  ['beside a value', 'const a = <p>Hello {name}</p>', ['Hello']],
  ['before another tag', 'const a = <p>Hello <b>{name}</b></p>', ['Hello']],
  ['in braces', `const a = <p>{'Save it'}</p>`, ['Save it']],
  ['in a choice', `const a = <p>{done ? 'Done' : null}</p>`, ['Done']],
  ['in a template', 'const a = <p>{`Hello ${name}`}</p>', ['Hello']],
  ['read aloud', `const a = <button aria-label="Close" />`, ['Close']],
  ['a hint', `const a = <Input placeholder={empty ? 'Type here' : undefined} />`, ['Type here']],
  ['Chinese between tags', 'const a = <p>保存</p>', ['保存']],
  ['Chinese anywhere', `const a = say('保存')`, ['保存']],
  ['Chinese in a choice of something else', `const a = open ? '收起' : '展开'`, ['收起', '展开']],
] as const)('on a screen is found: %s', (_, code, found) => {
  expect(saidOutright('planted.tsx', code)).toEqual(found)
})

test.each([
  ['classes and keys', `const a = <p className="r-muted" data-kind="small">{text('saved', { n: 'three' })}</p>`],
  ['what is compared', `const a = <p>{state === 'closed' ? text('closed') : null}</p>`],
  ['a part of another component', `const a = <Select mode="multiple" placement="bottomLeft" options={[{ value: 'one' }]} />`],
  ['both languages', `const a = language === 'zh' ? '元' : 'CNY'`],
  ['a pair', `const a = { zh: '元', en: 'yuan' }`],
])('on a screen is nothing of: %s', (_, code) => {
  expect(saidOutright('planted.tsx', code)).toEqual([])
})

test.each([
  [`throw new Refusal('无权办理')`, ['无权办理']],
  ['const title = `第${n}轮`', ['第', '轮']],
  [`const label = { zh: '台账' }`, ['台账']],
  [`const name = wanted ? '台账' : '清单'`, ['台账', '清单']],
  [`const label = { zh: { title: '台账' }, en: { title: 'Ledger' } }`, []],
  [`const name = lang === 'zh' ? '台账' : 'ledger'`, []],
  [`const head = ['台账', 'Ledger']`, []],
])('on the server: %s', (code, found) => {
  expect(chineseAlone('planted.ts', code)).toEqual(found)
})
