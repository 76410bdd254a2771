import { brokenTitle } from '#documents/templates/break-title.ts'
import type { Dossier, Issue } from '#documents/templates/dossier.ts'
import { paragraph, type Lang, type Paper } from '#documents/templates/paper.ts'
import { dayText, ended, stateText } from '#documents/templates/say.ts'

const words = {
  zh: {
    head: (agency: string) => `${agency}文件`,
    title: (body: string) => ['关于印发', '《关于对', body, '巡察的', '反馈意见》', '的通知'],
    text: (body: string, findings: number, suggestions: number) =>
      `《关于对${body}巡察的反馈意见》已经审定，现印发给你们。反馈意见指出问题${findings}个${suggestions > 0 ? `，提出意见建议${suggestions}条` : ''}，请对照逐条认领，认真组织整改。`,
    plan: (day: string) => `整改方案请于${day}前报送。`,
    signed: (signer: string, day: string) => `反馈意见已由${signer}于${day}签收，整改期限自反馈之日起计算。`,
    attachments: (body: string) => [`关于对${body}巡察的反馈意见`, '问题清单'],
  },
  en: {
    head: (agency: string) => agency,
    title: (body: string) => [`Letter of issue: feedback on the inspection of ${body}`],
    text: (body: string, findings: number, suggestions: number) =>
      `The feedback on the inspection of ${body} is approved and is issued to you with this letter. It states ${findings} ${findings === 1 ? 'finding' : 'findings'}${suggestions > 0 ? ` and makes ${suggestions} ${suggestions === 1 ? 'suggestion' : 'suggestions'}` : ''}. Please claim and rectify each of them.`,
    plan: (day: string) => `The plan is to be handed in by ${day}.`,
    signed: (signer: string, day: string) => `It was signed for by ${signer} on ${day}; the periods run from the feedback.`,
    attachments: (body: string) => [`Feedback on the inspection of ${body}`, 'List of findings'],
  },
} as const

/** The letter with the red head under which the feedback goes out. */
export function issueLetter({ body, findings, suggestions, clock, inspection, stand }: Dossier, lang: Lang, issue: Issue): Paper {
  const w = words[lang]
  const plan = clock.find(({ limits }) => limits === 'plan')
  const { signer, feedbackOn } = inspection
  return {
    lang,
    shape: 'upright',
    head: { agency: w.head(issue.agency), number: issue.number, secrecy: issue.secrecy, urgency: issue.urgency },
    title: brokenTitle(w.title(body), lang),
    under: null,
    blocks: [
      { is: 'addressee', text: `${body}${lang === 'zh' ? '：' : ':'}` },
      paragraph(w.text(body, findings.length, suggestions.length)),
      ...(plan ? [paragraph(w.plan(dayText(plan.day, lang)))] : []),
      ...(signer && feedbackOn ? [paragraph(w.signed(signer, dayText(feedbackOn, lang)))] : []),
      { is: 'attachments', items: [...w.attachments(body)] },
      { is: 'signature', by: issue.agency, on: dayText(issue.on, lang) },
    ],
    copies: { to: issue.copiesTo === null ? null : ended(issue.copiesTo, lang), by: issue.agency, on: dayText(issue.on, lang) },
    state: stateText(stand, lang),
  }
}
