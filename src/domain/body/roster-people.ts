import type { Branch, Role } from '#domain/actor.ts'
import { unmet, type Unmet } from '#domain/refusal.ts'
import { ownBodyRoles } from './keep.ts'
import { branchSaid, roleOfTitle, roleSaid } from './labels.ts'
import { refOf, type Directory } from './roster-directory.ts'
import { at, dayIn, said, tooLong, type BodyRef, type Listed, type PersonPlan } from './roster-rows.ts'

type Part<T> = T & { notes: Unmet[]; wrong: Unmet[] }

function roleFor(row: Listed): Part<{ role: Role | null }> {
  const text = said(row, 'role')
  const title = said(row, 'title')
  if (text !== '') {
    const role = roleSaid(text)
    return role
      ? { role, notes: [], wrong: [] }
      : { role: null, notes: [], wrong: [unmet('roster-role-unknown', { cell: at(row, 'role'), value: text })] }
  }
  const role = roleOfTitle(title) ?? null
  return { role, notes: [role ? unmet('roster-role-guessed', { value: title }) : unmet('roster-no-post')], wrong: [] }
}

function branchFor(row: Listed, role: Role | null): { branch: Branch | null; wrong: Unmet[] } {
  const text = said(row, 'branch')
  if (role !== 'reviewer') return { branch: null, wrong: [] }
  const branch = text === '' ? undefined : branchSaid(text)
  if (branch) return { branch, wrong: [] }
  return {
    branch: null,
    wrong: [text === '' ? unmet('branch-missing') : unmet('cell-not-in-list', { cell: at(row, 'branch'), value: text })],
  }
}

function refFor(row: Listed, key: string, directory: Directory): { ref: BodyRef | null; wrong: Unmet[] } {
  if (said(row, key) === '') return { ref: null, wrong: [] }
  const found = refOf(row, key, directory)
  return 'ref' in found ? { ref: found.ref, wrong: [] } : { ref: null, wrong: [found.wrong] }
}

const sameRef = (a: BodyRef | null, b: BodyRef | null): boolean => JSON.stringify(a) === JSON.stringify(b)

const loginShape = /^[\p{L}\p{N}._@-]{2,64}$/u
const loginFaults = (row: Listed, login: string): Unmet[] =>
  login === '' || loginShape.test(login.normalize('NFKC')) ? [] : [unmet('roster-login-shape', { cell: at(row, 'login'), value: login })]

function personPlan(row: Listed, directory: Directory): PersonPlan {
  const name = said(row, 'name')
  const body = refFor(row, 'body', directory)
  const scope = refFor(row, 'scope', directory)
  const { role, notes, wrong } = roleFor(row)
  const { branch, wrong: branchWrong } = branchFor(row, role)
  const from = dayIn(row, 'from')
  const own = role !== null && ownBodyRoles.includes(role) && scope.ref !== null && !sameRef(scope.ref, body.ref)
  const login = said(row, 'login')
  return {
    key: row.key,
    label: name,
    name,
    nameEn: said(row, 'nameEn') || null,
    phone: said(row, 'phone') || null,
    body: body.ref,
    where: said(row, 'body'),
    post: role && body.ref ? { role, branch, title: said(row, 'title') || said(row, 'role'), scope: scope.ref, fromDay: from.day } : null,
    login: login || null,
    notes,
    wrong: [
      ...(name === '' ? [unmet('roster-name-missing', { cell: at(row, 'name') })] : []),
      ...(said(row, 'body') === '' && role !== null ? [unmet('roster-body-missing', { value: name })] : []),
      ...tooLong(row, { name: 100, nameEn: 200, phone: 40, title: 100 }),
      ...wrong,
      ...body.wrong,
      ...scope.wrong,
      ...branchWrong,
      ...from.wrong,
      ...(own ? [unmet('scope-own-body')] : []),
      ...loginFaults(row, login),
    ],
  }
}

/** What a list of people leads to; who of them stands already, the store knows. */
export const planPeople = (rows: readonly Listed[], directory: Directory): PersonPlan[] => rows.map((row) => personPlan(row, directory))
