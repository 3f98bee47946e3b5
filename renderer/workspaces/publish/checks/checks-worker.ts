/** The checks of modules, beside the thread that draws. */

import { Checking, type CheckRequest } from './checking.ts';

const checking = new Checking();

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  // What fails is told as whatever fails outside of a promise is: to who began this thread.
  checking.take(data).then((answer) => answer && postMessage(answer), reportError);
});
