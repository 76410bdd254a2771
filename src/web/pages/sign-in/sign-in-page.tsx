import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Navigate, useNavigate, useSearchParams } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { addresses, nextAddress } from '#web/addresses.ts'
import { setupQuery } from '#web/api/setup.ts'
import { Door } from '#web/frame/door.tsx'
import { SignInForm } from '#web/frame/sign-in-form.tsx'
import { frameWords } from '#web/frame/frame.words.ts'

export function SignInPage() {
  const text = useText(frameWords)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [search] = useSearchParams()
  const { data: setup } = useQuery(setupQuery)
  if (setup?.needed) return <Navigate to={addresses.setup()} replace />
  return (
    <Door title={text('sign-in')}>
      <SignInForm
        onIn={() => {
          queries.clear()
          void navigate(nextAddress(search.get('next')), { replace: true })
        }}
      />
    </Door>
  )
}
