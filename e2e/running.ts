import { newClosing } from '#app/closing.ts'
import { openProduct, type Opening } from '#app/product.ts'
import { readConfig } from '#platform/config.ts'
import type { Db } from '#platform/db/open-db.ts'
import { silentLog } from '#platform/log/log.ts'

export type Running = { address: string; db: Db; close: () => Promise<void> }

/** The whole product in a folder, as `npm start` runs it. */
export async function runProduct(dataDir: string, port: string, fill?: Opening['fill']): Promise<Running> {
  const closing = newClosing(silentLog)
  const config = readConfig(['--data', dataDir, '--port', port], {})
  const product = await openProduct({ config, log: silentLog, closing, ...(fill && { fill }) })
  return { ...product, close: () => closing.close() }
}
