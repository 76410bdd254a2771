import { Form, Input, Select } from 'antd'
import { branches, roles, type Branch, type Role } from '#domain/actor.ts'
import { ownBodyRoles } from '#domain/body/keep.ts'
import { useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { Field } from '#ui/input/field.tsx'
import type { Schemas } from '#web/api/generated.ts'
import { today, useMe } from '#web/api/me.ts'
import { BodyPicker } from '#web/pages/inspection/pick/body-picker.tsx'
import { DayPicker } from '#web/pages/inspection/pick/day-picker.tsx'
import { peopleWords } from './people.words.ts'
import './people.css'

export type PostValues = {
  role?: Role
  branch?: Branch | null
  title?: string
  bodyId?: string
  scopeId?: string | null
  fromDay?: string | null
}

export type PostIn = { role: Role; branch: Branch | null; title: string; bodyId: string; scopeId: string | null; fromDay: string | null }

/** What is sent: only a reviewer has a branch, and head and handler reach their own body only. */
export function postIn({ role, branch, title, bodyId, scopeId, fromDay }: PostValues): PostIn {
  return {
    role: role!,
    branch: role === 'reviewer' ? (branch ?? null) : null,
    title: title ?? '',
    bodyId: bodyId!,
    scopeId: ownBodyRoles.includes(role!) ? null : (scopeId ?? null),
    fromDay: fromDay ?? null,
  }
}

export const emptyPost = (): PostValues => ({ fromDay: today() })

/** The fields of a post; `within` is the name they stand under in the form. */
export function PostFields({ within = [], names }: { within?: string[]; names?: Schemas['Names'] }) {
  const text = useText(peopleWords)
  const life = useText(lifeWords)
  const { posts } = useMe()
  const role = Form.useWatch<Role | undefined>([...within, 'role'])
  const at = (name: string) => [...within, name]
  const needed = (label: string) => [{ required: true, message: text('needed', { label }) }]
  // Only an administrator makes an administrator.
  const mine = posts.some((post) => post.role === 'administrator')
  const given = roles.filter((one) => one !== 'administrator' || mine)
  const named = names ? { names } : {}
  return (
    <div className="r-fields">
      <Field name={at('role')} label={text('post.role')} hint={role && text(`does.${role}`)} rules={needed(text('post.role'))}>
        <Select options={given.map((one) => ({ value: one, label: life(`role.${one}`) }))} />
      </Field>
      {role === 'reviewer' && (
        <Field name={at('branch')} label={text('post.branch')} rules={needed(text('post.branch'))}>
          <Select options={branches.map((one) => ({ value: one, label: life(`seat.${one}`) }))} />
        </Field>
      )}
      <Field
        name={at('title')}
        word="title"
        label={text('post.title')}
        rules={[{ required: true, whitespace: true, message: text('needed', { label: text('post.title') }) }]}
      >
        <Input maxLength={100} autoComplete="off" />
      </Field>
      <Field name={at('bodyId')} word="post" label={text('post.body')} rules={needed(text('post.body'))}>
        <BodyPicker {...named} />
      </Field>
      {role && !ownBodyRoles.includes(role) && (
        <Field name={at('scopeId')} label={text('post.scope')} hint={text('post.scope.hint')}>
          <BodyPicker {...named} />
        </Field>
      )}
      <Field name={at('fromDay')} label={text('post.from')} rules={needed(text('post.from'))}>
        <DayPicker />
      </Field>
    </div>
  )
}
