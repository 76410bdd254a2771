#!/usr/bin/env node
// Runs on any Node from 18: finds the Node that Rectify needs, installs what is missing, and runs everything else under it.
import { checkStages, runStages, testStages } from './launch/stages.mjs'
import { prepare } from './launch/prepare.mjs'
import { serve } from './launch/serve.mjs'
import { failWith } from './launch/say.mjs'

const commands = {
  demo: (node, args) => serve(node, ['--demo', ...args]),
  start: (node, args) => serve(node, args),
  test: (node) => runStages(node, testStages()),
  check: (node) => runStages(node, checkStages()),
}

const [name = '', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (!command) failWith('usage', { commands: Object.keys(commands).join(' | ') })
process.exitCode = await command(prepare(), args)
