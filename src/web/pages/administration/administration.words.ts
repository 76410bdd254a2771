import { catalogue } from '#ui/i18n/catalogue.ts'

export const administrationWords = catalogue(
  {
    title: '系统管理',
    accounts: '账号',
    regimes: '规则集',
    calendars: '工作日历',
    templates: '文书模板',
    'accounts.not': '账号由系统管理员管理，您的岗位不能查看。',
  },
  {
    title: 'Administration',
    accounts: 'Accounts',
    regimes: 'Regimes',
    calendars: 'Working calendar',
    templates: 'Paper templates',
    'accounts.not': 'Accounts are managed by the administrator; your post cannot see them.',
  },
)
