import { connect, type Socket } from 'node:net'

export type Answer = { status: number; headers: Map<string, string>; body: string }
export type Ask = { method?: string; path: string; headers?: Record<string, string>; body?: string }

/** Connections that can be asked one thing after the other. What is measured is the server, so the client does as little as it can. */
export type Wire = { ask: (ask: Ask) => Promise<Answer>; close: () => void }

const headEnd = Buffer.from('\r\n\r\n')

type Waiting = { resolve: (answer: Answer) => void; reject: (error: Error) => void }

function readAnswer(bytes: Buffer): { answer: Answer; rest: Buffer } | null {
  const end = bytes.indexOf(headEnd)
  if (end < 0) return null
  const [first = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n')
  const headers = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]))
  if (headers.has('transfer-encoding')) throw new Error('an answer without a length')
  const from = end + headEnd.length
  const to = from + Number(headers.get('content-length') ?? 0)
  if (bytes.length < to) return null
  const answer = { status: Number(first.split(' ')[1]), headers, body: bytes.toString('utf8', from, to) }
  return { answer, rest: bytes.subarray(to) }
}

const lines = (host: string, { method = 'GET', path, headers = {}, body }: Ask): string => {
  const all = {
    host,
    ...(body !== undefined && { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
    ...headers,
  }
  const said = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${path} HTTP/1.1\r\n${said.join('')}\r\n${body ?? ''}`
}

/** One kept-alive connection. It breaks with an error for whoever waits; a new one has to be opened then. */
export async function openWire(address: string): Promise<Wire> {
  const { hostname, port, host } = new URL(address)
  const socket: Socket = connect(Number(port), hostname)
  socket.setNoDelay(true)
  let waiting: Waiting | null = null
  let parts: Buffer[] = []
  const fail = (error: Error): void => {
    waiting?.reject(error)
    waiting = null
  }
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('the connection was closed')))
  socket.on('data', (chunk: Buffer) => {
    parts.push(chunk)
    const read = readAnswer(parts.length === 1 ? chunk : Buffer.concat(parts))
    if (!read) return
    parts = read.rest.length > 0 ? [read.rest] : []
    waiting?.resolve(read.answer)
    waiting = null
  })
  return {
    ask: (ask) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(new Error('the connection is closed'))
        waiting = { resolve, reject }
        socket.write(lines(host, ask))
      }),
    close: () => socket.destroy(),
  }
}

/** The cookie of a new session. */
export async function signIn(address: string, login: string, password: string): Promise<string> {
  const wire = await openWire(address)
  const answer = await wire.ask({ method: 'POST', path: '/api/session', body: JSON.stringify({ login, password }) })
  wire.close()
  if (answer.status !== 201) throw new Error(`${login} could not sign in: ${answer.status} ${answer.body}`)
  return answer.headers.get('set-cookie')!.split(';')[0]!
}
