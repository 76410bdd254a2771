import { z } from 'zod'
import { unmetOut } from '#features/findings/findings.schema.ts'
import { formats } from '#documents/templates/render-paper.ts'
import { day, text } from '#platform/http/fields.ts'
import { languages } from '#platform/http/language.ts'
import { paperKinds } from '#domain/template/paper-kinds.ts'

/** What the person says of a letter about to be issued; left out, the office's name and today stand. */
export const issueFields = {
  agency: text(60).optional(),
  number: text(60).optional(),
  on: day.optional(),
  secrecy: text(30).optional(),
  urgency: text(30).optional(),
  copiesTo: text(300).optional(),
}

export const paperQuery = z.strictObject({
  kind: z.enum(paperKinds).default('feedback'),
  format: z.enum(formats).default('docx'),
  lang: z.enum(languages).optional(),
  ...issueFields,
})

export const statisticsQuery = z.strictObject({ format: z.enum(formats).default('docx'), lang: z.enum(languages).optional() })

/** The papers of an inspection: which can be printed, why others not, and whether one is long enough to be made in the background. */
export const papersView = z
  .object({
    items: z.array(
      z.object({
        kind: z.enum(paperKinds),
        name: z.object({ zh: z.string(), en: z.string() }),
        reasons: z.array(unmetOut),
        template: z.object({ version: z.number(), body: z.string() }).nullable(),
      }),
    ),
    rows: z.number(),
    inBackground: z.boolean(),
    agency: z.string().nullable(),
    facts: z.number(),
  })
  .meta({ id: 'Papers' })
