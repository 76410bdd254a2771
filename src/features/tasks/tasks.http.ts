import { z } from 'zod'
import type { Act } from '#domain/permission.ts'
import { permit } from '#domain/permission.ts'
import { isRefused, type Refused } from '#domain/refusal.ts'
import type { Measure, Task, TaskPlan } from '#domain/task/task.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { etagOf, requireIfMatch } from '#platform/http/etag.ts'
import { id } from '#platform/http/fields.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import { newId } from '#platform/ids.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { taskStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'
import { extensionDecisionIn, extensionIn, reasonIn } from '#features/findings/findings.schema.ts'
import type { TaskRef } from './act-on-task.ts'
import { amendTask } from './amend-task.ts'
import { askTaskExtension } from './ask-task-extension.ts'
import { changeTasks } from './change-tasks.ts'
import { completeTask } from './complete-task.ts'
import { decideTaskExtension } from './decide-task-extension.ts'
import { draftTask } from './draft-task.ts'
import { keepTaskOn } from './keep-task-on.ts'
import { removeTask } from './remove-task.ts'
import { restoreTask } from './restore-task.ts'
import { reportProgress } from './report-progress.ts'
import { resumeTask } from './resume-task.ts'
import {
  completionIn,
  keepingOnIn,
  progressIn,
  taskChangesAtOnceIn,
  taskChangesAtOnceOut,
  taskChangesIn,
  taskIn,
  taskOut,
} from './tasks.schema.ts'

const byId = z.strictObject({ id })

type Run<B> = (tx: Tx, acting: Acting, ref: TaskRef, body: B) => Promise<Task | Refused>
type ActRoute<S extends z.ZodType> = { path: string; act: Act; body: S; run: Run<z.output<S>> }
const route = <S extends z.ZodType>(path: string, act: Act, body: S, run: Run<z.output<S>>): ActRoute<S> => ({ path, act, body, run })

/** Every act on a task besides drafting and changing it. */
const taskActRoutes = [
  route('removal', 'task.keep', z.strictObject({}), (tx, acting, ref) => removeTask(tx, acting, ref)),
  route('restoration', 'task.keep', z.strictObject({}), (tx, acting, ref) => restoreTask(tx, acting, ref)),
  route('progress', 'task.progress', progressIn, reportProgress),
  route('completion', 'task.complete', completionIn, completeTask),
  route('keeping-on', 'task.complete', keepingOnIn, keepTaskOn),
  route('resumption', 'task.resume', reasonIn, resumeTask),
  route('extensions', 'task.ask-extension', extensionIn, askTaskExtension),
  route('extension-decision', 'task.decide-extension', extensionDecisionIn, decideTaskExtension),
] as ActRoute<z.ZodType>[]

type MeasureIn = Omit<Measure, 'id'> & { id?: string | undefined }
const withIds = (region: number, measures: MeasureIn[]): Measure[] =>
  measures.map((measure) => ({ ...measure, id: measure.id ?? newId(region) }))

const definedOnly = (changes: z.output<typeof taskChangesIn>, region: number): Partial<TaskPlan> => {
  const { measures, ...rest } = changes
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Partial<TaskPlan>
  return measures === undefined ? given : { ...given, measures: withIds(region, measures) }
}

function addActs(server: Server): void {
  for (const { path, act, body, run } of taskActRoutes) {
    server.post(
      `/api/tasks/:id/${path}`,
      { config: { needs: act, ifMatch: true }, schema: { params: byId, body, response: { 200: taskOut } } },
      (request, reply) =>
        inAct(request, reply, (tx) =>
          run(tx, actingOf(request), { id: request.params.id, expected: requireIfMatch(request) }, request.body),
        ),
    )
  }
}

export function tasksRoutes(server: Server): void {
  server.get(
    '/api/tasks/:id',
    { config: { needs: 'task.read' }, schema: { params: byId, response: { 200: taskOut } } },
    async (request, reply) => {
      const task = await readStream(server.db, taskStream, request.params.id)
      if (!task || isRefused(permit(request.actor, 'task.read', task))) throw new Problem('missing')
      reply.header('etag', etagOf(task.version))
      return task
    },
  )
  server.post(
    '/api/plans/:id/tasks',
    { config: { needs: 'task.keep' }, schema: { params: byId, body: taskIn, response: { 201: taskOut } } },
    (request, reply) => {
      const task = { ...request.body, measures: withIds(request.actor.region, request.body.measures) }
      return inAct(request, reply, (tx) => draftTask(tx, actingOf(request), { planId: request.params.id, task }))
    },
  )
  server.post(
    '/api/plans/:id/changes',
    { config: { needs: 'task.keep' }, schema: { params: byId, body: taskChangesAtOnceIn, response: { 200: taskChangesAtOnceOut } } },
    (request, reply) => {
      const { region } = request.actor
      const { drafted, amended, ...rest } = request.body
      const asked = {
        ...rest,
        drafted: drafted.map(({ ref, task }) => ({ ref, task: { ...task, measures: withIds(region, task.measures) } })),
        amended: amended.map(({ changes, ...one }) => ({ ...one, changes: definedOnly(changes, region) })),
      }
      return inAct(request, reply, (tx) => changeTasks(tx, actingOf(request), request.params.id, asked))
    },
  )
  server.patch(
    '/api/tasks/:id',
    { config: { needs: 'task.keep', ifMatch: true }, schema: { params: byId, body: taskChangesIn, response: { 200: taskOut } } },
    (request, reply) => {
      const ref = { id: request.params.id, expected: requireIfMatch(request) }
      return inAct(request, reply, (tx) => amendTask(tx, actingOf(request), ref, definedOnly(request.body, request.actor.region)))
    },
  )
  addActs(server)
}
