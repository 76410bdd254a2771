import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Schemas } from '#web/api/generated.ts'
import { fieldsOf, type Task, type TaskFields } from '#web/pages/inspection/plan/task-fields.ts'
import { batchOf, settled, type Batch } from './sheet-saving.ts'
import { standingIds } from './sheet-rows.ts'
import {
  answered,
  arrived,
  done,
  emptyFields,
  fieldsIn,
  idOf,
  notedEdit,
  openSheetState,
  redone,
  typedInto,
  undone,
  type SheetState,
} from './sheet-state.ts'

type Answer = Schemas['TaskChangeAnswer']

/** What the server does with a sending, as far as sheets can tell: versions count, the late are told. */
function aServer() {
  const tasks = new Map<string, Task>()
  const written: Partial<TaskFields>[] = []
  let count = 0
  const put = (task: Task): Answer => {
    tasks.set(task.id, task)
    return { ref: task.id, task, code: null, unmet: [] }
  }
  const change = (id: string, version: number, changes: Partial<Task>): Answer => {
    const now = tasks.get(id)!
    if (now.version !== version) return { ref: id, task: now, code: 'stale', unmet: [] }
    if (now.state === 'removed' && changes.state === undefined) return { ref: id, task: null, code: 'wrong-state', unmet: [] }
    return put({ ...now, ...changes, version: version + 1 })
  }
  return {
    written,
    listed: () => [...tasks.values()].filter((task) => task.state !== 'removed'),
    take: (batch: Batch): Answer[] => [
      ...batch.drafted.map(({ ref, task }) => {
        written.push(task)
        count += 1
        const made = { ...(fieldsOf(task) as Task), id: `t${count}`, version: 1, number: count, state: 'planned' as const }
        return { ...put(made), ref }
      }),
      ...batch.amended.map(({ id, version, changes }) => {
        const answer = change(id, version, changes)
        if (answer.code === null) written.push(changes)
        return answer
      }),
      ...batch.removed.map(({ id, version }) => change(id, version, { state: 'removed' })),
      ...batch.restored.map(({ id, version }) => change(id, version, { state: 'planned' })),
    ],
  }
}

let ids = 0
const newId = () => `own${(ids += 1)}`

type Deed = { who: 0 | 1; deed: 'type' | 'add' | 'undo' | 'redo' | 'send' | 'receive' | 'read'; pick: number; field: 'text' | 'criterion' }
const deed: fc.Arbitrary<Deed> = fc.record({
  who: fc.constantFrom(0 as const, 1 as const),
  deed: fc.constantFrom('type', 'type', 'type', 'add', 'undo', 'redo', 'send', 'receive', 'read'),
  pick: fc.nat({ max: 20 }),
  field: fc.constantFrom('text' as const, 'criterion' as const),
})

test('two sheets of one plan: whatever is done in whatever order, both end with the same rows and no word is lost', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
      const server = aServer()
      const sheets: [SheetState, SheetState] = [openSheetState([]), openSheetState([])]
      const underway: [{ batch: Batch; answers: Answer[] } | null, { batch: Batch; answers: Answer[] } | null] = [null, null]
      const typed: string[] = []
      let taken = 0
      const send = (who: 0 | 1): void => {
        const batch = underway[who] ? null : batchOf(sheets[who])
        if (batch) underway[who] = { batch, answers: server.take(batch) }
      }
      const receive = (who: 0 | 1): void => {
        const on = underway[who]
        if (on) sheets[who] = settled(sheets[who], on.batch, on.answers)
        underway[who] = null
      }
      for (const { who, deed: what, pick, field } of deeds) {
        const rows = standingIds(sheets[who])
        const row = rows[pick % Math.max(1, rows.length)]
        if (what === 'add') sheets[who] = done(sheets[who], { added: [{ id: newId(), fields: emptyFields }] })
        else if (what === 'type' && row !== undefined) {
          const before = fieldsIn(sheets[who], idOf(sheets[who], row))
          const word = `〔${(ids += 1)}〕`
          typed.push(word)
          sheets[who] = notedEdit(typedInto(sheets[who], row, { [field]: before[field] + word }), row, before)
        } else if (what === 'undo' && sheets[who].past.length > 0) {
          taken += 1
          sheets[who] = undone(sheets[who])
        } else if (what === 'redo') sheets[who] = redone(sheets[who])
        else if (what === 'send') send(who)
        else if (what === 'receive') receive(who)
        else if (what === 'read') sheets[who] = arrived(sheets[who], server.listed())
      }
      for (let round = 0; round < 12; round += 1) {
        for (const who of [0, 1] as const) {
          receive(who)
          for (const [id, draft] of sheets[who].drafts)
            for (const { field } of draft.conflicts) sheets[who] = answered(sheets[who], id, { field, choice: 'both' }, newId)
          send(who)
          receive(who)
          sheets[who] = arrived(sheets[who], server.listed())
        }
      }
      const rowsOf = (state: SheetState) => standingIds(state).map((id) => [state.known.get(id)!.number, fieldsIn(state, id)])
      expect(rowsOf(sheets[0])).toEqual(rowsOf(sheets[1]))
      expect(rowsOf(sheets[0])).toEqual(
        server
          .listed()
          .toSorted((a, b) => a.number - b.number)
          .map((task) => [task.number, fieldsOf(task)]),
      )
      // What was taken back is gone on purpose; everything else stands in a row.
      if (taken > 0) return
      const all = server
        .listed()
        .map((task) => task.text + task.criterion)
        .join('')
      for (const word of typed) expect(all).toContain(word)
    }),
    { numRuns: 400 },
  )
})

test('undo takes back, redo does again, and what another wrote in between stays', () => {
  const server = aServer()
  let mine = done(openSheetState([]), { added: [{ id: 'own', fields: { ...emptyFields, text: '初稿' } }] })
  const save = (): void => {
    for (let batch = batchOf(mine); batch; batch = batchOf(mine)) mine = settled(mine, batch, server.take(batch))
    mine = arrived(mine, server.listed())
  }
  save()
  const before = fieldsIn(mine, 't1')
  mine = notedEdit(typedInto(mine, 'own', { text: '二稿' }), 'own', before)
  save()
  server.take({ drafted: [], removed: [], restored: [], amended: [{ id: 't1', version: 2, changes: { criterion: '他人写的' } }] })
  save()
  mine = undone(mine)
  save()
  expect(server.listed()).toMatchObject([{ text: '初稿', criterion: '他人写的' }])
  mine = redone(mine)
  save()
  expect(server.listed()).toMatchObject([{ text: '二稿' }])
  mine = undone(undone(mine))
  save()
  expect(server.listed()).toEqual([])
  mine = redone(redone(mine))
  save()
  expect(server.listed()).toMatchObject([{ id: 't1', text: '二稿', criterion: '他人写的' }])
})
