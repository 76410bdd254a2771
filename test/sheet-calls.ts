import { expect } from 'vitest'
import type { PersonKey } from './factories.ts'
import { withCells, type Edit } from './sheet-cells.ts'
import type { Whole } from './whole-server.ts'

export type Difference = {
  key: string
  label: string
  act: string | null
  cells: { column: string; old: string; text: string }[]
  reasons: string[]
}

/** Short ways to fetch a sheet, to send it back, and to do what it asks for. */
export function sheetCalls({ ask, send, form }: Pick<Whole, 'ask' | 'send' | 'form'>) {
  const sheetOf = async (who: PersonKey, url: string): Promise<Uint8Array> => {
    const answer = await ask(who, { url: `${url}/sheet` })
    expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200)
    return new Uint8Array(answer.rawPayload)
  }
  const back = async (who: PersonKey, bytes: Uint8Array) => {
    const answer = await form(who, '/api/returned-sheets', { file: new File([bytes as BlobPart], '填好的表.xlsx') })
    return { ...answer.json(), status: answer.statusCode } as {
      status: number
      sheet: { id: string }
      items: Difference[]
      rows: number
      absent: number
      missing: string[]
      unmet?: { code: string }[]
    }
  }
  const fill = async (who: PersonKey, id: string, keys: string[]) => {
    const answer = await send(who, `POST /api/returned-sheets/${id}/filling`, { keys })
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json().items as { key: string; done: boolean; already: boolean; reasons: string[] }[]
  }
  /** Sends back a sheet with some cells changed and does everything it asks for. */
  const sendBack = async (who: PersonKey, bytes: Uint8Array, edits: Edit[]) => {
    const { sheet, items } = await back(who, await withCells(bytes, edits))
    return fill(
      who,
      sheet.id,
      items.map(({ key }) => key),
    )
  }
  return { sheetOf, back, fill, sendBack }
}
