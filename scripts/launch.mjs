#!/usr/bin/env node
// Runs on any Node from 18: finds the Node that Rectify needs, installs what is missing, and runs everything else under it.
import { checkStages, runStages, testStages } from './launch/stages.mjs'
import { home, inHome } from './launch/home.mjs'
import { prepare } from './launch/prepare.mjs'
import { run } from './launch/run.mjs'
import { serve } from './launch/serve.mjs'
import { failWith } from './launch/say.mjs'

const commands = {
  demo: (node, args) => serve(node, ['--demo', ...args]),
  start: (node, args) => serve(node, args),
  test: (node) => runStages(node, testStages()),
  check: (node) => runStages(node, checkStages()),
  bench: (node, args) => run(node, [inHome('bench', 'run.ts'), ...args], { cwd: home }),
  'bench:read': (node, args) => run(node, [inHome('bench', 'read.ts'), ...args], { cwd: home }),
}

const [name = '', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (!command) failWith('usage', { commands: Object.keys(commands).join(' | ') })
process.exitCode = await command(prepare(), args)
