/**
 * The nineteen ways in which packages are known to fail on platforms, one test each: none of them is ours. What a browser shows
 * of them - a page put aside and brought back, a tab that is killed - is tried there too, in `tests/ui/player/leaving.spec.ts`.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { Attention } from '../../../shared/player/attention.ts';
import { Clock } from '../../../shared/player/clock.ts';
import { followPage } from '../../../shared/player/leaving.ts';
import { findApi } from '../../../shared/player/tracking/find-api.ts';
import { assets } from '../../unit/output/project.ts';
import { brokenRules } from '../scorm12-rte.ts';
import { course } from './course.ts';
import { packageOf, type Package } from './package.ts';
import { platformNamed, recordOn } from './platforms.ts';
import { visit, type Host } from './visit.ts';

const standards = ['scorm12', 'scorm2004'] as const;
const made = (standard: (typeof standards)[number], records = course({ words: true })): Package =>
  packageOf(records, standard, 'generic');
const all = () => true;
const book = {
  scorm12: () => recordOn(platformNamed('scorm12', 'Chamilo')),
  scorm2004: () => recordOn(platformNamed('scorm2004', 'by the book')),
};

/** The scripts of the player as they are packed. */
const scripts = readdirSync(`${assets}player`)
  .filter((name) => name.endsWith('.js') && !/cmi5|xapi/.test(name))
  .map((name) => readFileSync(`${assets}player/${name}`, 'utf8'));

const textOf = (arg: unknown): string => (typeof arg === 'string' ? arg : '');

/** What a document refers to: addresses in its attributes. */
const references = (manifest: string): readonly string[] =>
  [...manifest.matchAll(/\shref="([^"]*)"/g)].map(([, path = '']) => path);

describe.each(standards)('a package in %s', (standard) => {
  const { manifest, paths, content } = made(standard);

  it('1. has its manifest at the root, and no name that begins with a slash', () => {
    expect(paths).toContain('imsmanifest.xml');
    expect(paths.filter((path) => path.startsWith('/'))).toEqual([]);
  });

  it('2. carries every schema that its manifest refers to', () => {
    const pairs = /xsi:schemaLocation="([^"]*)"/.exec(manifest)?.[1]?.split(/\s+/) ?? [];
    const named = pairs.filter((_, index) => index % 2 === 1);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('3. names each of its own files in the manifest', () => {
    const own = paths.filter((path) => !/\.(xsd|dtd)$/.test(path) && !/^(imsmanifest|metadata)\.xml$/.test(path));
    expect(own.filter((path) => !references(manifest).includes(path))).toEqual([]);
  });

  it('4. refers to nothing that is not there', () => {
    const resources = new Set([...manifest.matchAll(/<resource [^>]*identifier="([^"]*)"/g)].map(([, id]) => id));
    const used = [...manifest.matchAll(/identifierref="([^"]*)"/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !resources.has(id))).toEqual([]);
    expect(references(manifest).filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('5. names files in plain ASCII, without ~ or spaces', () => {
    expect(paths.filter((path) => !/^[A-Za-z0-9_./-]+$/.test(path))).toEqual([]);
  });

  it('6. separates folders with / alone', () => {
    expect([...paths, ...references(manifest)].filter((path) => path.includes('\\'))).toEqual([]);
  });

  it('7. sends nothing by a request that a closing page would wait for', () => {
    expect(scripts.filter((script) => script.includes('XMLHttpRequest'))).toEqual([]);
  });

  it('8. waits for no event that frames and phones do not get', () => {
    expect(scripts.filter((script) => /["'`](before)?unload["'`]/.test(script))).toEqual([]);
    expect(scripts.some((script) => script.includes('pagehide') && script.includes('visibilitychange'))).toBe(true);
  });

  it('9. leaves a session that is not over so that it is resumed', () => {
    const account = book[standard]();
    const learner = visit(account, made(standard));
    learner.work(all, 1);
    learner.leave();
    expect(account.kept[standard === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit']).toBe('suspend');
    expect(visit(account, made(standard)).session.state.page).toBe(1);
  });

  it('10. never suspends more than the platform must keep, however much a learner writes', () => {
    const account = book[standard]();
    const learner = visit(account, made(standard));
    learner.work(all, 2);
    const words = content.exercises.findIndex(({ data }) => data.type === 'long-answer');
    learner.session.answer(words, { text: 'æ'.repeat(100_000) }, 1000);
    learner.leave();
    const most = standard === 'scorm12' ? 4096 : 64_000;
    const sent = learner.calls.filter(({ args }) => args[0] === 'cmi.suspend_data').map(({ args }) => textOf(args[1]));
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter(({ length }) => length > most)).toEqual([]);
  });

  it('11. reports answers in the words of the standard, each under a name of its own', () => {
    const account = book[standard]();
    const learner = visit(account, made(standard, course({ attempts: 0 })));
    learner.answer(() => false);
    learner.answer(all);
    learner.leave();
    expect(brokenRules(standard, learner.calls)).toEqual([]);
    const ids = learner.calls.filter(({ args }) => /^cmi\.interactions\.\d+\.id$/.test(textOf(args[0])));
    const names = ids.filter(({ method }) => method.endsWith('SetValue')).map(({ args }) => args[1]);
    expect(names).toHaveLength(28);
    expect(new Set(names).size).toBe(names.length);
  });

  it('12. calls nothing of the other generation', () => {
    const account = book[standard]();
    const learner = visit(account, made(standard));
    learner.work(all);
    learner.leave();
    const foreign =
      standard === 'scorm12'
        ? /^cmi\.(completion_status|success_status|score\.|location|exit|session_time|scaled|progress)|learner_/
        : /^cmi\.core\.|student_/;
    expect(learner.calls.filter(({ args }) => foreign.test(textOf(args[0])))).toEqual([]);
    expect(learner.calls.some(({ method }) => method.startsWith('LMS'))).toBe(standard === 'scorm12');
  });

  it('13. finds the platform past a frame of another origin, and looks no further than frames go', () => {
    const api = {};
    const top: Record<string, unknown> = standard === 'scorm12' ? { API: api } : { API_1484_11: api };
    top['parent'] = top;
    const name = standard === 'scorm12' ? 'API' : 'API_1484_11';
    const foreign = new Proxy(
      {},
      {
        get(_, member) {
          if (member === 'parent') return top;
          throw new DOMException('Blocked a frame with another origin', 'SecurityError');
        },
      },
    );
    expect(findApi({ parent: foreign } as unknown as Window, name)).toBe(api);
    const endless: Record<string, unknown> = {};
    Object.defineProperty(endless, 'parent', { get: () => ({ ...endless, parent: endless }) });
    expect(findApi(endless as unknown as Window, name)).toBeNull();
  });

  it('14. is launched by a plain path, with nothing behind it', () => {
    const launch = /<resource [^>]*href="([^"]*)"/.exec(manifest)?.[1] ?? '';
    expect(launch).toBe('index.html');
    expect(manifest).not.toMatch(/parameters="/);
  });

  it('15. keeps its identifiers when it is edited and made again', () => {
    const identifiers = (text: string): readonly string[] =>
      [...text.matchAll(/<(?:manifest|organization|item|resource) [^>]*?identifier="([^"]*)"/g)].map(
        ([, id = '']) => id,
      );
    const again = made(standard, course({ added: 3, module: { title: 'Another title', code: 'Z9' } })).manifest;
    expect(identifiers(again)).toEqual(identifiers(manifest));
    expect(again).not.toBe(manifest);
  });

  it('16. judges by its pass mark where the platform does not, and who passed has completed', () => {
    const at = made(standard, course({ module: { passMark: 70 } }));
    const after = (right: number) => {
      const account = book[standard]();
      const learner = visit(account, at);
      learner.work((exercise) => exercise < right);
      learner.leave();
      const { kept } = account;
      return standard === 'scorm12'
        ? kept['cmi.core.lesson_status']
        : `${kept['cmi.success_status']}, ${kept['cmi.completion_status']}`;
    };
    expect(after(30)).toBe(standard === 'scorm12' ? 'passed' : 'passed, completed');
    expect(after(29)).toContain('failed');
  });

  it('17. takes a commit without an answer, as while a page goes, for no failure', () => {
    const account = book[standard]();
    const host: Host = {
      launch(at) {
        const launched = account.launch(at);
        const commit = standard === 'scorm12' ? 'LMSCommit' : 'Commit';
        const silent = (...args: string[]): unknown => {
          launched.api[commit]?.(...args);
          return null;
        };
        return { ...launched, api: { ...launched.api, [commit]: silent } };
      },
    };
    const learner = visit(host, made(standard));
    learner.work(all, 1);
    expect(learner.session.saved).toBe(true);
  });

  it('18. raises no error of any kind on a platform that forgives none', () => {
    const account = recordOn(platformNamed(standard, 'KnowBe4'));
    for (let time = 0; time < 3; time++) {
      const learner = visit(account, made(standard));
      learner.work((exercise) => exercise % 2 === time % 2, 2);
      learner.leave();
      expect(learner.calls.filter(({ error }) => error !== '0')).toEqual([]);
    }
    expect(account.blocked).toBeNull();
  });

  it('19. goes on in its session when the browser brings a page back that it had put aside', async () => {
    const account = book[standard]();
    const { session, calls, answer } = visit(account, made(standard));
    const window = new EventTarget();
    const document = Object.assign(new EventTarget(), { hidden: false });
    const rest = { clock: new Clock(), attention: new Attention(), playing: () => false, flush: vi.fn() };
    followPage(window, document, { session, ...rest });
    for (const name of ['pagehide', 'pageshow'])
      window.dispatchEvent(Object.assign(new Event(name), { persisted: true }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    answer(all);
    expect(session.saved).toBe(true);
    expect(calls.filter(({ method }) => /Finish|Terminate/.test(method))).toEqual([]);
    expect(calls.filter(({ error }) => error !== '0')).toEqual([]);
  });
});
