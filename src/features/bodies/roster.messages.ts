import type { Messages } from '#platform/http/messages.ts'

export const rosterMessages = {
  'roster-no-table': {
    zh: '没有找到单位或人员的表头。单位表须有“名称”，人员表须有“姓名”和“单位”；也可下载模板填写。',
    en: 'No table of bodies or people was found: a table of bodies has “Name”, one of people “Name” and “Body”. You can fill in the template.',
  },
  'roster-unreadable': { zh: '{detail}', en: '{detail}' },
  'roster-name-missing': { zh: '名称（姓名）没有填写。', en: 'The name is missing.' },
  'roster-too-long': { zh: '{cell}：最多 {maximum} 个字。', en: '{cell}: at most {maximum} characters.' },
  'roster-body-unknown': {
    zh: '{cell}：没有找到单位“{value}”，表中和系统里都没有。',
    en: '{cell}: there is no body “{value}”, neither in the table nor in the system.',
  },
  'roster-body-not-unique': {
    zh: '{cell}：不止一个单位叫“{value}”，请写编码。',
    en: '{cell}: several bodies are called “{value}”; write the code.',
  },
  'roster-body-missing': { zh: '没有写所在单位，无法安排岗位。', en: 'Without a body no post can be given.' },
  'roster-kind-unknown': { zh: '{cell}：“{value}”不是可选的类别。', en: '{cell}: “{value}” is no kind of body.' },
  'roster-kind-guessed': { zh: '类别按名称判断', en: 'the kind is taken from the name' },
  'roster-body-same-name': {
    zh: '已有同名单位（上级：{value}），按另一个单位录入',
    en: 'a body of this name stands already (below {value}); this is entered as another one',
  },
  'roster-code-given': { zh: '编码由系统给出：{value}', en: 'the code is given: {value}' },
  'roster-code-twice': {
    zh: '{cell}：编码“{value}”在表中不止一次。',
    en: '{cell}: the code “{value}” stands in the table more than once.',
  },
  'roster-parent-missing': { zh: '“{value}”没有写上级单位。', en: '“{value}” names no body above it.' },
  'roster-parent-not-there': { zh: '它所在的（上级）单位还没有录入。', en: 'The body it belongs to has not been entered.' },
  'roster-person-not-there': {
    zh: '此人还没有录入，不能开账号。',
    en: 'The person has not been entered, so there is nobody to give an account.',
  },
  'roster-role-unknown': { zh: '{cell}：“{value}”不是可选的角色。', en: '{cell}: “{value}” is no role.' },
  'roster-role-guessed': { zh: '“{value}”按单位主要负责人安排', en: '“{value}” is taken for the head of the body' },
  'roster-no-post': { zh: '没有写角色，只录入人员，不安排岗位', en: 'no role is written: the person is entered without a post' },
  'roster-same-name': {
    zh: '已有同名的人（{value}），按另一人录入',
    en: 'somebody of this name serves already ({value}); this is entered as another person',
  },
  'roster-login-shape': {
    zh: '{cell}：登录名“{value}”只能用字母、数字、汉字和 . _ - @，2 至 64 个字符。',
    en: '{cell}: the login “{value}” may hold 2 to 64 letters, digits or . _ - @.',
  },
} as const satisfies Messages
