import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '#documents/read-document.ts'
import type { Reading } from '#documents/reading.ts'
import { lostSpans } from '#documents/text/unread.ts'

const read = async (text: string, name = 'x.txt'): Promise<Reading> => {
  const result = await readDocument(new TextEncoder().encode(text), name)
  if ('problem' in result) throw new Error(result.problem.code)
  expect(lostSpans(result.reading)).toEqual([])
  return result.reading
}

const report = `# Harbour Fund: The Agency Should Finish Its Register

**Report:** HF-26-1 | **Published:** 2026-03-05 | **Source:** [Office of Inspector General](https://example.org)

The office is making 2 recommendations to the Agency. We have made four
recommendations before. Two recommendations remain open.

The Director of the Agency should ensure that the register names
each pier. (Recommendation 1)

The Director of the Agency should publish the register for all

#### Agency Comments

users. (Recommendation 2)

## Appendix I: Status

**Table 1: Open Recommendations to the Harbour Agency (HA) from Earlier Work**

**Recommendation** **Implementation status**

[HF-20-7:](https://example.org/7) _Harbour Fund: Earlier Work_ (June
2020)

The Director of HA should count the
piers.

The Director of HA should close the
old pier.

**Open – Not implemented.** As of May 2025, nothing was
done.

**Open – Partially addressed.** Half was counted.

**Table 2: Closed Recommendations**

**Recommendation** **Implementation status**

The Director of HA should paint the piers.

**Closed – Implemented.** All are painted.

Running head of the page

The Director of HA should move the lighthouse.

Source: Office.

**Closed – No Longer Valid.** It fell down.

The Director of HA should sing.

## Appendix II: Other
`

describe('a report with tables broken over lines', () => {
  test('recommendations get the status that stands in the same place of the queue', async () => {
    const reading = await read(report)
    expect(reading).toMatchObject({
      kind: 'recommendation-status',
      title: 'Harbour Fund: The Agency Should Finish Its Register',
      body: 'Harbour Agency (HA)',
      inspector: 'Office of Inspector General',
      dates: { issued: '2026-03-05' },
    })
    expect(reading.findings.map(({ text, state, stateText }) => [text, state, stateText])).toEqual([
      ['The Director of HA should count the piers.', 'open', 'Open – Not implemented'],
      ['The Director of HA should close the old pier.', 'partial', 'Open – Partially addressed'],
      ['The Director of HA should paint the piers.', 'closed-implemented', 'Closed – Implemented'],
      ['The Director of HA should move the lighthouse.', 'closed-no-longer-valid', 'Closed – No Longer Valid'],
    ])
    expect(reading.findings[0]).toMatchObject({
      headings: [expect.stringMatching(/^Table 1/), 'HF-20-7: Harbour Fund: Earlier Work (June 2020)'],
      fields: { progress: 'As of May 2025, nothing was done.' },
    })
  })

  test('a recommendation without a status is said and left unread, never given one', async () => {
    const { warnings } = await read(report)
    expect(warnings).toMatchObject([{ code: 'status-missing', values: { text: 'The Director of HA should sing.' } }])
  })

  test('new recommendations by their numbers, also over a page break; totals are checked', async () => {
    const { suggestions, totals, totalsAgree } = await read(report)
    expect(suggestions.map(({ number, text }) => [number, text])).toEqual([
      ['1', 'The Director of the Agency should ensure that the register names each pier.'],
      ['2', 'The Director of the Agency should publish the register for all users.'],
    ])
    expect(totals.map(({ key, value }) => [key, value])).toEqual([
      ['newRecommendations', 2],
      ['earlierRecommendations', 4],
      ['open', 2],
    ])
    expect(totalsAgree).toBe(true)
    expect((await read(report.replace('made four', 'made five'))).totalsAgree).toBe(false)
  })

  test('a report without any of this is of unknown kind and all unread', async () => {
    const reading = await read('Dear reader,\n\nthis is a letter about nothing at all.')
    expect(reading).toMatchObject({ kind: 'unknown', findings: [], suggestions: [], totalsAgree: null })
    expect(reading.unread).toHaveLength(2)
  })
})

const compendium = `Piers > Waste > Lamps

Lamps—Use Fewer Lamps on Piers at
Night

  Recommendations To Be Implemented
      We recommend that the Agency
       \uf0b7 switch off one lamp and
       \uf0b7 count the
         others.
      Savings – $7
      million per year.



The recommendations would prevent waste.

                    Page 3
Agency Office of Inspector General

Progress of Implementation
The Agency agreed.

Primary OIG Report
    2011 MAY Lamps on Piers. OI-1.

This chapter begins at the margin and belongs to nothing above.
`

test('a compendium: path, title, each point of the box, its story, and no state', async () => {
  const reading = await read(compendium)
  expect(reading.findings).toMatchObject([
    {
      headings: ['Piers', 'Waste', 'Lamps'],
      text: 'Lamps—Use Fewer Lamps on Piers at Night',
      state: null,
      money: [{ text: '$7 million', minor: 700_000_000, currency: 'USD' }],
      fields: {
        background: 'The recommendations would prevent waste. Agency Office of Inspector General',
        progress: 'The Agency agreed.',
        reports: '2011 MAY Lamps on Piers. OI-1.',
      },
      children: [
        { text: 'switch off one lamp', state: null },
        { text: 'count the others', state: null },
      ],
    },
  ])
})

const singleAudit = `OFFICE OF INSPECTOR GENERAL
Audit Report: Oversight of Grants at the Harbour Agency

Finding 2023-001: Monitoring of subrecipients was not
performed

Criteria: The rule requires monitoring.
Condition: For 4 of 10 subrecipients none was documented.
Effect: Costs of $45,300 may not be allowed.
Recommendation: We recommend the Agency document
its monitoring every year.
Views of Responsible Officials: The Agency agrees.

**Finding 2023-002: Reports were filed late**
Three of four reports were late.

Recommendations
We recommend that the Administrator:
1. Block payments until eligibility is verified.
2. Recover $1.1 million.

Other Matters

Nothing else came to our attention.
`

test('an audit report: numbered findings with their elements, recommendations, and no state that it does not state', async () => {
  const reading = await read(singleAudit)
  expect(reading).toMatchObject({
    kind: 'audit-report',
    title: 'Audit Report: Oversight of Grants at the Harbour Agency',
    inspector: 'OFFICE OF INSPECTOR GENERAL',
  })
  expect(reading.findings).toMatchObject([
    {
      number: '2023-001',
      text: 'Monitoring of subrecipients was not performed',
      state: null,
      money: [{ text: '$45,300', minor: 4_530_000 }],
      fields: { basis: 'The rule requires monitoring.', effect: 'Costs of $45,300 may not be allowed.', response: 'The Agency agrees.' },
    },
    { number: '2023-002', text: 'Reports were filed late', fields: { detail: 'Three of four reports were late.' } },
  ])
  expect(reading.suggestions.map(({ number, text }) => [number, text])).toEqual([
    ['2023-001', 'We recommend the Agency document its monitoring every year.'],
    ['1', 'Block payments until eligibility is verified.'],
    ['2', 'Recover $1.1 million.'],
  ])
})

const plan = (...rows: string[]): string =>
  [
    'https://example.org/plan',
    'reference_number\tplanned_action\tcontains_chart_or_table',
    ...rows.map((row, at) => `2022-00${at + 1}\t${row}\tN`),
  ].join('\n')

describe('corrective action plans', () => {
  test.each([
    ['Corrective action in progress', 'in-progress'],
    ['Corrective action complete', 'complete'],
    ['Corrective action is completed', 'complete'],
    ['Managements opinion is that corrective action is not required', 'not-required'],
    ['Part A: Corrective action in progressPart B: Managements opinion is that corrective action is not required', 'mixed'],
    ['Corrective action is completed regarding oneCorrective action in progress regarding the other', 'mixed'],
    ['It rains', null],
  ])('%s is %s', async (status, state) => {
    const reading = await read(
      plan(
        `Department:HarbourTitle:Lamps burnQuestioned Costs:Known: $50,275Status:${status}Corrective Action:Count the lamps.Completion Date:June 30, 2023Agency Contact:A. Keeper`,
      ),
    )
    expect(reading).toMatchObject({
      kind: 'corrective-action-plan',
      findings: [
        {
          number: '2022-001',
          text: 'Lamps burn',
          state,
          stateText: status,
          fields: { leadBody: 'Harbour', due: '2023-06-30', person: 'A. Keeper' },
          measures: [{ text: 'Count the lamps.' }],
          money: [{ minor: 5_027_500 }],
        },
      ],
    })
  })

  test('a plan that states no status has none, and one that only mentions the word keeps it', async () => {
    const reading = await read(
      plan(
        'Corrective action plan: Count lamps; the status: unknown. Implementation date(s): June 2023 Responsible persons: Keeper',
        'Just count.',
      ),
    )
    expect(reading.findings).toMatchObject([
      {
        state: null,
        stateText: null,
        text: '',
        fields: { due: 'June 2023', person: 'Keeper' },
        measures: [{ text: 'Count lamps; the status: unknown.' }],
      },
      { number: '2022-002', state: null, measures: [{ text: 'Just count.' }] },
    ])
  })
})

test('no character is lost, whatever happens to the lines', () => {
  const lines = [...report.split('\n'), ...compendium.split('\n')]
  return fc.assert(
    fc.asyncProperty(fc.array(fc.nat(lines.length - 1), { minLength: 1, maxLength: 60 }), async (picks) => {
      fc.pre(picks.some((at) => lines[at]!.trim() !== ''))
      await read(['A plain English sentence to begin with.', ...picks.map((at) => lines[at]!)].join('\n'))
    }),
    { numRuns: 300 },
  )
})
