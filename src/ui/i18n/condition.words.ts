import { catalogue } from './catalogue.ts'

/** The conditions of a closing as the checklist and the slip say them: what must be so. The codes stand in `domain/finding/conditions.ts`. */
export const conditionWords = catalogue(
  {
    'has-task': '至少有一项任务',
    'task-done': '任务 {task} 已完成（或长期坚持）',
    'check-in-rule': '任务 {task} 长期坚持的，已定回访办法',
    'evidence-on-task': '任务 {task} 有佐证材料',
    'criterion-answered': '任务 {task} 已对照完成标准作答',
    'no-open-extension-of-task': '任务 {task} 没有待审批的延期',
    'no-open-extension': '没有待审批的延期',
    statement: '已写明整改情况',
    'reason-given': '已写明理由',
    'merged-into': '已指明并入哪个问题',
  },
  {
    'has-task': 'There is at least one task',
    'task-done': 'Task {task} is done (or kept on)',
    'check-in-rule': 'Task {task}, if kept on, has a check-in rule',
    'evidence-on-task': 'Task {task} has evidence',
    'criterion-answered': 'Task {task} answers its closing criterion',
    'no-open-extension-of-task': 'Task {task} has no extension waiting for a decision',
    'no-open-extension': 'No extension is waiting for a decision',
    statement: 'The statement is written',
    'reason-given': 'The reason is given',
    'merged-into': 'The finding it is merged into is named',
  },
)
