#!/usr/bin/env node
/** The `modulewright` command: builds what is stale and runs the terminal on the Node that npm pinned. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { terminalFlags } from './terminal-flags.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const cli = join(root, 'dist', 'cli.js');

// What the build says belongs to no command's output.
const built = spawnSync(process.execPath, [join(root, 'build', 'bootstrap.mjs'), 'build'], { stdio: ['ignore', 2, 2] });
if (built.status !== 0) process.exit(built.status ?? 1);
const { status } = spawnSync(node, [...terminalFlags, cli, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
