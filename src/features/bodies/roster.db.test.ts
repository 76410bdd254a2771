import { expect, test } from 'vitest'
import type { Book } from '#documents/sheets/book.ts'
import { bookBytes } from '#documents/sheets/write-book.ts'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { useDatabase } from '#test/database.ts'
import { newCity, type PersonKey } from '#test/factories.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask, get, send, form } = await aWholeServer(db, city.sessions)

type Item = { key: string; act: string; label: string; what: string[]; notes: string[]; reasons: string[] }
type Roster = { status: number; id: string; items: Item[]; tables: { what: string; unknown: string[] }[] }

/** A workbook as an office has it: its own heads, its own order. */
const table = (name: string, [heads, ...rows]: readonly (readonly string[])[]) => ({
  name,
  title: name,
  lines: [],
  columns: heads!.map((title, at) => ({ key: String(at), title, kind: 'text' as const, width: 12 })),
  frozen: 0,
  rows: rows.map((cells) => ({ id: '', version: 0, cells: Object.fromEntries(cells.map((text, at) => [String(at), text])) })),
  marked: false,
})
const workbook = (...sheets: Book['sheets'][number][]) => bookBytes({ sheets, lists: {}, about: {}, words: { mark: '', page: '' } })
const bring = async (who: PersonKey, bytes: Uint8Array): Promise<Roster> => {
  const answer = await form(who, '/api/rosters', { file: new File([bytes as BlobPart], '名册.xlsx') })
  return { ...answer.json(), status: answer.statusCode }
}
const enter = async (who: PersonKey, roster: Roster, items = roster.items) => {
  const answer = await send(who, `POST /api/rosters/${roster.id}/entry`, { keys: items.map(({ key }) => key) })
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json().items as { key: string; done: boolean; password: string | null; reasons: string[] }[]
}
const shown = ({ items }: Roster) => items.map(({ act, label }) => `${act} ${label}`)

const bodies = table('单位名册', [
  ['序号', '单位名称*', '上级单位', '单位代码（必填）', '单位性质'],
  ['1', '西镇二村', '甲县西镇', 'townX-02', '行政村'],
  ['2', '甲县西镇', '甲县', 'townX', ''],
  ['3', '甲县民政局', '甲县', 'bureauA', '部门'],
  ['4', '甲县人民医院', '', '', '事业单位'],
])
const people = table('人员名册', [
  ['姓名', '所在单位', '职务', '角色', '手机号', '登录名'],
  ['卫西镇', '甲县西镇', '党委书记', '', '13800000001', ''],
  ['卫二村', '西镇二村', '村支书', '经办人', '', 'weiercun'],
  ['卫二村', '甲县西镇', '副镇长', '经办人', '', ''],
  ['handler', 'bureauA', '科员', '经办人', '', ''],
])

test('an office brings its own lists: looked at first, then entered; brought again, nothing is new', async () => {
  const bytes = await workbook(bodies, people)
  const roster = await bring('administrator', bytes)
  expect(roster.status).toBe(201)
  expect(roster.tables).toMatchObject([
    { what: 'bodies', unknown: ['序号'] },
    { what: 'people', unknown: [] },
  ])
  expect(shown(roster)).toEqual([
    'found 甲县西镇',
    'found 西镇二村',
    'same 甲县民政局',
    'found 甲县人民医院',
    'enter 卫西镇',
    'enter 卫二村',
    'create-account 卫二村',
    'enter 卫二村',
    'same handler',
  ])
  expect(roster.items.flatMap(({ reasons }) => reasons)).toEqual([])
  expect(roster.items[4]!.notes).toEqual(['“党委书记”按单位主要负责人安排'])
  expect(roster.items[3]!.notes).toEqual([expect.stringContaining('编码由系统给出')])
  const before = (await db.selectFrom('fact').select('id').execute()).length
  expect((await bring('administrator', bytes)).items.length, 'looking writes nothing').toBe(roster.items.length)
  expect((await db.selectFrom('fact').select('id').execute()).length).toBe(before)
  const answers = await enter('administrator', roster)
  expect(answers.filter((one) => !one.done)).toEqual([])
  expect(answers.flatMap(({ password }) => password ?? [])).toEqual([expect.stringMatching(/.{8}/)])
  const town = (await get('administrator', '/api/bodies?q=甲县西镇')).items[0]
  expect(town).toMatchObject({ code: 'townX', kind: 'area', level: 3, children: 1 })
  expect((await get('administrator', '/api/bodies?q=西镇二村')).items[0]).toMatchObject({ kind: 'village', parentId: town.id, level: 4 })
  expect((await get('administrator', `/api/people?q=卫西镇`)).items[0]).toMatchObject({
    phone: '13800000001',
    posts: [{ role: 'head', bodyId: town.id, title: '党委书记' }],
  })
  const again = await bring('administrator', bytes)
  expect(again.items.filter(({ act }) => act !== 'same').map(({ label, act }) => [act, label])).toEqual([])
})

test('what is wrong stands at its cell, and the rest can be entered', async () => {
  const roster = await bring(
    'office',
    await workbook(
      table('单位', [
        ['名称', '上级单位', '编码', '类别'],
        ['南镇', '没有的县', 'south', '镇'],
        ['北镇', '', 'north', '星球'],
        ['东三村', '甲县东镇', 'east-03', '村'],
        ['东四村', '甲县东镇', 'east-03', '村'],
        ['', '甲县东镇', 'east-05', '村'],
      ]),
      table('人员', [
        ['姓名', '单位', '职务', '角色', '审核方', '任职日期'],
        ['甲一', '东三村', '书记', '厨师', '', ''],
        ['甲二', '东三村', '专员', '审核人', '', ''],
        ['甲三', '东三村', '专员', '审核人', '纪检监察机关', '2026-13-01'],
        ['甲四', '东三村', '会计', '', '', ''],
      ]),
    ),
  )
  const reasons = Object.fromEntries(roster.items.map(({ label, reasons: list }) => [label, list.join(' ')]))
  expect(reasons['南镇']).toContain('没有找到单位“没有的县”')
  expect(reasons['北镇']).toContain('“星球”不是可选的类别')
  expect(reasons['东三村']).toBe('')
  expect(reasons['东四村']).toContain('编码“east-03”在表中不止一次')
  expect(reasons['']).toContain('没有填写')
  expect(reasons['甲一']).toContain('“厨师”不是可选的角色')
  expect(reasons['甲二']).toContain('须指明是哪一方审核')
  expect(reasons['甲三']).toContain('不是日期')
  expect(roster.items.at(-1)).toMatchObject({ act: 'enter', reasons: [], notes: [expect.stringContaining('不安排岗位')] })
  const answers = await enter('office', roster)
  expect(answers.filter((one) => one.done).length).toBe(2)
})

test('who may: who keeps bodies, within their own scope; what came in is one’s own', async () => {
  const outside = await workbook(
    table('单位', [
      ['名称', '上级单位', '编码'],
      ['乙县南镇', '乙县', 'southB'],
    ]),
  )
  for (const who of ['head', 'observer', 'decider'] as const) expect((await bring(who, outside)).status).toBe(403)
  const roster = await bring('countyAdministrator', outside)
  expect(roster.items[0]!.reasons[0]).toContain('没有找到单位“乙县”')
  expect((await enter('countyAdministrator', roster))[0]!.done).toBe(false)
  expect((await ask('administrator', { url: `/api/rosters/${roster.id}` })).statusCode).toBe(404)
  expect((await ask('head', { url: '/api/roster-sheet' })).statusCode).toBe(403)
})

test('the sheet that goes out can come in again, and says what stands', async () => {
  const answer = await ask('administrator', { url: '/api/roster-sheet?filled=true' })
  expect(answer.statusCode).toBe(200)
  const roster = await bring('administrator', new Uint8Array(answer.rawPayload))
  expect(roster.tables.map(({ what, unknown }) => [what, unknown])).toEqual([
    ['bodies', []],
    ['people', []],
  ])
  expect(roster.items.filter(({ act, reasons }) => act !== 'same' || reasons.length > 0)).toEqual([])
  expect((await bring('administrator', new Uint8Array((await ask('administrator', { url: '/api/roster-sheet' })).rawPayload))).status).toBe(
    422,
  )
})

test('every row is what its facts fold to', async () => {
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
})
