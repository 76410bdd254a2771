import type { Messages } from './messages.ts'
import type { ProblemCode } from './problem.ts'

/** Words for the problems of the server itself and for the domain's refusals. Total: a new code does not compile without words. */
export const problemMessages = {
  missing: { zh: '没有找到，或不在您的管理范围内。', en: 'Not found, or outside what you may see.' },
  'not-permitted': { zh: '您的岗位没有此项权限。', en: 'None of your posts may do this.' },
  'wrong-state': { zh: '当前状态下不能进行此操作。', en: 'This cannot be done in the present state.' },
  unmet: { zh: '尚有条件未满足，请逐项处理。', en: 'Some conditions are not met yet; see the list.' },
  stale: {
    zh: '此记录已被他人修改，请刷新后核对再提交；您填写的内容仍在页面上。',
    en: 'Somebody else has changed this record. Reload, compare and send again; what you typed is still on the page.',
  },
  'twice-in-chain': { zh: '同一人不能在同一链条中重复办理。', en: 'Nobody acts twice in one chain.' },
  invalid: { zh: '内容不符合要求，请按提示修改。', en: 'The content is not acceptable; see the list.' },
  'invalid-request': { zh: '填写的内容有误，请按提示修改。', en: 'Some fields are not right; see the list.' },
  'bad-cursor': { zh: '翻页位置无效，请从第一页重新打开。', en: 'This page position is not valid; start from the first page.' },
  'not-signed-in': { zh: '请先登录。', en: 'Please sign in first.' },
  'sign-in-refused': {
    zh: '登录名或密码不正确，或账号已停用。',
    en: 'The login or the password is not right, or the account is disabled.',
  },
  'password-must-change': { zh: '请先修改一次性密码。', en: 'Change your one-time password first.' },
  'no-such-route': { zh: '没有这个地址。', en: 'There is no such address.' },
  'foreign-origin': { zh: '请求来自其他网站，已拒绝。', en: 'The request came from another site and was refused.' },
  'if-match-required': { zh: '缺少版本号（If-Match），请刷新后重试。', en: 'The version (If-Match) is missing; reload and try again.' },
  'idempotency-key-required': { zh: '缺少操作编号（Idempotency-Key）。', en: 'The Idempotency-Key header is missing or malformed.' },
  'idempotency-key-reused': {
    zh: '同一操作编号已用于另一内容，请刷新后重新提交。',
    en: 'This Idempotency-Key was already used with another content; reload and send again.',
  },
  'answer-not-kept': {
    zh: '该操作已完成；其结果含有秘密，只显示一次，不再保存。',
    en: 'This was done already; its answer held a secret that is shown once and not kept.',
  },
  busy: { zh: '同一记录正在被处理，请稍后重试。', en: 'The same record is being worked on; try again in a moment.' },
  'too-large': { zh: '内容过大，上限为 {limit}。', en: 'Too large: the limit is {limit}.' },
  'too-many-files': { zh: '一次上传的文件过多，上限为 {limit} 个。', en: 'Too many files at once: the limit is {limit}.' },
  'empty-file': { zh: '文件“{name}”是空的。', en: 'The file “{name}” is empty.' },
  'no-file': { zh: '请选择文件。', en: 'Choose a file.' },
  'upload-cut': { zh: '上传中断，未保存任何内容，请重新上传。', en: 'The upload was cut off and nothing was kept; send it again.' },
  'disk-full': {
    zh: '服务器存储空间不足，未保存任何内容，请联系管理员。',
    en: 'The server is out of disk space and nothing was kept; tell the administrator.',
  },
  'bad-json': { zh: '请求内容不是有效的 JSON。', en: 'The request is not valid JSON.' },
  'wrong-content-type': { zh: '不支持这种内容类型。', en: 'This content type is not supported here.' },
  'too-many-attempts': {
    zh: '尝试次数过多，请在 {seconds} 秒后再试。',
    en: 'Too many attempts; try again in {seconds} seconds.',
  },
  'database-away': {
    zh: '数据库暂时无法连接，请稍后重试；未保存任何内容。',
    en: 'The database is out of reach; try again shortly. Nothing was saved.',
  },
  fault: {
    zh: '服务器出现故障，请把编号 {requestId} 告诉管理员。',
    en: 'Something went wrong; give the number {requestId} to the administrator.',
  },
} as const satisfies Record<ProblemCode, Messages[string]>
