import { catalogue } from '#ui/i18n/catalogue.ts'

export const accountWords = catalogue(
  {
    'title': '我的账号',
    'posts': '我的岗位',
    'posts.none': '目前没有岗位',
    'posts.why': '没有岗位就看不到业务内容。请联系系统管理员为您安排岗位。',
    'password': '修改密码',
    'password.must': '您正在使用一次性密码，请先设置自己的密码，然后才能继续。',
    'password.old': '现在的密码',
    'password.needed': '请填写现在的密码',
    'password.act': '保存新密码',
    'password.done': '密码已修改',
  },
  {
    'title': 'My account',
    'posts': 'My posts',
    'posts.none': 'No post at present',
    'posts.why': 'Without a post there is nothing to see. Ask the administrator for one.',
    'password': 'Change the password',
    'password.must': 'You signed in with a one-time password. Set your own before you go on.',
    'password.old': 'Present password',
    'password.needed': 'The present password is needed',
    'password.act': 'Save the new password',
    'password.done': 'The password was changed',
  },
)
