import type { Messages } from '#platform/http/messages.ts'

export const accountMessages = {
  'password-too-short': { zh: '密码至少 {shortest} 个字符。', en: 'A password has at least {shortest} characters.' },
  'password-holds-login': { zh: '密码不能包含登录名。', en: 'The password must not hold the login.' },
  'password-too-common': { zh: '密码过于常见，容易被猜到。', en: 'This password is too easily guessed.' },
  'password-same': { zh: '新密码与原密码相同。', en: 'The new password is the old one.' },
  'old-password-wrong': { zh: '原密码不正确。', en: 'The old password is not right.' },
  'login-taken': { zh: '登录名“{login}”已被使用。', en: 'The login “{login}” is taken.' },
  'person-has-account': { zh: '此人已有账号。', en: 'This person has an account already.' },
  'own-account': { zh: '不能停用自己的账号。', en: 'Nobody disables their own account.' },
  'account-disabled-already': { zh: '此账号已停用。', en: 'This account is disabled already.' },
  'account-not-disabled': { zh: '此账号未停用。', en: 'This account is not disabled.' },
  'set-up-already': { zh: '系统已有管理员，请登录。', en: 'There is an administrator already; sign in.' },
  'login-shape': {
    zh: '登录名只能用字母、数字、汉字和 . _ - @，2 至 64 个字符。',
    en: 'A login has 2 to 64 letters, digits or . _ - @.',
  },
} as const satisfies Messages
