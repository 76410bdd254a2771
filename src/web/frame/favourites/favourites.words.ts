import { catalogue } from '#ui/i18n/catalogue.ts'

export const favouritesWords = catalogue(
  {
    add: '收藏',
    remove: '取消收藏',
    added: '已收藏，可在顶栏星标和搜索里找到',
    removed: '已取消收藏',
    title: '收藏与最近',
    favourites: '收藏',
    recent: '最近看过',
    'favourites.none': '在问题、巡察、单位、人员、轮次的页面点星标，常用的就会列在这里。',
    'recent.none': '还没有看过什么。',
    'view.keep': '收藏当前台账视图',
    'view.name': '视图名称',
    'view.save': '收藏',
  },
  {
    add: 'Add to favourites',
    remove: 'Remove from favourites',
    added: 'Added; find it under the star at the top, or by search',
    removed: 'Removed from favourites',
    title: 'Favourites and recent',
    favourites: 'Favourites',
    recent: 'Recently viewed',
    'favourites.none': 'Press the star on the page of a finding, inspection, body, person or round, and it is listed here.',
    'recent.none': 'Nothing yet.',
    'view.keep': 'Save this view of the ledger',
    'view.name': 'Name of the view',
    'view.save': 'Save',
  },
)
