import createClient from 'openapi-fetch'
import type { paths } from './generated.ts'
import { patientFetch } from './patient-fetch.ts'

/** The one way to the server. Problems come back in the language the page speaks. */
export const api = createClient<paths>({ baseUrl: '/', fetch: patientFetch })

api.use({
  onRequest: ({ request }) => {
    request.headers.set('accept-language', document.documentElement.lang)
    return request
  },
})
