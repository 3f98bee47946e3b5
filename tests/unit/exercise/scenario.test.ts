/** The graph of a scenario: laws over generated graphs, and the ways through them. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../shared/base/html.ts';
import { scorm12Interaction } from '../../../shared/output/tracking/scorm12.ts';
import { scorm2004Interaction } from '../../../shared/output/tracking/scorm2004.ts';
import { checkGraph } from '../../../shared/blocks/scenario/check.ts';
import { fixtures } from '../../../shared/blocks/scenario/fixtures.ts';
import { bestShare, bestWay, inReadingOrder, losses, reachable } from '../../../shared/blocks/scenario/graph.ts';
import { scenario } from '../../../shared/blocks/scenario/index.ts';
import { scenarioSchema, type Scenario } from '../../../shared/blocks/scenario/schema.ts';
import { shareOf } from '../../../shared/blocks/scenario/score.ts';
import { choicesOf, maxSteps, sceneById, shortened, walk } from '../../../shared/blocks/scenario/walk.ts';
import { plainScored } from '../../../shared/exercise/fixture-start.ts';
import { plainOf, type Plain } from '../../../shared/blocks/plain.ts';
import { richOf } from '../../support/rich.ts';
import { picture } from '../output/programme.ts';
import { learnerText } from '../../../shared/words/learner.ts';
import { noApparatus } from '../../support/no-apparatus.ts';

/** Any graph of a few scenes: rounds, dead ends, endings, choices that lead nowhere. */
const graphs: fc.Arbitrary<Plain<Scenario>> = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc
    .array(
      fc.record({
        share: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 3 }),
        choices: fc.array(
          fc.record({ to: fc.option(fc.nat(size - 1), { freq: 8 }), cost: fc.integer({ min: 0, max: 40 }) }),
          { maxLength: 4 },
        ),
      }),
      { minLength: size, maxLength: size },
    )
    .map((scenes) => ({
      ...plainScored,
      type: 'scenario',
      prompt: 'Which way?',
      points: 3,
      start: 's0',
      scenes: scenes.map(({ share, choices }, index) => ({
        id: `s${index}`,
        title: `Scene ${index}`,
        text: `Here it is ${index}.`,
        image: null,
        alt: '',
        ending: share === null ? null : { outcome: 'neutral', share },
        choices: choices.map(({ to, cost }, at) => ({
          id: `c${at}`,
          text: `Choice ${at}`,
          to: to === null ? null : `s${to}`,
          feedback: '',
          cost,
        })),
      })),
    })),
);

/** Walks at random, as far as it goes or `most` choices. */
function stroll(data: Plain<Scenario>, random: Iterator<number>, most = 40): readonly string[] {
  const path: string[] = [];
  for (let at = sceneById(data, data.start); at && path.length < most;) {
    const open = choicesOf(at).filter(({ to }) => sceneById(data, to));
    const taken = open[(random.next().value as number) % Math.max(1, open.length)];
    if (!taken) break;
    path.push(taken.id);
    at = sceneById(data, taken.to);
  }
  return path;
}

const walks = fc.tuple(graphs, fc.infiniteStream(fc.nat()));
const codes = (data: Plain<Scenario>) => checkGraph(data, 'b1').map(({ code }) => code);

describe('what can be reached', () => {
  it('is closed: the start is in it, and every choice from within leads within', () => {
    fc.assert(
      fc.property(graphs, (data) => {
        const met = reachable(data);
        expect(met.has('s0')).toBe(true);
        for (const id of met) {
          for (const { to } of choicesOf(sceneById(data, id) as never)) {
            if (sceneById(data, to)) expect(met.has(to as string)).toBe(true);
          }
        }
      }),
    );
  });

  it('is all that a walk ever sees, and the scenes outside are found unreachable', () => {
    fc.assert(
      fc.property(walks, ([data, random]) => {
        const met = reachable(data);
        const walked = walk(data, stroll(data, random));
        for (const { scene } of walked?.steps ?? []) expect(met.has(scene.id)).toBe(true);
        expect(met.has(walked?.scene.id ?? '')).toBe(true);
        const lost = data.scenes.filter(({ id }) => !met.has(id)).length;
        expect(codes(data).filter((code) => code === 'scenario.unreachable')).toHaveLength(lost);
      }),
    );
  });
});

describe('coming to an end', () => {
  it('has no finding of endlessness exactly when an ending can be reached from everywhere', () => {
    fc.assert(
      fc.property(graphs, (data) => {
        const everywhere = [...reachable(data)].every((id) =>
          [...reachable({ ...data, start: id })].some((other) => sceneById(data, other)?.ending),
        );
        const found = codes(data);
        expect(found.includes('scenario.endless') || found.includes('scenario.noEnding')).toBe(
          !everywhere || !data.scenes.some(({ ending }) => ending),
        );
      }),
    );
  });

  it('is certain in a scenario without such findings, whatever was chosen before', () => {
    fc.assert(
      fc.property(walks, ([data, random]) => {
        fc.pre(checkGraph(data, 'b1').every(({ severity }) => severity !== 'error'));
        const path = stroll(data, random, 10);
        const here = walk(data, path)?.scene.id ?? null;
        const on = bestWay(data, here).map(({ choice }) => choice.id);
        expect(walk(data, [...path, ...on])?.scene.ending).not.toBeNull();
      }),
    );
  });
});

describe('the best way', () => {
  it('is a walk to an ending that no other walk beats, without visiting a scene twice', () => {
    fc.assert(
      fc.property(walks, ([data, random]) => {
        const way = bestWay(data);
        const best = bestShare(data);
        const start = sceneById(data, data.start);
        if (best === null) {
          expect(way).toEqual([]);
          return;
        }
        const path = way.map(({ choice }) => choice.id);
        const walked = walk(data, path);
        expect(walked?.scene.ending).not.toBeNull();
        expect(shareOf(data, path)).toBe(best);
        expect(new Set(way.map(({ scene }) => scene.id)).size).toBe(way.length);
        expect(shareOf(data, stroll(data, random))).toBeLessThanOrEqual(best);
        expect(losses(data).get(start?.id ?? '')?.steps).toBe(way.length);
      }),
    );
  });
});

describe('a walk', () => {
  it('that has gone in rounds is shortened without losing its way', () => {
    fc.assert(
      fc.property(walks, ([data, random]) => {
        const path = stroll(data, random, 400);
        const short = shortened(data, path);
        expect(short.length).toBeLessThanOrEqual(maxSteps);
        expect(walk(data, short)?.scene.id).toBe(walk(data, path)?.scene.id);
        if (path.length <= maxSteps) expect(short).toBe(path);
        if (short.length > 0) expect(scenario.isResponse(data, short)).toBe(true);
      }),
    );
  });

  it('that stops before an ending is a draft: kept, and worth nothing', () => {
    const [small] = fixtures.examples as readonly [Plain<Scenario>];
    expect(scenario.isResponse(small, ['ask'])).toBe(true);
    expect(scenario.score(small, ['ask'])).toEqual({ points: 0, max: 4, result: 'incorrect' });
    expect(scenario.score(small, ['ask', 'meet'])).toEqual({ points: 4, max: 4, result: 'correct' });
    expect(scenario.score(small, ['ask', 'wait', 'ask', 'meet']).points).toBe(3.6);
    expect(scenario.score(small, ['argue']).points).toBe(0);
    expect(scenario.isResponse(small, [])).toBe(false);
    expect(scenario.isResponse(small, ['argue', 'ask'])).toBe(false);
    expect(
      scenario.isResponse(
        small,
        Array.from({ length: maxSteps + 1 }, () => 'wait'),
      ),
    ).toBe(false);
  });

  it('is nothing to fail where the scenario gives no points', () => {
    const [small] = fixtures.examples as readonly [Plain<Scenario>];
    expect(scenario.score({ ...small, points: 0 }, ['argue']).result).toBe('neutral');
  });

  it('is reported scene by scene, and cut to what SCORM 1.2 holds', () => {
    const [small, , extreme] = fixtures.examples as readonly [Plain<Scenario>, Plain<Scenario>, Plain<Scenario>];
    const [report] = scenario.report(small, ['ask', 'meet']);
    if (!report) throw new Error('no report');
    expect(scorm12Interaction(report)).toEqual({
      type: 'performance',
      studentResponse: 'call.ask,listen.meet,good.good',
      correctResponses: [],
    });
    expect(scorm2004Interaction(report).learnerResponse).toBe('call[.]ask[,]listen[.]meet[,]good[.]good');
    const [long] = scenario.report(extreme, fixtures.best(extreme));
    if (!long) throw new Error('no report');
    expect(scorm12Interaction(long).studentResponse).toHaveLength(255);
  });
});

describe('the text to read by numbers', () => {
  const context = {
    blockId: 'b1',
    language: 'en',
    playerLanguage: 'en' as const,
    text: learnerText('en'),
    apparatus: noApparatus,
    resource: () => ({ path: 'media/x.png', width: 640, height: 360, data: picture }),
  };

  it('starts with the start, and every link leads to a scene that is there', () => {
    fc.assert(
      fc.property(graphs, (data) => {
        const markup = renderHtml(scenario.toHtml(richOf(scenarioSchema, data), context));
        const ids = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
        const links = [...markup.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
        for (const id of links) expect(ids.has(id)).toBe(true);
        const shown = [...markup.matchAll(/data-scene="([^"]+)"/g)].map(([, id]) => id);
        expect(shown[0]).toBe('s0');
        expect(new Set(shown)).toEqual(reachable(data));
        expect(shown).toEqual(inReadingOrder(data).flatMap(({ id }) => (shown.includes(id) ? [id] : [])));
      }),
    );
  });

  it('tells what a choice brought where it leads, not where it is made', () => {
    const [small] = fixtures.examples as readonly [Plain<Scenario>];
    const markup = renderHtml(scenario.toHtml(richOf(scenarioSchema, small), context));
    const scenes = markup.split('class="scene"');
    expect(scenes.find((part) => part.includes('data-scene="bad"'))).toContain('After 1b:</b> They hang up.');
    expect(scenes.find((part) => part.includes('data-scene="listen"'))).toContain('After 1a:</b> They begin to talk.');
    expect(markup).toContain('go to 3');
  });
});

it('starts as a scenario that only lacks its words', () => {
  const data = scenario.create();
  expect(scenarioSchema.parse(data)).toEqual(data);
  expect(codes(plainOf(scenarioSchema, data))).toEqual([]);
  expect(new Set(scenario.check(data, 'b1').map(({ code }) => code))).toEqual(
    new Set(['exercise.prompt', 'exercise.missingPart']),
  );
});
