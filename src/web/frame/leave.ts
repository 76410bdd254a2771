import { addresses } from '#web/addresses.ts'

/** After signing out the page is loaded afresh: nothing that was read or typed stays behind for whoever sits down next. */
export function leave(): void {
  sessionStorage.clear()
  location.assign(addresses.signIn())
}
