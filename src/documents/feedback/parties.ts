import type { DocumentKind } from '#documents/reading.ts'
import type { Block, Cut } from './blocks.ts'
import { wholeOf } from './blocks.ts'
import { sentencesOf } from './sentences.ts'

/** Who inspected whom, each with its place. */
export type Parties = { inspector: Cut | null; bodies: Cut[]; sentence: Cut | null }

const TEAM = /(?:巡视巡察|巡视|巡察|审计|督察|督导|检查)(?:第?[一二三四五六七八九十\d]{1,3})?组/g
const REACH = 80
const opens = new Set('。；：（“”\n\t 　')

/** A comma or 、 goes on with the name only between teams: 第一、第二、第三巡察组; 第四巡视组，第五、第六巡视组. */
const goesOn = (plain: string, at: number): boolean => {
  const before = plain.slice(Math.max(0, at - 6), at)
  if (plain[at] === '、') return /第[一二三四五六七八九十\d]{1,3}$/.test(before) || before.endsWith('组')
  return plain[at] === '，' && before.endsWith('组')
}

const teamStart = (plain: string, end: number): number => {
  let at = end
  while (at > 0 && end - at < REACH) {
    const char = plain[at - 1] as string
    if (opens.has(char) || ((char === '，' || char === '、') && !goesOn(plain, at - 1))) break
    at--
  }
  const lead = /^(?:[^组]{0,20}(?:代表|组织的|派出的)|由|经|根据|据|近日|近期|日前|会上|随后)/.exec(plain.slice(at, end))
  return at + (lead?.[0].length ?? 0)
}

const verbs = { inspected: '(?:开展|进行|实施|完成)', told: '(?:进行了?)?(?:反馈|通报|移交|宣读)' }
const adverbs = '(?:于[^，。；：向对]{4,40})?(?:分别|先后|集中|共同|依次|联合|正式)?'
const after = {
  inspected: new RegExp(`^${adverbs}对([^。；：]{2,160}?)(?:党组织)?${verbs.inspected}`),
  told: new RegExp(`^${adverbs}向([^。；：，]{2,160}?)${adverbs}${verbs.told}`),
}
const notABody =
  /被巡察|被巡视|^(?:上述|以上|你|我|本|贵|各|有关|相关|其|该|部分|全|\d|[一二三四五六七八九十两]{1,3}(?:家|个))|\d(?:家|个)|领导班子$|主要负责|负责人/
const orgEnd = /(?:党委|党组|党工委|党总支|支部|局|委|办|院|厅|部|处|所|中心|公司|集团|大学|学校|镇|乡|街道|村|社区|协会|联合会|站)$/

/** Splits 甲党委、乙党委和丙党委, not 材料科学与工程学院党委. */
const namesIn = (block: Block, from: number, to: number): Cut[] => {
  const cuts: Cut[] = []
  let start = from
  for (let at = from; at < to; at++) {
    const char = block.plain[at]
    const joins =
      char === '、' ||
      ((char === '和' || char === '及') && orgEnd.test(block.plain.slice(start, at)) && orgEnd.test(block.plain.slice(at + 1, to)))
    if (!joins) continue
    cuts.push({ block: block.index, from: start, to: at })
    start = at + 1
  }
  // 「…丙公司党委三户被巡察企业」, 「…丁局等4家单位」: the summing-up is no part of the last name.
  const total = /(?:等|共)?(?:[二三四五六七八九十]{1,3}|\d{1,3})(?:户|家|个)[^、]{0,12}$/.exec(block.plain.slice(start, to))
  cuts.push({ block: block.index, from: start, to: total === null ? to : start + total.index })
  return cuts.filter((cut) => cut.to - cut.from >= 2 && !notABody.test(block.plain.slice(cut.from, cut.to)))
}

const inSentence = (block: Block, sentence: Cut, how: 'inspected' | 'told'): Parties | null => {
  const plain = block.plain.slice(sentence.from, Math.min(sentence.to, sentence.from + 1200))
  for (const team of plain.matchAll(TEAM)) {
    const end = team.index + team[0].length
    const match = after[how].exec(plain.slice(end, end + 220))
    if (match?.[1] === undefined) continue
    const from = sentence.from + end + match[0].indexOf(match[1])
    const start = teamStart(plain, end)
    const name = plain.slice(start, end)
    const inspector =
      /组建|派出|\d+个|组织\d/.test(name) || name.length < 3
        ? null
        : { block: block.index, from: sentence.from + start, to: sentence.from + end }
    return { inspector, bodies: namesIn(block, from, from + match[1].length), sentence }
  }
  return null
}

const search = (blocks: Block[], how: 'inspected' | 'told'): Parties | null => {
  let nameless: Parties | null = null
  for (const block of blocks) {
    if (!block.plain.includes('组')) continue
    for (const sentence of sentencesOf(block, wholeOf(block))) {
      const parties = inSentence(block, sentence, how)
      if (parties !== null && parties.bodies.length > 0) return parties
      if (parties !== null && parties.inspector !== null) nameless ??= parties
    }
  }
  return nameless
}

/** 「审计组反馈了…」: a team without 向 whom. */
const teamThatSpoke = (blocks: Block[]): Cut | null => {
  for (const block of blocks) {
    const match = /(?:巡视|巡察|审计|督察|检查)组(?=(?:反馈|指出|认为))/.exec(block.plain)
    if (match === null) continue
    const to = match.index + match[0].length
    return { block: block.index, from: teamStart(block.plain, to), to }
  }
  return null
}

/** Feedback names the body it was given to, a notice the body that was inspected. Several bodies leave `body` open. */
export const partiesOf = (opening: Block[], kind: DocumentKind): Parties => {
  const told = search(opening, 'told')
  const inspected = search(opening, 'inspected')
  const [first, second] = kind === 'feedback' ? [told, inspected] : [inspected, told]
  const main = [first, second].find((parties) => (parties?.bodies.length ?? 0) > 0) ?? first ?? second
  const named = [main, first, second].find((parties) => parties?.inspector != null)
  return { inspector: named?.inspector ?? teamThatSpoke(opening), bodies: main?.bodies ?? [], sentence: main?.sentence ?? null }
}

/** A team named in the title, for lists that hold no plain sentence. */
export const teamInTitle = (block: Block): Cut | null => {
  const [team] = [...block.plain.matchAll(TEAM)]
  if (team === undefined) return null
  const to = team.index + team[0].length
  return { block: block.index, from: teamStart(block.plain, to), to }
}
