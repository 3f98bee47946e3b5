/** What the documentation says of returns is what is read. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { returned, readReturn } from '../../../shared/review/return-file.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('docs/return-format', () => {
  it('has a schema that is made of the one that is read by', () => {
    const { status, stderr } = spawnSync(process.execPath, ['build/return-schema.ts', 'check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('names each member, and shows a return that is taken', () => {
    const text = readFileSync(`${root}docs/return-format.md`, 'utf8');
    const example = /```json\n(.*?)```/s.exec(text)?.[1] ?? '';
    expect(readReturn(example).ok).toBe(true);
    expect(
      Object.keys(returned.shape).filter((name) => !text.includes(`\`${name}\``) && !text.includes(`"${name}"`)),
    ).toEqual([]);
  });
});
