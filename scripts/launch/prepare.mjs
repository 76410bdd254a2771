import { findNode, wanted } from './find-node.mjs'
import { ensureInstalled } from './install.mjs'
import { failWith } from './say.mjs'

/** The Node to run everything under, with everything installed. */
export const prepare = () => {
  ensureInstalled()
  const node = findNode()
  if (!node) failWith('no-node', { wanted, found: process.version, platform: `${process.platform}-${process.arch}` })
  return node
}
