/** Copies of images: older files learn of them, and an original stays as long as there is a copy of it. */

import { describe, expect, it } from 'vitest';
import { removeTree } from '../../../shared/edit/subtree.ts';
import { migrateRecords } from '../../../shared/records/migrations.ts';
import { type AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { validateAll } from '../../../shared/records/validate.ts';
import { picture, programme } from '../output/programme.ts';

const resource = (id: string, original: string | null): AnyRecord => ({
  id,
  kind: 'resource',
  parent: 'prog',
  order: `c${id}`,
  data: {
    ...picture,
    original: original === null ? null : { resource: original, crop: { x: 0, y: 0, width: 10, height: 10 } },
  },
});

describe('a copy of an image', () => {
  const records = new RecordTable([...programme(), resource('photo', null), resource('part', 'photo')]);

  it('keeps its original', () => {
    expect(validateAll([...records.all()]).ok).toBe(true);
    expect(removeTree(records, { id: 'photo' })).toEqual({ puts: [], removes: [] });
    expect(removeTree(records, { id: 'part' })).toEqual({ puts: [], removes: ['part'] });
  });

  it('lets it go when it is gone itself', () => {
    const later = new RecordTable([...programme(), resource('photo', null)]);
    expect(removeTree(later, { id: 'photo' })).toEqual({ puts: [], removes: ['photo'] });
  });

  it('is none in a file of version 1', () => {
    const { original: _none, ...data } = picture;
    const old = { ...resource('photo', null), data } as AnyRecord;
    expect(migrateRecords([old], 1)).toEqual([resource('photo', null)]);
  });
});
