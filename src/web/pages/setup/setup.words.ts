import { catalogue } from '#ui/i18n/catalogue.ts'

export const setupWords = catalogue(
  {
    title: '首次使用：建立系统管理员',
    why: '系统中还没有任何账号。请先建立第一位系统管理员，随后由其建立单位、人员和账号。',
    region: '辖区名称',
    'region.help': '一个巡察机构管辖的范围，例如“××市”。辖区内的单位、人员和轮次都归在其下。',
    name: '姓名',
    login: '登录名',
    'login.hint': '登录时使用，可用字母、数字、点和短横线',
    needed: '请填写{label}',
    act: '建立并登录',
  },
  {
    title: 'First use: create the administrator',
    why: 'There are no accounts yet. Create the first administrator, who then adds bodies, people and accounts.',
    region: 'Name of the region',
    'region.help': 'What one inspection office governs, such as a city. Its bodies, people and rounds belong to it.',
    name: 'Name',
    login: 'Login',
    'login.hint': 'For signing in: letters, digits, dots and hyphens',
    needed: '{label} is required',
    act: 'Create and sign in',
  },
)
