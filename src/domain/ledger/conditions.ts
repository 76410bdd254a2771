import type { Day } from '#domain/day.ts'
import type { Weight } from '#domain/finding/finding.ts'
import type { Wait } from '#domain/finding/holder.ts'
import type { ClosureKind, State } from '#domain/finding/life.ts'
import { closureLabels, lightLabels, stateLabels, waitLabels, weightLabels, type Label } from '#domain/labels.ts'
import type { Light } from '#domain/light.ts'
import { categoryName } from '#domain/regime/categories.ts'
import { columns, type ColumnKey, type SortKey } from './columns.ts'
import type { Name } from './line.ts'

/** What a view of the ledger is narrowed to and ordered by, as a paper says it. Sums in hundredths. */
export type Conditions = {
  q?: string | undefined
  bodyId?: readonly string[] | undefined
  ownOf?: readonly string[] | undefined
  roundId?: readonly string[] | undefined
  inspectionId?: string | undefined
  light?: readonly Light[] | undefined
  state?: readonly State[] | undefined
  open?: boolean | undefined
  weight?: Weight | undefined
  category?: string | undefined
  closure?: readonly ClosureKind[] | undefined
  wait?: readonly Wait[] | undefined
  mine?: boolean | undefined
  reopened?: boolean | undefined
  extended?: boolean | undefined
  sponsored?: boolean | undefined
  feedbackFrom?: Day | undefined
  feedbackTo?: Day | undefined
  dueFrom?: Day | undefined
  dueTo?: Day | undefined
  closedFrom?: Day | undefined
  closedTo?: Day | undefined
  heldFrom?: Day | undefined
  heldTo?: Day | undefined
  moneyFrom?: number | undefined
  moneyTo?: number | undefined
  leaderId?: string | undefined
  sponsorId?: string | undefined
  personId?: string | undefined
  sort?: { key: SortKey; down: boolean } | undefined
}

type Speaker = { lang: 'zh' | 'en'; names: ReadonlyMap<string, Name> }

const heads = {
  q: { zh: '搜索', en: 'Search' },
  open: { zh: '是否办结', en: 'Open or finished' },
  wait: { zh: '等待事项', en: 'Next step' },
  held: { zh: '等待起始日', en: 'Waiting since' },
  money: { zh: '金额（元）', en: 'Sum (CNY)' },
  sort: { zh: '排序', en: 'Order' },
} as const satisfies Record<string, Label>

const flags = {
  mine: { true: { zh: '等我办理', en: 'waiting for me' }, false: { zh: '不等我办理', en: 'not waiting for me' } },
  extended: { true: { zh: '延过期', en: 'was extended' }, false: { zh: '没有延过期', en: 'never extended' } },
  reopened: { true: { zh: '重开过', en: 'was reopened' }, false: { zh: '没有重开过', en: 'never reopened' } },
  sponsored: { true: { zh: '有包案领导', en: 'has a sponsoring leader' }, false: { zh: '无包案领导', en: 'no sponsoring leader' } },
} as const satisfies Record<string, Record<'true' | 'false', Label>>

const yesNo = { true: { zh: '未办结', en: 'open' }, false: { zh: '已办结', en: 'finished' } }
const own = { zh: '仅本级', en: 'not those below' }
const down = { zh: '从大到小', en: 'descending' }

/** The ids a view names, so that somebody can look up what they are called. */
export const idsNamed = ({ bodyId = [], roundId = [], inspectionId, leaderId, sponsorId, personId }: Conditions): string[] =>
  [...bodyId, ...roundId, inspectionId, leaderId, sponsorId, personId].filter((id) => id !== undefined)

type Told = readonly [head: Label, words: string | undefined]

function toldOf(view: Conditions, { lang, names }: Speaker): Told[] {
  const comma = lang === 'zh' ? '、' : ', '
  const called = (ids: readonly string[] | undefined) =>
    ids?.map((id) => (lang === 'en' ? (names.get(id)?.en ?? names.get(id)?.zh) : names.get(id)?.zh) ?? '…').join(comma)
  const one = (id: string | undefined) => called(id === undefined ? undefined : [id])
  const some = <Key extends string>(labels: Record<Key, Label>, keys: readonly Key[] | undefined) =>
    keys?.map((key) => labels[key][lang]).join(comma)
  const range = (from: string | number | undefined, to: string | number | undefined) =>
    from === undefined && to === undefined ? undefined : `${from ?? ''}–${to ?? ''}`
  const yuan = (minor: number | undefined) => (minor === undefined ? undefined : (minor / 100).toLocaleString('en-US'))
  const column = (key: ColumnKey): Label => columns[key]
  return [
    [heads.q, view.q && `“${view.q}”`],
    [column('body'), view.ownOf ? `${called(view.ownOf)}（${own[lang]}）` : called(view.bodyId)],
    [column('round'), called(view.roundId)],
    [column('inspection'), one(view.inspectionId)],
    [column('light'), some(lightLabels, view.light)],
    [column('state'), some(stateLabels, view.state)],
    [heads.open, view.open === undefined ? undefined : yesNo[`${view.open}`][lang]],
    [column('weight'), view.weight && weightLabels[view.weight][lang]],
    [column('category'), view.category === undefined ? undefined : (categoryName(view.category, lang) ?? view.category)],
    [column('closure'), some(closureLabels, view.closure)],
    [heads.wait, some(waitLabels, view.wait)],
    [column('feedback'), range(view.feedbackFrom, view.feedbackTo)],
    [column('due'), range(view.dueFrom, view.dueTo)],
    [column('closedOn'), range(view.closedFrom, view.closedTo)],
    [heads.held, range(view.heldFrom, view.heldTo)],
    [heads.money, range(yuan(view.moneyFrom), yuan(view.moneyTo))],
    [column('leader'), one(view.leaderId)],
    [column('sponsor'), one(view.sponsorId)],
    [column('person'), one(view.personId)],
  ]
}

/** Each condition as a few words: “亮灯：红灯、黄灯”. A paper without them would pass for the whole ledger. */
export function conditionsSaid(view: Conditions, speaker: Speaker): string[] {
  const { lang } = speaker
  const colon = lang === 'zh' ? '：' : ': '
  const told = toldOf(view, speaker).flatMap(([head, words]) => (words ? [`${head[lang]}${colon}${words}`] : []))
  const flagged = (Object.keys(flags) as (keyof typeof flags)[]).flatMap((flag) => {
    const value = view[flag]
    return value === undefined ? [] : [flags[flag][`${value}`][lang]]
  })
  const { sort } = view
  const sorted =
    sort && sort.key !== 'urgency' ? [`${heads.sort[lang]}${colon}${columns[sort.key][lang]}${sort.down ? `（${down[lang]}）` : ''}`] : []
  return [...told, ...flagged, ...sorted]
}
