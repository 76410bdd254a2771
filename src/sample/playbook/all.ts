import type { Field } from '#sample/field.ts'
import { conduct } from './conduct.ts'
import { duties } from './duties.ts'
import { money } from './money.ts'
import type { Playbook } from './playbook.ts'
import { service } from './service.ts'

export const playbooks: Record<Field, Playbook> = { ...money, ...duties, ...conduct, ...service }
