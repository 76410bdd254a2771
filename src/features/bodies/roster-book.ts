import type { Book, CellValue, SheetColumn, SheetRow } from '#documents/sheets/book.ts'
import { roles } from '#domain/actor.ts'
import { bodyKinds, type BodyKind } from '#domain/body/body.ts'
import { bodyKindLabels } from '#domain/body/labels.ts'
import type { KnownBody } from '#domain/body/roster-rows.ts'
import type { Branch } from '#domain/actor.ts'
import { roleLabels, seatLabels } from '#domain/labels.ts'
import type { Language } from '#platform/http/language.ts'
import type { ListedPerson } from './roster.store.ts'

type Words = Record<Language, string>
const column = (key: string, width: number, title: Words, list?: string): SheetColumn & { words: Words } => ({
  key,
  kind: key === 'from' ? 'day' : 'text',
  width,
  title: '',
  words: title,
  ...(list !== undefined && { list }),
})

const columns = {
  bodies: [
    column('code', 18, { zh: '编码', en: 'Code' }),
    column('name', 30, { zh: '名称', en: 'Name' }),
    column('parent', 30, { zh: '上级单位', en: 'Above' }),
    column('kind', 16, { zh: '类别', en: 'Kind' }, 'kinds'),
    column('nameEn', 30, { zh: '英文名称', en: 'English name' }),
  ],
  people: [
    column('name', 14, { zh: '姓名', en: 'Name' }),
    column('body', 28, { zh: '所在单位', en: 'Body' }),
    column('title', 24, { zh: '职务', en: 'Title' }),
    column('role', 18, { zh: '角色', en: 'Role' }, 'roles'),
    column('branch', 18, { zh: '审核方', en: 'Seat' }, 'seats'),
    column('scope', 24, { zh: '管辖范围', en: 'Scope' }),
    column('phone', 16, { zh: '电话', en: 'Phone' }),
    column('from', 14, { zh: '任职日期', en: 'From' }),
    column('login', 16, { zh: '登录名', en: 'Login' }),
    column('nameEn', 20, { zh: '英文姓名', en: 'English name' }),
  ],
}

const lines: Record<'bodies' | 'people', Words> = {
  bodies: {
    zh: '名称必填。上级单位写名称或编码，不写即直属本级；编码不写由系统给出；类别不写按名称判断。已有的单位按编码或名称认出，不会重复。',
    en: 'A name is needed. Above: a name or code; left empty, it stands right below you. A code is given where none is written, a kind is taken from the name. Bodies that stand are recognised.',
  },
  people: {
    zh: '姓名、所在单位必填。角色不写：正职按“单位主要负责人”，其他人不安排岗位。审核人须写审核方；登录名写了才开账号（须系统管理员）。',
    en: 'Name and body are needed. Role left empty: who heads a body becomes its head, others get no post. Reviewers need a seat; a login makes an account (administrators only).',
  },
}

const row = (cells: Record<string, CellValue>): SheetRow => ({ id: '', version: 0, cells })

const bodyRow = (lang: Language, names: ReadonlyMap<string, string>) => (body: KnownBody) =>
  row({
    code: body.code,
    name: body.name,
    parent: body.parentId === null ? null : (names.get(body.parentId) ?? null),
    kind: bodyKindLabels[body.kind as BodyKind][lang],
    nameEn: body.nameEn,
  })

const personRow = (lang: Language) => (one: ListedPerson) =>
  row({
    name: one.name,
    body: one.bodyName,
    title: one.title,
    role: roleLabels[one.role][lang],
    branch: one.branch === null ? null : seatLabels[one.branch as Branch][lang],
    scope: one.ownScope ? null : one.scopeName,
    phone: one.phone,
    from: one.fromDay,
    login: one.login,
    nameEn: one.nameEn,
  })

/** Where a new sheet ends: room for a county to be entered by hand. */
const blank = 1500

/** The lists of bodies and of people, empty or as they stand: one layout for what goes out and what comes in. */
export function rosterBook(
  given: { bodies: readonly KnownBody[]; people: readonly ListedPerson[] },
  lang: Language,
  state: string | null,
): Book {
  const names = new Map(given.bodies.map((body) => [body.id, body.name]))
  const rows = { bodies: given.bodies.map(bodyRow(lang, names)), people: given.people.map(personRow(lang)) }
  const titles: Record<'bodies' | 'people', Words> = { bodies: { zh: '单位', en: 'Bodies' }, people: { zh: '人员', en: 'People' } }
  return {
    sheets: (['bodies', 'people'] as const).map((what) => ({
      name: titles[what][lang],
      title: titles[what][lang],
      lines: [...(state === null ? [] : [state]), lines[what][lang]],
      columns: columns[what].map(({ words, ...one }) => ({ ...one, title: words[lang] })),
      frozen: what === 'bodies' ? 2 : 1,
      rows: rows[what],
      marked: false,
      blank,
    })),
    lists: {
      kinds: bodyKinds.map((kind) => bodyKindLabels[kind][lang]),
      roles: roles.map((role) => roleLabels[role][lang]),
      seats: (['office', 'discipline', 'organisation', 'publicity'] as const).map((seat) => seatLabels[seat][lang]),
    },
    about: { rectify: '1', kind: 'roster', lang },
    words: lang === 'zh' ? { mark: '', page: '第 &P 页，共 &N 页' } : { mark: '', page: 'Page &P of &N' },
  }
}
