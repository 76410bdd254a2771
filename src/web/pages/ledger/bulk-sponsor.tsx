import { Form, Input, Radio } from 'antd'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { SendHeader } from '#web/api/use-send.ts'
import { FoundSelect, type FieldProps } from '#web/pages/finding/parts/found-select.tsx'
import { sponsorWords } from '#web/pages/finding/parts/sponsor.words.ts'
import { nameIn } from '#web/parts/names.ts'
import type { Row } from './findings.query.ts'
import { ledgerWords } from './ledger.words.ts'

type Sponsoring = { way: 'name' | 'remove'; personId?: string; reason: string }

/** As many bodies as one question can name; those with most of the findings. */
const mostBodies = 50

const bodiesOf = (rows: readonly Row[]): string[] => {
  const counted = new Map<string, number>()
  for (const { bodyId } of rows) counted.set(bodyId, (counted.get(bodyId) ?? 0) + 1)
  const often = [...counted].toSorted(([, a], [, b]) => b - a)
  return often.slice(0, mostBodies).map(([bodyId]) => bodyId)
}

/** Whoever can sponsor findings of these bodies; of how many of them is said where it is not all. */
function Leader({ bodies, ...field }: FieldProps & { bodies: readonly string[] }) {
  const sponsor = useText(sponsorWords)
  const text = useText(ledgerWords)
  const { language } = useLanguage()
  const bodyId = bodies.toSorted().join()
  return (
    <FoundSelect
      {...field}
      among={['possible-sponsors', bodyId]}
      find={(q, signal) => answerOf(api.GET('/api/bulk/findings/possible-sponsors', { params: { query: { bodyId, q } }, signal }))}
      label={(one) =>
        [
          nameIn(language, one.name, one.nameEn),
          ...(one.bodies < bodies.length ? [text('sponsor.part', { n: one.bodies, all: bodies.length })] : []),
          one.title,
          nameIn(language, one.bodyName, one.bodyNameEn),
        ].join(' · ')
      }
      placeholder={sponsor('person.search')}
      none={sponsor('person.none')}
    />
  )
}

function Fields({ rows }: { rows: readonly Row[] }) {
  const sponsor = useText(sponsorWords)
  const text = useText(ledgerWords)
  const way = Form.useWatch<Sponsoring['way'] | undefined>('way')
  const removes = way === 'remove'
  return (
    <>
      <Field name="way" word="sponsor" label={text('sponsor.way')}>
        <Radio.Group
          options={[
            { value: 'name', label: text('sponsor.name') },
            { value: 'remove', label: sponsor('remove') },
          ]}
        />
      </Field>
      <p className="r-consequence">{sponsor(removes ? 'why.remove' : 'why')}</p>
      {!removes && (
        <Field
          name="personId"
          word="sponsor"
          label={sponsor('person')}
          hint={sponsor('person.hint')}
          rules={[{ required: true, message: sponsor('person.needed') }]}
        >
          <Leader bodies={bodiesOf(rows)} />
        </Field>
      )}
      <Field
        name="reason"
        label={sponsor('reason')}
        {...(!removes && { hint: text('sponsor.reason') })}
        rules={removes ? [{ required: true, whitespace: true, message: sponsor('reason.needed') }] : []}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
      </Field>
    </>
  )
}

/** A sponsoring leader for many findings at once, or none any more. */
export const sponsorForm = {
  empty: (): Sponsoring => ({ way: 'name', reason: '' }),
  Fields,
  many: (ids: string[], header: SendHeader, { way, personId, reason }: Sponsoring) =>
    api.POST('/api/bulk/findings/sponsor', {
      params: { header },
      body: { ids, data: { personId: way === 'remove' ? null : (personId ?? null), reason: reason.trim() } },
    }),
}
