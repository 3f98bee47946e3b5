/**
 * Every npm script starts here, on any Node from 20: installs what is missing, builds what is stale, and runs the rest on
 * the Node 24 that npm pinned. `node build/bootstrap.mjs start|dev|build|test|check|bench|trials|desktop|dist [flags]`
 */

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { summary } from './test-summary.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const node = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
const cache = join(root, '.cache');
const windows = process.platform === 'win32';

const [command, ...flags] = process.argv.slice(2);
const commands = { start, dev, build, test, check, bench, trials, desktop, dist };
if (!Object.hasOwn(commands, command ?? '')) {
  console.error(`usage: npm run ${Object.keys(commands).join(' | ')}`);
  process.exit(2);
}
process.exitCode = await commands[command]();

async function start() {
  const options = startOptions();
  if (typeof options === 'number') return options;
  build();
  const { host, why } = chooseHost(options.host);
  const passed = [
    ...(options['no-open'] ? ['--no-open'] : []),
    ...(options.port === undefined ? [] : ['--port', options.port]),
    ...(options.file === undefined ? [] : ['--file', options.file]),
  ];
  if (host === 'electron') {
    console.log(`Electron host: ${why}.`);
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return follow(electronProgram(), [...asRoot, root, ...passed]);
  }
  return follow(node, [join(root, 'dist', 'browser.js'), `--why=${why}`, ...passed]);
}

function startOptions() {
  const usage =
    'usage: npm start -- [--host electron|browser] [--no-open] [--port N] [--file PATH]\n' +
    'MODULEWRIGHT_HOME in the environment names the folder for application data.';
  try {
    const { values } = parseArgs({
      args: flags,
      options: {
        host: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string' },
        file: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(usage);
      return 0;
    }
    const port = values.port === undefined ? 0 : Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port} is not a port`);
    if (![undefined, 'electron', 'browser'].includes(values.host)) throw new Error(`--host ${values.host} is unknown`);
    return values;
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    return 2;
  }
}

/** Electron where its binary is there or can be fetched; the attempt ends after 10 s and is not repeated for a day. */
function chooseHost(wanted) {
  if (wanted === 'browser') return { host: 'browser', why: '--host browser was given' };
  if (flags.includes('--no-open')) return { host: 'browser', why: 'no window was asked for' };
  if (wanted !== 'electron' && !hasDisplay()) return { host: 'browser', why: 'Electron needs a display' };
  if (existsSync(electronProgram())) return { host: 'electron', why: 'its binary is here' };
  const tried = join(cache, 'electron-tried');
  const recently = existsSync(tried) && Date.now() - statSync(tried).mtimeMs < 24 * 3600 * 1000;
  if (!recently || wanted === 'electron') {
    mkdirSync(cache, { recursive: true });
    writeFileSync(tried, '');
    spawnSync(node, [join(root, 'node_modules', 'electron', 'install.js')], { timeout: 10_000, stdio: 'ignore' });
    if (existsSync(electronProgram())) return { host: 'electron', why: 'its binary was fetched' };
  }
  return { host: 'browser', why: "Electron's binary is not here and could not be fetched" };
}

/** Where Electron's binary is, or would be. */
function electronProgram() {
  const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(root, 'node_modules', 'electron', 'dist');
  return join(folder, names[process.platform] ?? 'electron');
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Live reload: vite serves the screens and hands calls on to the core behind it. */
async function dev() {
  build();
  return follow(node, [join(root, 'build', 'dev.mjs'), ...flags]);
}

function build() {
  install();
  const stamp = join(root, 'dist', '.built');
  if (
    existsSync(stamp) &&
    newest(['shared', 'electron', 'renderer', 'build', 'package.json']) <= statSync(stamp).mtimeMs
  ) {
    return 0;
  }
  console.log('Building …');
  must(node, [join(root, 'build', 'words.mjs')]);
  must(node, [join(root, 'build', 'bundle.mjs'), 'all']);
  writeFileSync(stamp, '');
  return 0;
}

async function test() {
  build();
  ensureShell();
  ensureCompiler();
  rmSync(join(cache, 'vitest.json'), { force: true });
  rmSync(join(cache, 'playwright.json'), { force: true });
  const units = await follow(node, [tool('vitest', 'vitest.mjs'), 'run', '-c', 'tests/vitest.config.ts', ...flags]);
  const screens = await follow(node, [
    tool('@playwright/test', 'cli.js'),
    'test',
    '-c',
    'tests/playwright.config.ts',
    ...flags,
  ]);
  return summary(root, units, screens);
}

/** Chromium without windows for the tests, where Debian's package can be had: the same engine at three fifths of the work. */
function ensureShell() {
  if (existsSync('/usr/lib/chromium/chromium-headless-shell')) return;
  if (!installed('Chromium without windows', ['chromium-headless-shell'])) ensureBrowser();
}

/** A whole Chromium: Debian's own where this may install it, else Playwright's. */
function ensureBrowser() {
  if (['/usr/bin/chromium', '/usr/bin/google-chrome'].some((path) => existsSync(path))) return;
  if (installed('Chromium', ['chromium'])) return;
  must(node, [tool('@playwright/test', 'cli.js'), 'install', 'chromium']);
}

/** A C compiler for the disk that refuses; where there is none and none may be installed, its tests are skipped. */
function ensureCompiler() {
  if (process.platform !== 'linux' || spawnSync('cc', ['--version'], { stdio: 'ignore' }).status === 0) return;
  installed('a C compiler', ['gcc', 'libc6-dev']);
}

/** Whether Debian's packages could be installed here. */
function installed(what, packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${what} for the tests …`);
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  // Where there is no network this says so soon.
  const once = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20'];
  spawnSync('apt-get', [...once, 'update'], quiet);
  return spawnSync('apt-get', [...once, 'install', '-y', '--no-install-recommends', ...packages], quiet).status === 0;
}

/** Everything that `npm test` runs, behind what reads the sources; with `--no-tests` the latter alone. */
async function check() {
  install();
  /** @type {[string, string, string[]][]} */
  const steps = [
    ['Words', node, [join(root, 'build', 'words.mjs'), 'check']],
    ['Types', join(bin, 'tsc'), ['-b']],
    ['Picture', node, [join(root, 'build', 'architecture', 'picture.ts'), 'check']],
    [
      'Lint',
      join(bin, 'oxlint'),
      ['-c', 'build/oxlintrc.json', '--type-aware', 'shared', 'electron', 'renderer', 'tests', 'build'],
    ],
    ['Format', join(bin, 'prettier'), ['--check', '--log-level', 'warn', '--ignore-path', 'build/prettierignore', '.']],
    ['Dead code', join(bin, 'knip'), ['-c', 'build/knip.json']],
    ['Workflows', node, [join(root, 'build', 'workflows.mjs')]],
  ];
  for (const [name, program, args] of steps) {
    console.log(`${name} …`);
    const status = await follow(program, args);
    if (status !== 0) return status;
  }
  return flags.includes('--no-tests') ? 0 : test();
}

async function bench() {
  build();
  ensureBrowser();
  return follow(node, [join(root, 'tests', 'bench', 'run.ts'), ...flags]);
}

async function trials() {
  build();
  process.env.MODULEWRIGHT_TRIALS = 'full';
  ensureShell();
  ensureCompiler();
  const laws = await follow(node, [
    tool('vitest', 'vitest.mjs'),
    'run',
    '-c',
    'tests/vitest.config.ts',
    'tests/durability',
    'tests/laws',
    'tests/unit/blocks',
    'tests/oracles',
    ...flags,
  ]);
  const screens = await follow(node, [
    tool('@playwright/test', 'cli.js'),
    'test',
    '-c',
    'tests/playwright.config.ts',
    'tests/ui/framework-large.spec.ts',
    'tests/ui/history.spec.ts',
    'tests/ui/player/exercises.spec.ts',
  ]);
  return laws || screens;
}

/** The desktop application in Electron itself; what MODULEWRIGHT_INSTALLED names is started too. */
async function desktop() {
  build();
  must(node, [join(root, 'node_modules', 'electron', 'install.js')]);
  return follow(node, [
    tool('@playwright/test', 'cli.js'),
    'test',
    '-c',
    'tests/playwright.config.ts',
    'tests/shell/electron.spec.ts',
  ]);
}

async function dist() {
  build();
  return follow(node, [
    tool('electron-builder', 'cli.js'),
    '--config',
    'build/electron-builder.json',
    '--publish',
    'never',
    ...flags,
  ]);
}

/** Installs exactly what package-lock.json says, when that changed since the last time. */
function install() {
  const stamp = join(root, 'node_modules', '.modulewright');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync(node)) return;
  console.log('Installing …');
  const npm = windows ? 'npm.cmd' : 'npm';
  // No package may run a script but Node's own, which puts the binary for this machine in place.
  must(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error']);
  must(npm, ['rebuild', 'node', '--ignore-scripts=false', '--loglevel', 'error']);
  if (!existsSync(node)) {
    console.error('Node 24 could not be installed. Install Node 24 yourself, or look at what npm printed above.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

function tool(name, file) {
  return join(root, 'node_modules', name, file);
}

function environment() {
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
}

function must(program, args) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: environment(), shell: windows });
  if (status !== 0) process.exit(status ?? 1);
}

function follow(program, args) {
  return new Promise((resolve) => {
    // Listening comes first: a signal in between would end this process and leave the other behind.
    let child = null;
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child?.kill(signal));
    child = spawn(program, args, { cwd: root, stdio: 'inherit', env: environment(), shell: windows });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** When anything below these paths was last written, added or taken away. */
function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    const full = join(root, path);
    const stat = statSync(full);
    latest = Math.max(latest, stat.mtimeMs);
    if (stat.isDirectory()) for (const name of readdirSync(full)) latest = Math.max(latest, newest([join(path, name)]));
  }
  return latest;
}
