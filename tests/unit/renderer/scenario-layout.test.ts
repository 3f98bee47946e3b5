/** The map of a scenario: every scene has its place, every choice its line, and nothing lies on anything else. */

import { describe, expect, it } from 'vitest';
import { boxSize, layOut } from '../../../renderer/blocks/scenario/layout.ts';
import { fixtures } from '../../../shared/blocks/scenario/fixtures.ts';
import { choicesOf } from '../../../shared/blocks/scenario/walk.ts';

describe.each(fixtures.examples.map((data) => [data.prompt, data] as const))('%s', (_prompt, data) => {
  const map = layOut(data);

  it('places every scene once, inside the map and apart from the others', () => {
    expect(map.boxes.map(({ id }) => id).toSorted()).toEqual(data.scenes.map(({ id }) => id).toSorted());
    for (const [index, box] of map.boxes.entries()) {
      expect(box.x - boxSize.width / 2).toBeGreaterThanOrEqual(0);
      expect(box.x + boxSize.width / 2).toBeLessThanOrEqual(map.width);
      expect(box.y + boxSize.height / 2).toBeLessThanOrEqual(map.height);
      for (const other of map.boxes.slice(index + 1)) {
        const apart = Math.abs(box.x - other.x) >= boxSize.width || Math.abs(box.y - other.y) >= boxSize.height;
        expect([box.id, other.id, apart]).toEqual([box.id, other.id, true]);
      }
    }
  });

  it('draws a line for every choice, and the start above all but what leads back', () => {
    const choices = data.scenes.flatMap((scene) => choicesOf(scene).map(({ id }) => `${scene.id} ${id}`));
    expect(map.lines.map(({ scene, choice }) => `${scene} ${choice}`).toSorted()).toEqual(choices.toSorted());
    for (const { path } of map.lines) expect(path).toMatch(/^M -?[\d.]+ -?[\d.]+ [QL] /);
    const top = Math.min(...map.boxes.map(({ y }) => y));
    expect(map.boxes.find(({ id }) => id === data.start)?.y).toBe(top);
  });
});
