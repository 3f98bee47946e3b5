/** What the LMS will be told: each situation in each standard, and the same as a platform that keeps it ends up with. */

import { describe, expect, it } from 'vitest';
import { moduleView } from '../../../shared/output/module-view.ts';
import { packageContent } from '../../../shared/output/page/content.ts';
import { standards, type Standard } from '../../../shared/output/tracking/standard.ts';
import { everyPage, type Policy } from '../../../shared/model/programme/completions.ts';
import { situations, toldBy, type Situation } from '../../../shared/player/told/rows.ts';
import { course, pageCount } from '../../oracles/platforms/course.ts';
import { packageOf } from '../../oracles/platforms/package.ts';
import { platformNamed, recordOn } from '../../oracles/platforms/platforms.ts';
import { visit } from '../../oracles/platforms/visit.ts';

async function toldOf(standard: Standard, policy: Partial<Policy> = {}, attempts = 1) {
  const view = moduleView(course({ module: policy, attempts }), 'mod', { language: null, audience: 'learner' });
  if (!view) throw new Error('no module');
  const rows = await toldBy(packageContent(view, standard));
  expect(rows.map(({ situation }) => situation)).toEqual(situations);
  return (situation: Situation) => {
    const row = rows.find((one) => one.situation === situation);
    if (!row) throw new Error(situation);
    const values = Object.fromEntries(row.said.map(({ name, value }) => [name, value]));
    return { ...row, values, names: row.said.map(({ name }) => name) };
  };
}

describe('the table of what is told', () => {
  it('has for SCORM 1.2 one status, a score with the verdict alone where the platform would judge it, and suspend', async () => {
    const told = await toldOf('scorm12');
    expect(told('started').values).toMatchObject({
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.exit': 'suspend',
    });
    expect(told('page').names).toEqual(
      expect.arrayContaining(['cmi.core.lesson_location', 'cmi.suspend_data', 'LMSCommit']),
    );
    expect(told('answer').values).toMatchObject({
      'cmi.interactions.0.result': 'correct',
      'cmi.objectives.0.status': 'incomplete',
    });
    expect(told('completed')).toMatchObject({ said: [], not: 'withPass' });
    expect(told('passed').values).toMatchObject({
      'cmi.core.lesson_status': 'passed',
      'cmi.core.exit': '',
      'cmi.core.score.raw': '71.4',
    });
    expect(told('failed').values).toMatchObject({ 'cmi.core.lesson_status': 'failed', 'cmi.core.score.raw': '0' });
    expect(told('left').names.at(-1)).toBe('LMSFinish');
    expect(told('again').values).toMatchObject({ 'cmi.suspend_data': '…', 'cmi.core.exit': 'suspend' });
    expect(told('again').values['cmi.core.lesson_status']).toBe('incomplete');
  });

  it('has for SCORM 2004 two statuses, and progress', async () => {
    const told = await toldOf('scorm2004', { completion: everyPage });
    expect(told('page').values).toMatchObject({ 'cmi.progress_measure': '0.33' });
    expect(told('completed').values).toMatchObject({ 'cmi.completion_status': 'completed', 'cmi.exit': 'suspend' });
    expect(told('completed').names).not.toContain('cmi.success_status');
    expect(told('passed').values).toMatchObject({ 'cmi.success_status': 'passed', 'cmi.score.scaled': '0.714' });
    expect(told('failed').values).toMatchObject({
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'failed',
      'cmi.score.scaled': '0',
    });
  });

  it.each(['cmi5', 'xapi'] as const)('has for %s a statement for each thing that came to be', async (standard) => {
    const told = await toldOf(standard);
    expect(told('started').names).toEqual(['initialized']);
    expect(told('answer').names).toEqual(expect.arrayContaining(['answered', 'state modulewright.progress']));
    expect(told('passed').names).toEqual(['completed', 'passed']);
    expect(told('passed').values['completed']).toBe('completion true, duration …');
    expect(told('passed').values['passed']).toContain('success true, score.scaled 0.714, ');
    expect(told('failed').names).toEqual(['failed']);
    expect(told('left').names).toEqual(['terminated']);
    expect(told('again').names).toEqual(['state modulewright.progress', 'initialized']);
  });

  it('has for a site what its reader’s own browser keeps, and nothing told to anybody', async () => {
    const told = await toldOf('web');
    for (const situation of situations) {
      expect(told(situation).names.filter((name) => name !== 'localStorage')).toEqual([]);
    }
    expect(told('again').names).toEqual(['localStorage']);
  });

  it.each(standards)(
    'says in %s what never happens: no verdict without a mark, no failure while there are tries',
    async (standard) => {
      const unjudged = await toldOf(standard, { passMark: null, completion: everyPage });
      expect([unjudged('passed').not, unjudged('failed').not, unjudged('completed').not]).toEqual([
        'never',
        'never',
        null,
      ]);
      expect((await toldOf(standard, {}, 0))('failed').not).toBe('never');
    },
  );

  it.each(['scorm12', 'scorm2004'] as const)('says of %s what a platform has in the end', async (standard) => {
    for (const right of [true, false]) {
      const platform = platformNamed(standard, standard === 'scorm12' ? 'Chamilo' : 'by the book');
      const account = recordOn(platform);
      const at = packageOf(course({ module: { passMark: 90 } }), standard, 'generic');
      const learner = visit(account, at);
      // No more right answers than it takes: 90.4 %.
      learner.work((exercise) => right && exercise < 38, pageCount);
      learner.leave();
      const row = (await toldOf(standard, { passMark: 90 }))(right ? 'passed' : 'failed');
      expect(row.said.length).toBeGreaterThan(3);
      expect(account.kept).toMatchObject(row.values);
    }
  });
});
