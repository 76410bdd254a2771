import { z } from 'zod'
import { mutableKinds, noticeKinds } from '#domain/notice/kinds.ts'
import { densities, textSizes, themes } from '#domain/preference.ts'

export const preferenceOut = z
  .object({
    theme: z.enum(themes),
    density: z.enum(densities),
    textSize: z.enum(textSizes),
    keys: z.boolean(),
    muted: z.array(z.enum(noticeKinds)),
    guideClosed: z.boolean(),
  })
  .meta({ id: 'Preference' })

export const preferenceIn = z.strictObject({
  theme: z.enum(themes).optional(),
  density: z.enum(densities).optional(),
  textSize: z.enum(textSizes).optional(),
  keys: z.boolean().optional(),
  muted: z.array(z.enum(mutableKinds)).max(mutableKinds.length).optional(),
  guideClosed: z.boolean().optional(),
})
