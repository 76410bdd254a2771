import type { Sending } from '#ui/input/use-uploads.ts'
import { becomes } from './cell.ts'
import { problemIn, ProblemError, silence } from './problem-error.ts'
import { noteAnswer, noteSilence, session } from './presence.ts'

/** `version`: that of the record the file goes to, where the record exists already. */
type Sent = Sending & { version?: number }
type Answered = { status: number; body: unknown }

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** `fetch` cannot tell how much has been sent; this older way can. */
const post = (address: string, form: FormData, sending: Sent): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('accept-language', document.documentElement.lang)
    request.setRequestHeader('idempotency-key', sending.id)
    if (sending.version !== undefined) request.setRequestHeader('if-match', `"${sending.version}"`)
    request.upload.onprogress = ({ loaded, total }) => sending.onProgress(Math.min(99, Math.floor((loaded / total) * 100)))
    request.onload = () => resolve({ status: request.status, body: parsed(request.responseText) })
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'))
    request.onerror = () => {
      noteSilence()
      reject(new ProblemError(silence()))
    }
    sending.signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(form)
  })

/** Sends one file, byte for byte, with its fields; waits for signing in again like every other request. */
export async function upload<T>(address: string, file: File, fields: Record<string, string>, sending: Sent): Promise<T> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', file)
  const { status, body } = await post(address, form, sending)
  noteAnswer(status)
  if (status === 401 && session.get() !== 'out') {
    session.set('lapsed')
    await becomes(session, 'in')
    return upload(address, file, fields, sending)
  }
  if (status >= 400) throw new ProblemError(problemIn(body, status))
  return body as T
}
