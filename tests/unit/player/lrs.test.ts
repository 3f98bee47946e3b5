/** What a record store's answers mean to whoever sends, without a network: who is told, and until when. */

import { expect, it } from 'vitest';
import { Lrs, type StateQuery } from '../../../shared/player/tracking/lrs.ts';
import { lrsDriver } from '../../../shared/player/tracking/lrs-driver.ts';
import { actorIn } from '../../../shared/player/tracking/xapi.ts';

const query: StateQuery = { stateId: 's', activityId: 'a', agent: '{}', registration: undefined };
const settled = () => new Promise((resolve) => setTimeout(resolve));

it('nobody is told that something is kept once the session has ended', async () => {
  for (const isEnded of [false, true]) {
    const answers: ((response: Response) => void)[] = [];
    const request = () => new Promise<Response>((resolve) => answers.push(resolve));
    const lrs = new Lrs({ endpoint: 'https://lrs.example/', authorization: 'Basic x' }, request);
    const heard: boolean[] = [];
    lrs.listen((taken) => heard.push(taken));
    lrs.send([{ id: '1' }], query, null);
    if (isEnded) lrs.end([{ id: '2' }], query, null);
    answers[0]?.(new Response(null, { status: 503 }));
    await settled();
    expect(heard).toEqual(isEnded ? [] : [false]);
    // What waits for another try is not asked for any more.
    lrs.end([], query, null);
  }
});

it('an actor is read in the words of either version, and nothing else is one', () => {
  const account = { homePage: 'https://lms.example', name: '7' };
  expect(actorIn(JSON.stringify({ account }))).toEqual({ account });
  const older = { account: [{ accountServiceHomePage: account.homePage, accountName: account.name }], name: ['A'] };
  expect(actorIn(JSON.stringify(older))).toEqual({ account, name: 'A' });
  expect(actorIn('{"account":"7","mbox":null}')).toEqual({ account: '7', mbox: null });
  for (const none of ['', 'x', 'null', '7', '[]']) expect(actorIn(none)).toBeNull();
});

it('a failure has no points that the platform’s own mark would pass', async () => {
  for (const [percent, mark, has] of [
    [80, 50, false],
    [50, 50, false],
    [40, 50, true],
    [80, null, true],
  ] as const) {
    const said: { verb: { id: string }; result?: { score?: object } }[] = [];
    const request = (_address: unknown, { body }: RequestInit = {}) => {
      const sent: unknown = JSON.parse(body as string);
      if (Array.isArray(sent)) said.push(...(sent as typeof said));
      return Promise.resolve(new Response(null, { status: 200 }));
    };
    const lrs = new Lrs({ endpoint: 'https://lrs.example/', authorization: 'Basic x' }, request);
    const scene = { actor: {}, activity: 'https://a.example', title: 'T', language: 'en' };
    const driver = lrsDriver({
      lrs,
      scene: { ...scene, context: () => ({}), newId: () => 'x' },
      state: query,
      before: null,
      passMark: mark,
      now: () => new Date(0),
      elapsed: () => 0,
    });
    driver.start();
    const outcome = { completed: true, success: 'failed', percent, over: true } as const;
    driver.tell({ outcome, suspended: '', location: '', progress: 1, interactions: [], objectives: [] }, false);
    await settled();
    const failed = said.find(({ verb }) => verb.id.endsWith('/failed'));
    expect([percent, mark, failed?.result?.score !== undefined]).toEqual([percent, mark, has]);
    driver.finish();
  }
});
