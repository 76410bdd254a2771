import type { Messages } from '#platform/http/messages.ts'

export const sheetMessages = {
  'not-our-sheet': {
    zh: '这不是从本系统导出的填报表，或隐藏的标记页已被删除（另存为 CSV 也会丢失）。请用导出的表填写，并保存为 .xlsx。',
    en: 'This is not a sheet that was exported here, or its hidden sheet was removed (CSV loses it). Fill in an exported one and save it as .xlsx.',
  },
  'sheet-unreadable': { zh: '{detail}', en: '{detail}' },
  'row-unknown': {
    zh: '这一行不是导出的行，没有对应的记录，不予处理；只有编制中的方案可以在表里新增任务。',
    en: 'This row was not exported and belongs to no record; nothing is done. Only a plan that is being written takes new tasks from a sheet.',
  },
  'row-damaged': {
    zh: '这一行的隐藏标记被改动，认不出是哪条记录。请重新导出后填写。',
    en: 'The hidden mark of this row was changed, so the record is not known. Export again and fill it in anew.',
  },
  'row-not-yours': {
    zh: '这一行对应的记录不存在，或不在您的管理范围内。',
    en: 'The record of this row is not there, or lies outside what you may see.',
  },
  'row-duplicated': {
    zh: '同一条记录在表中出现了不止一次，请只留一行。',
    en: 'The same record stands in the sheet more than once; keep one row of it.',
  },
  'row-mixed-up': {
    zh: '这一行的编号与隐藏标记不符，可能是只给部分列排了序。请重新导出后填写。',
    en: 'The number of this row does not fit its hidden mark; perhaps only some columns were sorted. Export again.',
  },
  'cell-locked': {
    zh: '此列不能在表里修改，改动不予处理（现为：{now}）。',
    en: 'This column is not changed by a sheet (it stands at: {now}).',
  },
  'changed-meanwhile': {
    zh: '导出之后已有人改过：现为“{now}”，表里是“{given}”。请核对后在系统内修改，或重新导出。',
    en: 'Somebody changed this after the export: it is now “{now}”, the sheet says “{given}”. Compare, and change it in the system or export again.',
  },
  'cell-not-a-day': {
    zh: '{cell}：“{value}”不是日期，请写成 2026-03-05 的样子。',
    en: '{cell}: “{value}” is no day; write it as 2026-03-05.',
  },
  'cell-not-a-count': { zh: '{cell}：“{value}”应为整数。', en: '{cell}: “{value}” should be a whole number.' },
  'cell-not-a-percent': { zh: '{cell}：“{value}”应为 0 至 100 的整数。', en: '{cell}: “{value}” should be a whole number from 0 to 100.' },
  'cell-not-money': { zh: '{cell}：“{value}”不是金额，请只写数字（元）。', en: '{cell}: “{value}” is no sum of money; write digits only.' },
  'cell-not-in-list': { zh: '{cell}：“{value}”不在可选项内。', en: '{cell}: “{value}” is not in the list.' },
  'cell-empty': { zh: '{cell}：不能清空。', en: '{cell}: it cannot be emptied.' },
  'cell-person-not-found': { zh: '{cell}：没有找到“{value}”这个人。', en: '{cell}: nobody called “{value}” was found.' },
  'cell-person-not-unique': {
    zh: '{cell}：有不止一个“{value}”，请写成“姓名（单位）”。',
    en: '{cell}: there are several called “{value}”; write “name (body)”.',
  },
  'cell-body-not-found': { zh: '{cell}：没有找到单位“{value}”。', en: '{cell}: no body called “{value}” was found.' },
  'cell-body-not-unique': {
    zh: '{cell}：有不止一个单位叫“{value}”，请写编码。',
    en: '{cell}: several bodies are called “{value}”; write the code.',
  },
  'cell-finding-not-found': {
    zh: '{cell}：这次巡察没有编号为“{value}”的问题，请填问题编号，如 1、3。',
    en: '{cell}: this inspection has no finding “{value}”; write their numbers, as in 1, 3.',
  },
  'cell-finding-not-unique': { zh: '{cell}：“{value}”对应不止一个问题。', en: '{cell}: “{value}” means several findings.' },
  'new-task-text-missing': { zh: '新增的任务请填写“整改任务”。', en: 'A new task needs its words under “Task”.' },
  'progress-text-missing': { zh: '请填写“本次进展”的文字。', en: 'Write what was done under “New progress”.' },
  'extension-day-missing': { zh: '请填写“申请延期至”的日期。', en: 'Write the day under “Extend to”.' },
  'difference-gone': {
    zh: '这一处在确认之后已有变化，未办理。请重新比对。',
    en: 'This has changed since you confirmed it; nothing was done. Compare again.',
  },
} as const satisfies Messages
