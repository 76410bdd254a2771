import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { session } from '#web/api/presence.ts'

/** After signing out: nothing that was read stays behind for whoever sits down next. */
export function useLeave(): () => void {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return () => {
    session.set('out')
    sessionStorage.clear()
    // Not before the frame is gone: its parts still ask who is signed in.
    void Promise.resolve(navigate(addresses.signIn())).then(() => queries.clear())
  }
}
