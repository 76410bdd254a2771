import { cellName, type Sheet } from '#documents/ledger/table.ts'
import { readDate } from '#domain/written-day.ts'

/** A cell of an office's own table: where it stands, what it says. */
export type RosterCell = { at: string; text: string }
export type RosterRow = { sheet: string; row: number; cells: ReadonlyMap<string, RosterCell> }
export type RosterTable = { what: 'bodies' | 'people'; sheet: string; heads: { title: string; key: string | null }[]; rows: RosterRow[] }

const words = (list: string): string[] => list.split(' ')

/** What offices head their columns with. The first column that says it is the one. */
const heads: Record<RosterTable['what'], Readonly<Record<string, readonly string[]>>> = {
  bodies: {
    code: words('编码 单位编码 代码 单位代码 机构编码 机构代码 统一社会信用代码 编号 code'),
    name: words('名称 单位名称 机构名称 部门名称 党组织名称 单位全称 全称 单位 name body'),
    nameEn: words('英文名称 英文名 englishname nameinenglish'),
    kind: words('类别 类型 单位类别 单位类型 机构类型 机构类别 性质 单位性质 kind type'),
    parent: words('上级单位 上级 上级单位名称 上级编码 上级单位编码 上级机构 隶属 隶属单位 主管单位 主管部门 所属单位 parent above'),
  },
  people: {
    name: words('姓名 人员姓名 名字 name'),
    nameEn: words('英文姓名 英文名 englishname nameinenglish'),
    phone: words('电话 手机 手机号 手机号码 联系电话 联系方式 phone'),
    body: words('单位 所在单位 工作单位 单位名称 任职单位 部门 所在部门 单位编码 body'),
    title: words('职务 岗位 职位 岗位名称 职务名称 现任职务 title'),
    role: words('角色 系统角色 岗位角色 role'),
    branch: words('审核方 审核席位 seat'),
    scope: words('管辖范围 管辖单位 管辖 scope'),
    from: words('任职日期 起始日期 任职时间 到任日期 from'),
    login: words('登录名 账号 用户名 login'),
  },
}
export const rosterKeys = { bodies: Object.keys(heads.bodies), people: Object.keys(heads.people) } as const

/** Stars and remarks beside a head say how to fill it in, not what it is. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[*＊]|\(.*?\)|\s/g, '')
    .toLowerCase()

type Found = { row: number; columns: Map<string, number>; heads: RosterTable['heads'] }

function headIn(sheet: Sheet, what: RosterTable['what']): Found | null {
  let best: Found | null = null
  for (const { row, cells } of sheet.rows.slice(0, 20)) {
    const columns = new Map<string, number>()
    const said = [...cells].map(([column, { text }]) => {
      const key = Object.entries(heads[what]).find(([, names]) => names.includes(bare(text)))?.[0] ?? null
      if (key === null || columns.has(key)) return { title: text, key: null }
      columns.set(key, column)
      return { title: text, key }
    })
    if (columns.size > (best?.columns.size ?? 1)) best = { row, columns, heads: said }
  }
  return best
}

/** A table with 姓名 is one of people; one that names bodies is one of bodies. */
function tableOf(sheet: Sheet): RosterTable | null {
  const people = headIn(sheet, 'people')
  const what =
    people?.columns.has('name') &&
    people.heads.some(({ title }) => /姓名|^name$/i.test(title.trim().replaceAll('*', ''))) &&
    people.columns.has('body')
      ? 'people'
      : 'bodies'
  const head = what === 'people' ? people : headIn(sheet, 'bodies')
  if (!head?.columns.has('name')) return null
  const rows = sheet.rows.flatMap(({ row, cells }): RosterRow[] => {
    if (row <= head.row) return []
    const found = new Map<string, RosterCell>()
    for (const [key, column] of head.columns) {
      const cell = cells.get(column)
      if (cell && cell.column === column && cell.row === row) found.set(key, { at: cellName({ row, column }), text: cellText(key, cell) })
    }
    return found.size === 0 ? [] : [{ sheet: sheet.name, row, cells: found }]
  })
  return { what, sheet: sheet.name, heads: head.heads, rows }
}

function cellText(key: string, cell: { text: string; day?: string }): string {
  const text = cell.text.trim()
  if (key !== 'from') return text
  const read = readDate({ text, day: cell.day as never })
  return 'day' in read ? read.day : text
}

/** The tables of bodies and of people in a workbook, known by what heads their columns. Sheets that name neither are left alone. */
export const readRoster = (sheets: readonly Sheet[]): RosterTable[] =>
  sheets.flatMap((sheet) => (sheet.hidden ? [] : (tableOf(sheet) ?? [])))
