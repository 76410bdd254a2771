import { useQuery } from '@tanstack/react-query'
import { Navigate, useSearchParams } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { addresses, nextAddress } from '#web/addresses.ts'
import { setupQuery } from '#web/api/setup.ts'
import { Door } from '#web/frame/door.tsx'
import { frameWords } from '#web/frame/frame.words.ts'
import { SignInForm } from '#web/frame/sign-in-form.tsx'
import { useEnter } from '#web/frame/use-enter.ts'

export function SignInPage() {
  const text = useText(frameWords)
  const enter = useEnter()
  const [search] = useSearchParams()
  const { data: setup } = useQuery(setupQuery)
  if (setup?.needed) return <Navigate to={addresses.setup()} replace />
  return (
    <Door title={text('sign-in')}>
      <SignInForm onIn={(me) => enter(me, nextAddress(search.get('next')))} />
    </Door>
  )
}
