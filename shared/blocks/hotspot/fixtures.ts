/** Hotspot for the contract suite. */

import { plainScored } from '../../exercise/fixture-start.ts';
import type { ExerciseFixtures } from '../../exercise/seam.ts';
import type { Plain } from '../plain.ts';
import type { Hotspot, HotspotResponse } from './schema.ts';

const idsOf = (data: Plain<Hotspot>, wanted: (id: string, correct: boolean) => boolean) =>
  data.spots.filter(({ id, correct }) => wanted(id, correct)).map(({ id }) => id);

export const fixtures: ExerciseFixtures<Hotspot, HotspotResponse> = {
  examples: [3, 2, 20].flatMap((count) =>
    [false, true].map((multiple) => ({
      ...plainScored,
      type: 'hotspot' as const,
      prompt: `Where is it, of ${count} places?`,
      points: 2,
      attempts: 0,
      partialCredit: true,
      image: 'r1',
      alt: 'A map of the region',
      multiple,
      spots: Array.from({ length: count }, (_, index) => ({
        id: `h${index}`,
        text: `Place <${index}>`,
        x: (index * 4) % 80,
        y: (index * 17) % 80,
        width: 12,
        height: 12,
        correct: multiple ? index % 2 === 0 : index === count - 1,
        feedback: index === 0 ? 'The port.' : '',
      })),
    })),
  ),
  best: (data) =>
    data.multiple ? idsOf(data, (_id, correct) => correct) : idsOf(data, (_id, correct) => correct).slice(0, 1),
  any(data, pick) {
    const lone = data.spots[pick(data.spots.length)]?.id ?? '';
    if (!data.multiple) return [lone];
    const some = idsOf(data, () => pick(2) === 0);
    return some.length > 0 ? some : [lone];
  },
  better(data, answer) {
    const right = idsOf(data, (_id, correct) => correct);
    if (!data.multiple) return right.includes(answer[0] ?? '') ? null : right.slice(0, 1);
    const missing = right.find((id) => !answer.includes(id));
    if (missing !== undefined) return idsOf(data, (id) => answer.includes(id) || id === missing);
    const extra = answer.find((id) => !right.includes(id));
    return extra === undefined ? null : idsOf(data, (id) => answer.includes(id) && id !== extra);
  },
};
