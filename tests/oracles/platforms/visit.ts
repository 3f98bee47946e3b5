/** A learner at work on a package on a platform, without a browser: the player's session over the driver of its standard. */

import { Session } from '../../../shared/player/session.ts';
import type { RawApi } from '../../../shared/player/tracking/scorm-api.ts';
import { scorm12 } from '../../../shared/player/tracking/scorm12.ts';
import { scorm2004 } from '../../../shared/player/tracking/scorm2004.ts';
import type { ApiCall } from '../../../shared/simulator/violation.ts';
import { players } from '../../support/exercise-fixtures.ts';
import type { Package } from './package.ts';
import type { Shipped } from './shipped.ts';

/** What a platform offers to whoever launches a package on it. */
export interface Host {
  launch(made: Shipped): { readonly api: RawApi; readonly calls: readonly ApiCall[]; leaving(): void };
}

export interface Visit {
  readonly session: Session;
  readonly calls: readonly ApiCall[];
  /** Answers what stands on the open page; `right` says of each exercise, by its place in the module, whether rightly. */
  answer(right: (exercise: number) => boolean): void;
  /** Goes on to the next page, or ends the last one. */
  turn(): void;
  /** Works from the open page through `pages` of them, or to the end. */
  work(right: (exercise: number) => boolean, pages?: number): void;
  /** What is typed and not yet told when the window goes. */
  typing: () => void;
  /** The window goes. */
  leave(): void;
}

export const minute = 60_000; // milliseconds

export function visit(host: Host, made: Package): Visit {
  const began = Date.UTC(2026, 2, 1, 9);
  let now = began;
  const { api, calls, leaving } = host.launch(made);
  const driver = (made.standard === 'scorm12' ? scorm12 : scorm2004)(
    api,
    () => new Date(now),
    () => now - began,
    made.content.quiet,
  );
  const session = new Session(
    made.content,
    driver,
    players,
    7,
    () => now,
    () => now - began,
  );
  const { pages, exercises } = made.content;
  const visited: Visit = {
    session,
    calls,
    answer(right) {
      const page = pages[session.state.page]?.id;
      for (const [index, exercise] of exercises.entries()) {
        if (exercise.page !== page || exercise.data.type !== 'true-false') continue;
        now += minute;
        session.answer(index, right(index) === exercise.data.answer, 1000);
      }
    },
    turn() {
      const next = session.state.page + 1;
      if (next < pages.length) session.open(next);
      else session.finishPage();
    },
    work(right, count = pages.length - session.state.page) {
      for (let turned = 0; turned < count; turned++) {
        visited.answer(right);
        visited.turn();
      }
    },
    typing: () => undefined,
    leave() {
      now += minute;
      leaving();
      session.finish(visited.typing);
    },
  };
  return visited;
}
