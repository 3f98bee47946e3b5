/** A Word review copy in the terminal: out, through LibreOffice where there is one, back in - once, twice, edited further, hostile. */

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeZip } from '../support/make-zip.ts';
import { convertInOffice, hasOffice, noOffice, workInOffice } from '../support/office.ts';
import { changedDocument, documentFiles, reviewed } from '../support/word-file.ts';
import { documentPath, ins, run } from '../support/word.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let folder: string;
let sample: string;
let fresh: Buffer;

function modulewright(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', MODULEWRIGHT_HOME: join(folder, 'home') },
  });
  return { status, stdout, stderr };
}

const at = (name: string) => join(folder, name);

interface Listed {
  readonly threads: readonly {
    readonly module: string | null;
    readonly quote: string | null;
    readonly comments: readonly {
      readonly by: string;
      readonly verified: boolean;
      readonly at: string;
      readonly words: string;
    }[];
  }[];
  readonly suggestions: number;
}
const sentence = 'You will agree on everything and learn nothing.';
/** Suggestions of the sample's own. */
let others = 0;

/** What was said in the module; another of the sample has a review under way. */
function listed(): Pick<Listed, 'suggestions'> & { readonly threads: Listed['threads'] } {
  const { threads, suggestions } = JSON.parse(modulewright('review', 'list', sample, '--json').stdout) as Listed;
  return { threads: threads.filter(({ module }) => module === 'A2'), suggestions: suggestions - others };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-word-'));
  sample = at('sample.mwp');
  expect(modulewright('sample', sample).status).toBe(0);
  const asked = ['--question', 'Is it true for Latvia?', '--due', '2026-12-24', '--decider', 'Anna'];
  const sent = modulewright(
    'review',
    'send',
    sample,
    '--module',
    'a2',
    '--as',
    'docx',
    '--out',
    at('a2.docx'),
    ...asked,
    '--json',
  );
  expect(sent).toMatchObject({ status: 0, stderr: '' });
  fresh = readFileSync(sample);
  others = listed().suggestions;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a Word review copy', () => {
  it('says what is asked, tracks what is typed, and names the programme, its state and the request', async () => {
    const files = await documentFiles(at('a2.docx'));
    const text = (path: string) => files.get(path)?.toString('utf8') ?? '';
    expect(text(documentPath)).toMatch(/You are asked: Is it true for Latvia\?[\s\S]*By 24 December 2026/);
    expect(text('word/settings.xml')).toContain('<w:trackRevisions/>');
    expect(text('docProps/custom.xml')).toMatch(/modulewrightRequest[\s\S]*<vt:lpwstr>\w+<\/vt:lpwstr>/);
    for (const name of text(documentPath).matchAll(/w:name="(mw[^"]*)"/g)) expect(name[1]).toMatch(/^\w{1,40}$/);
    expect(
      modulewright('review', 'send', sample, '--module', 'B2', '--as', 'docx', '--out', at('b2.docx')).status,
    ).toBe(0);
    const other = (await documentFiles(at('b2.docx'))).get(documentPath)?.toString('utf8');
    expect(other).toMatch(/<wp:docPr [^>]*descr="[^"]{20,}"/);
  });

  it('says nothing where nobody wrote in it', () => {
    const merged = modulewright('review', 'merge', sample, at('a2.docx'));
    expect(merged).toMatchObject({ status: 0, stderr: '' });
    expect(merged.stdout).toContain('a2.docx: nothing');
    expect(listed()).toEqual({ threads: [], suggestions: 0 });
  });

  it('comes back as threads, answers and suggestions of people whom nothing proves', async () => {
    await changedDocument(at('a2.docx'), at('ilze.docx'), (path, text) => reviewed(sentence, path, text));
    const merged = modulewright('review', 'merge', sample, at('ilze.docx'));
    expect(merged).toMatchObject({ status: 0, stderr: '' });
    expect(merged.stdout).toContain('Ilze (unverified): 1 comments, 1 threads, 1 suggestions');
    expect(merged.stdout).toContain('Bo (unverified): 1 comments');
    const { threads, suggestions } = listed();
    expect(suggestions).toBe(1);
    expect(threads).toMatchObject([
      {
        quote: 'You',
        comments: [
          { by: 'Ilze', verified: false, words: 'Really nobody?' },
          { by: 'Bo', verified: false, words: 'I doubt it too.' },
        ],
      },
    ]);
  });

  it('changes nothing when it comes again, and brings what is new when it was edited further', async () => {
    const before = readFileSync(sample);
    expect(modulewright('review', 'merge', sample, at('ilze.docx')).stdout).toContain(
      'Ilze (unverified): 3 there already',
    );
    expect(listed().threads).toHaveLength(1);
    copyFileSync(sample, at('again.mwp'));
    await changedDocument(at('ilze.docx'), at('further.docx'), (path, text) => {
      if (path === documentPath)
        return text
          .replace(' designed', ' ever designed')
          .replace(
            'same field, same size',
            `same field, </w:t></w:r>${ins('Ilze', run('same town, '))}<w:r><w:t xml:space="preserve">same size`,
          );
      return path === 'docProps/core.xml' ? text.replace('<cp:revision>1<', '<cp:revision>2<') : text;
    });
    const merged = modulewright('review', 'merge', sample, at('further.docx'));
    expect(merged.stdout).toContain('Ilze (unverified): 1 suggestions');
    expect(listed()).toMatchObject({ threads: [{ comments: [{}, {}] }], suggestions: 1 });
    // The older one once more takes nothing of it back.
    const kept = modulewright('review', 'list', sample, '--json').stdout;
    modulewright('review', 'merge', sample, at('ilze.docx'));
    expect(modulewright('review', 'list', sample, '--json').stdout).toBe(kept);
    expect(before.byteLength).toBeGreaterThan(0);
  });

  it('shows the next reader what was said, and does not take it in twice', async () => {
    expect(
      modulewright('review', 'send', sample, '--module', 'A2', '--as', 'docx', '--out', at('second.docx')).status,
    ).toBe(0);
    const files = await documentFiles(at('second.docx'));
    expect(files.get('word/comments.xml')?.toString('utf8')).toMatch(
      /w:author="Ilze"[\s\S]*Really nobody\?[\s\S]*w:author="Bo"/,
    );
    const kept = modulewright('review', 'list', sample, '--json').stdout;
    expect(modulewright('review', 'merge', sample, at('second.docx')).stdout).toContain('second.docx: nothing');
    expect(modulewright('review', 'list', sample, '--json').stdout).toBe(kept);
  });

  it('is refused where it is of another programme, no copy of ours, or made to do harm', async () => {
    const own = await documentFiles(at('a2.docx'));
    const withFile = (name: string, path: string, body: string | Uint8Array) =>
      makeZip(
        at(name),
        [...new Map([...own, [path, body] as const])].map(([file, text]) => ({ name: file, body: text })),
      );
    await changedDocument(at('a2.docx'), at('foreign.docx'), (path, text) =>
      path === 'docProps/custom.xml' ? text.replace('>bsrcbp<', '>other<') : text,
    );
    withFile(
      'entities.docx',
      documentPath,
      `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
    );
    withFile('bomb.docx', documentPath, Buffer.alloc(70 * 1024 * 1024, 0x20));
    withFile('deep.docx', documentPath, '<w:p>'.repeat(100_000));
    withFile('climbing.docx', '../../out.txt', 'x');
    writeFileSync(at('cut.docx'), readFileSync(at('a2.docx')).subarray(0, 3000));
    makeZip(at('plain.docx'), [{ name: documentPath, body: '<w:document/>' }]);
    const names = ['foreign', 'entities', 'bomb', 'deep', 'climbing', 'cut', 'plain'];
    const merged = modulewright('review', 'merge', sample, ...names.map((name) => at(`${name}.docx`)), '--json');
    expect(merged.status).toBe(1);
    const came = JSON.parse(merged.stdout) as { error?: { code: string } }[];
    expect(came.map(({ error }) => error?.code)).toEqual([
      'return.foreign',
      'return.damaged',
      'return.tooLarge',
      'return.damaged',
      'return.unreadable',
      'return.unreadable',
      'return.unreadable',
    ]);
    expect(existsSync(join(folder, '..', 'out.txt'))).toBe(false);
  });

  it('goes through LibreOffice and says the same', async (context) => {
    if (!hasOffice()) {
      console.log(noOffice);
      context.skip();
    }
    const convert = (name: string) => convertInOffice(folder, at(name), 'docx');
    writeFileSync(sample, fresh);
    await changedDocument(at('a2.docx'), at('ilze.docx'), (path, text) => reviewed(sentence, path, text));
    const [plain, edited] = [convert('a2.docx'), convert('ilze.docx')];
    const text = readFileSync(convertInOffice(folder, at('a2.docx'), 'txt'), 'utf8');
    expect(text).toMatch(
      /You are asked: Is it true for Latvia\?[\s\S]*You will agree on everything and learn nothing\./,
    );
    expect(modulewright('review', 'merge', sample, plain).stdout).toContain('nothing');
    const merged = modulewright('review', 'merge', sample, edited);
    expect(merged.stdout).toContain('Ilze (unverified): 1 comments, 1 threads, 1 suggestions');
    // Its older versions keep no answer below what it answers; the words they keep.
    const { threads } = listed();
    expect(threads[0]).toMatchObject({ quote: 'You', comments: [{ by: 'Ilze', words: 'Really nobody?' }] });
    const all = threads.flatMap(({ comments }) => comments.map(({ words: said }) => said));
    expect(all.some((said) => said.endsWith('I doubt it too.'))).toBe(true);
  }, 120_000);

  it('that somebody works on in LibreOffice comes back with their comments, words and paragraphs, and nothing else', (context) => {
    if (!hasOffice()) {
      console.log(noOffice);
      context.skip();
    }
    writeFileSync(sample, fresh);
    const before = JSON.parse(modulewright('review', 'list', sample, '--json').stdout) as Listed;
    const sent = modulewright('review', 'send', sample, '--module', 'B1', '--as', 'docx', '--out', at('b1.docx'));
    expect(sent.status).toBe(0);
    workInOffice(folder, at('b1.docx'), at('janis.docx'), 'Jānis Kalniņš', [
      // Comments of others stand before these words, and a citation between.
      { replace: 'A good part of', with: 'Half of' },
      { behind: "Before you spend anybody's time", insert: ' or money' },
      { on: 'Ask five firms one question', comment: 'In Latvia three are enough.' },
      { on: 'rarely has formal power', resolved: 'Settled here.' },
      { endBehind: 'a large sheet of paper and two people who know the field.' },
    ]);
    const merged = modulewright('review', 'merge', sample, at('janis.docx'), '--json');
    expect(JSON.parse(merged.stdout)).toMatchObject([
      { by: { name: 'Jānis Kalniņš', unverified: true }, threads: 2, comments: 3, unplaced: 0, orphans: 0 },
    ]);
    const after = JSON.parse(modulewright('review', 'list', sample, '--json').stdout) as Listed;
    const own = after.threads.filter(({ comments }) => comments[0]?.by === 'Jānis Kalniņš');
    expect(own).toMatchObject([
      { quote: 'Ask five firms one question', comments: [{ words: 'In Latvia three are enough.' }] },
      {
        quote: 'rarely has formal power',
        comments: [{ words: 'Settled here.' }, { words: 'Marked as resolved in the Word copy.' }],
      },
    ]);
    for (const { at: said } of own.flatMap(({ comments }) => comments)) expect(said > '2020').toBe(true);
    expect(after.suggestions - before.suggestions).toBe(4);
  }, 120_000);
});
