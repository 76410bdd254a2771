#!/usr/bin/env node
import { join } from 'node:path'
import { home } from './launch/home.mjs'
import { prepare } from './launch/prepare.mjs'
import { runThrough } from './launch/run.mjs'

process.exitCode = await runThrough(prepare(), [join(home, 'src/cli/main.ts'), ...process.argv.slice(2)])
