import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { useLanguage } from '#ui/i18n/language.tsx'
import { keepOfficeZone } from '#ui/office-clock.ts'
import { meQuery } from '#web/api/me.ts'
import type { Schemas } from '#web/api/generated.ts'
import { session } from '#web/api/presence.ts'

/** After signing in: the person's own language, and on to where they wanted to go. */
export function useEnter(): (me: Schemas['Me'], to: string) => void {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { speak } = useLanguage()
  return (me, to) => {
    if (me.language) speak(me.language)
    keepOfficeZone(me.timezone)
    queries.clear()
    queries.setQueryData(meQuery.queryKey, me)
    session.set('in')
    void navigate(to, { replace: true })
  }
}
