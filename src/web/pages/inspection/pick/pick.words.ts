import { catalogue } from '#ui/i18n/catalogue.ts'

export const pickWords = catalogue(
  {
    'people.here': '本单位',
    'people.elsewhere': '其他单位',
    'people.all': '人员',
    'people.none': '没有找到；只能选您权限范围内的人员',
    'people.search': '输入姓名查找',
    'bodies.none': '没有找到；只能选您权限范围内的单位',
    'bodies.search': '选择或输入单位名称',
    loading: '正在查找',
  },
  {
    'people.here': 'This body',
    'people.elsewhere': 'Other bodies',
    'people.all': 'People',
    'people.none': 'No one found; only people within your scope can be chosen',
    'people.search': 'Type a name',
    'bodies.none': 'None found; only bodies within your scope can be chosen',
    'bodies.search': 'Choose, or type a name',
    loading: 'Searching',
  },
)
