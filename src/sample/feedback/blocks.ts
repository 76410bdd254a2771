import type { Day } from '#domain/day.ts'
import { bodyOf, partyName, partyOf } from '#sample/bodies.ts'
import { chineseDay, fillYears } from '#sample/days.ts'
import { random } from '#sample/random.ts'
import { officeOf, type SampleInspection } from '#sample/rounds.ts'
import { fieldworkWords, methodOf } from '#sample/story/opening.ts'
import { feedbackDay } from '#sample/story/plot.ts'

/** A paragraph of a written feedback and what it is in the layout of such papers. */
export type Block = { as: 'title' | 'addressee' | 'part' | 'aspect' | 'item' | 'body' | 'signature'; text: string }

const numerals = [...'一二三四五六七八九十']
const block = (as: Block['as'], text: string): Block => ({ as, text })

function opening(inspection: SampleInspection, today: Day): Block[] {
  const office = officeOf(inspection).nameZh
  const body = partyOf(bodyOf(inspection.body))
  const chance = random(`${inspection.key}/feedback`)
  const talks = chance.whole(38, 160)
  const letters = chance.whole(9, 60)
  const papers = chance.whole(320, 1900)
  return [
    block('title', `中共${office}${inspection.teamName.replace(/^[市县]委/, '')}关于巡察${body}的反馈意见`),
    block('addressee', `${partyName(bodyOf(inspection.body))}：`),
    block(
      'body',
      `根据${office}统一部署，${fieldworkWords(inspection, today)}，${inspection.teamName}对${body}开展了${methodOf(inspection)}。` +
        `巡察组突出政治监督，聚焦职能责任，个别谈话${talks}人次，受理群众来信来访${letters}件次，调阅资料${papers}份，深入基层单位实地了解情况。` +
        `${inspection.teamName.slice(0, 2)}巡察工作领导小组听取了巡察情况汇报，同意巡察组指出的问题和提出的意见建议。现将巡察情况反馈如下。`,
    ),
  ]
}

/** `（一）` aspects, under them `1.` findings, or `1.` titles with `（1）` findings. */
function findings(inspection: SampleInspection, today: Day): Block[] {
  const years = (text: string) => fillYears(text, feedbackDay(inspection, today))
  return inspection.feedbackText.aspects.flatMap((aspect, index) => [
    block('aspect', `（${numerals[index]}）${aspect.title}`),
    ...aspect.groups.flatMap((group, place) =>
      group.heading === null
        ? group.findings.map((finding, number) => block('body', `${number + 1}.${years(finding.text)}。`))
        : [
            block('item', `${place + 1}.${group.heading}`),
            ...group.findings.map((finding, number) => block('body', `（${number + 1}）${years(finding.text)}。`)),
          ],
    ),
  ])
}

/** A written feedback (反馈意见) from its title to its date. */
export function feedbackBlocks(inspection: SampleInspection, today: Day): Block[] {
  const { general, clues, suggestions, demand } = inspection.feedbackText
  return [
    ...opening(inspection, today),
    block('part', '一、总体评价'),
    block('body', general),
    block('part', '二、巡察发现的主要问题'),
    ...findings(inspection, today),
    ...(clues === null ? [] : [block('body', clues)]),
    block('part', '三、意见建议'),
    ...suggestions.map(({ text, detail }, index) => block('body', `（${numerals[index]}）${text}。${detail}`)),
    block('part', '四、整改工作安排'),
    block('body', demand),
    block('signature', `中共${officeOf(inspection).nameZh}${inspection.teamName.replace(/^[市县]委/, '')}`),
    block('signature', chineseDay(feedbackDay(inspection, today))),
  ]
}
