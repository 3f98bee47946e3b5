/** Asking for a review: the same question is one request in however many forms it goes out, another one is another. */

import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { isEmptyChange } from '../../../shared/records/record.ts';
import { askForReview, type Asked } from '../../../shared/review/requests.ts';
import { moment, underReview } from '../../support/review.ts';

const asked: Asked = {
  question: 'Is it so?',
  reviewers: ['Ilze', 'Bo'],
  decider: 'Anna',
  due: '2026-12-24',
  pages: ['p0'],
};

describe('what is asked', () => {
  const table = underReview(['One']);
  const newId = sequenceSource('n');
  const ask = (what: Asked, second: number) => {
    const made = askForReview(table, 'm', what, { at: moment(second), revision: second, newId });
    table.apply(made.changes);
    return made;
  };
  const first = ask(asked, 1);

  it('in the same words is the request that is there, whichever clock is behind', () => {
    for (const second of [2, 0, 3600]) {
      const again = ask(asked, second);
      expect(again.request).toEqual(first.request);
      expect(isEmptyChange(again.changes)).toBe(true);
    }
  });

  it.each([
    ['otherwise', { question: 'Is it?' }, 4],
    ['of others', { reviewers: ['Ilze'] }, 4],
    ['for another day', { due: null }, 4],
    ['about other pages', { pages: [] }, 4],
    ['to be decided by somebody else', { decider: 'Bo' }, 4],
    ['once more, days later', {}, 4 * 86_400],
  ])('%s is another request', (_, change, second) => {
    const other = askForReview(table, 'm', { ...asked, ...change }, { at: moment(second), revision: 2, newId });
    expect(other.request?.data.key).not.toBe(first.request?.data.key);
    expect(other.changes.puts).toHaveLength(1);
  });

  it('of another module is another request', () => {
    const [module] = table.children(table.children(null, 'programme')[0]?.id ?? '', 'module');
    if (!module) throw new Error('no module');
    table.apply({ puts: [{ ...module, id: 'm2', data: { ...module.data, code: 'B2' } }], removes: [] });
    const other = askForReview(table, 'm2', asked, { at: moment(1), revision: 2, newId });
    expect(other.request?.data.key).not.toBe(first.request?.data.key);
  });
});
