import { describe, expect, test } from 'vitest'
import { permissions } from '#domain/permission.ts'
import { aims, horizons } from '#domain/task/task.ts'
import { addedRow, compareRow, type CellBack, type Standing } from './compare-row.ts'
import { measureLine, measuresIn } from './measure-lines.ts'
import { parseCell } from './parse-cell.ts'
import { columnsOfActs, permissionOf, returning, sheetActs, sheetKinds } from './returning.ts'

const printOf = (text: string): string => `#${text}`
const named = {
  people: (name: string) => (name === '张三' ? ['p1'] : name === '李四' ? ['p2', 'p3'] : []),
  bodies: () => [],
  findings: (number: string) => (number === '1' ? ['f1'] : number === '3' ? ['f3'] : []),
}
const standing = (cells: Record<string, string[]>, said = false): Standing => ({ cells, said: () => said })
/** A cell that left with one text and came back with another. */
const cell = (left: string, back: string, at = 'B4'): CellBack => ({ at, text: back, touched: left !== back, print: printOf(left) })
const compare = (cells: Record<string, CellBack>, now: Standing) =>
  compareRow({ kind: 'tasks', cells: new Map(Object.entries(cells)), standing: now, named, printOf })

describe('a row that came back', () => {
  test('untouched asks for nothing, whatever happened meanwhile', () => {
    expect(compare({ text: cell('甲', '甲'), number: cell('1', '1') }, standing({ text: ['乙'], number: ['2'] }))).toEqual([])
  })
  test('changed asks for the act of its columns, once', () => {
    const cells = { text: cell('甲', '乙', 'C4'), due: cell('2026-01-01', '2026-02-01', 'D4'), person: cell('', '张三', 'E4') }
    expect(compare(cells, standing({ text: ['甲'], due: ['2026-01-01'], person: [''] }))).toEqual([
      {
        act: 'amend-task',
        cells: [
          { column: 'text', at: 'C4', old: '甲', text: '乙' },
          { column: 'due', at: 'D4', old: '2026-01-01', text: '2026-02-01' },
          { column: 'person', at: 'E4', old: '', text: '张三' },
        ],
        fields: { text: '乙', due: '2026-02-01', personId: 'p1' },
        wrong: [],
      },
    ])
  })
  test('what stands already is asked for no more: the same file twice changes nothing', () => {
    expect(compare({ text: cell('甲', '乙') }, standing({ text: ['乙'] }))).toEqual([])
    expect(compare({ person: cell('张三', '张三（民政局）') }, standing({ person: ['张三', '张三（民政局）'] }))).toEqual([])
    expect(compare({ progress: cell('', '已追缴') }, standing({}, true))).toEqual([])
  })
  test('changed by somebody else meanwhile, both values are shown and neither is lost', () => {
    expect(compare({ text: cell('甲', '乙') }, standing({ text: ['丙'] }))).toMatchObject([
      { act: 'amend-task', fields: {}, wrong: [{ code: 'changed-meanwhile', values: { now: '丙', given: '乙' } }] },
    ])
  })
  test('another field of the record changed meanwhile does not stand in the way', () => {
    expect(
      compare({ text: cell('甲', '乙'), due: cell('2026-01-01', '2026-01-01') }, standing({ text: ['甲'], due: ['2026-05-01'] })),
    ).toMatchObject([{ fields: { text: '乙' }, wrong: [] }])
  })
  test('a locked cell that was changed is shown and not taken over', () => {
    expect(compare({ state: cell('办理中', '已完成') }, standing({ state: ['办理中'] }))).toMatchObject([
      { act: null, wrong: [{ code: 'cell-locked' }] },
    ])
  })
  test('cells that cannot be read are named, and the others of the row wait with them', () => {
    const cells = {
      text: cell('甲', '乙'),
      due: cell('', '2026-02-30', 'D4'),
      person: cell('', '李四', 'E4'),
      leader: cell('', '王五', 'F4'),
    }
    const [change] = compare(cells, standing({ text: ['甲'], due: [''], person: [''], leader: [''] }))
    expect(change!.wrong).toEqual([
      { code: 'cell-not-a-day', values: { value: '2026-02-30', cell: 'D4' } },
      { code: 'cell-person-not-unique', values: { value: '李四', cell: 'E4' } },
      { code: 'cell-person-not-found', values: { value: '王五', cell: 'F4' } },
    ])
  })
  test('progress and a change of the plan are two acts', () => {
    const changes = compare(
      { text: cell('甲', '乙'), progress: cell('', '已追缴'), percent: cell('40', '60') },
      standing({ text: ['甲'], percent: ['40'] }),
    )
    expect(changes.map(({ act, fields }) => [act, fields])).toEqual([
      ['amend-task', { text: '乙' }],
      ['progress', { text: '已追缴', percent: 60 }],
    ])
  })
  test('an emptied day is no day; an emptied per cent is a mistake', () => {
    expect(compare({ due: cell('2026-01-01', '') }, standing({ due: ['2026-01-01'] }))).toMatchObject([
      { fields: { due: null }, wrong: [] },
    ])
    expect(compare({ percent: cell('40', '') }, standing({ percent: ['40'] }))).toMatchObject([{ wrong: [{ code: 'cell-empty' }] }])
  })
})

test.each([
  ['money', '1234.5', 123_450],
  ['money', '0', 0],
  ['count', '12', 12],
  ['percent', '100', 100],
  ['weight', '重点', 'key'],
  ['weight', 'Key', 'key'],
  ['headings', '方面 › 大项', ['方面', '大项']],
  ['yes', '已认领', true],
] as const)('%s %s is %j', (takes, text, value) => expect(parseCell(takes, text, named)).toEqual({ value }))

test.each([
  ['money', '约三万'],
  ['money', '-1'],
  ['count', '1.5'],
  ['percent', '101'],
  ['weight', '很重'],
  ['yes', '不认'],
  ['day', '下月底'],
] as const)('%s %s is refused', (takes, text) => expect(parseCell(takes, text, named)).toHaveProperty('wrong'))

test('every act has a permission and every column an act', () => {
  for (const act of sheetActs) expect(permissions).toHaveProperty([permissionOf[act]])
  expect(sheetKinds.flatMap((kind) => columnsOfActs(kind, sheetActs)).length).toBe(
    sheetKinds.flatMap((kind) => Object.keys(returning[kind])).length,
  )
})

describe('a row that somebody added', () => {
  const added = (cells: Record<string, string>, kind: 'tasks' | 'findings' = 'tasks') =>
    addedRow({ kind, cells: new Map(Object.entries(cells).map(([key, text]) => [key, cell('', text)])), named })
  test('is a new task with all it says', () => {
    const measures = '1. 逐户核清（立行立改，治标）\n（2）修订办法（治本）\n开展培训（全员）'
    expect(added({ number: '9', findings: '1，03', text: '核清', measures, person: '张三', start: '' })).toMatchObject({
      act: 'draft-task',
      wrong: [],
      fields: {
        findingIds: ['f1', 'f3'],
        text: '核清',
        personId: 'p1',
        measures: [
          { text: '逐户核清', horizon: 'at-once', aim: 'symptom' },
          { text: '修订办法', horizon: 'dated', aim: 'root' },
          { text: '开展培训（全员）', horizon: 'dated', aim: 'symptom' },
        ],
      },
    })
  })
  test('names what cannot be read', () => {
    expect(added({ findings: '1、7', text: '核清' })!.wrong).toEqual([
      { code: 'cell-finding-not-found', values: { value: '7', cell: 'B4' } },
    ])
  })
  test('is nothing where the sheet takes no new ones', () => {
    expect(added({ text: '新问题' }, 'findings')).toBeNull()
  })
})

test.each(horizons.flatMap((horizon) => aims.flatMap((aim) => (['zh', 'en'] as const).map((lang) => [horizon, aim, lang] as const))))(
  'a measure written out %s %s in %s is read as it was',
  (horizon, aim, lang) => {
    const one = { text: '核清（含37户）', horizon, aim }
    expect(measuresIn(measureLine(one, 0, lang))).toEqual([one])
  },
)
