/** What copied blocks that hold no words of the page are to other programs: what each is, its name, and what is said of it. */

import { h, type Html } from '../base/html.ts';
import { linesHtml } from './inline-html.ts';

/** Its kind and, where it has one, its name. */
export function namedHtml(kind: string, name: string): Html {
  return h('p', {}, h('b', {}, kind), name === '' ? null : [': ', linesHtml(name)]);
}

export function lineHtml(text: string): Html {
  return text === '' ? null : h('p', {}, linesHtml(text));
}
