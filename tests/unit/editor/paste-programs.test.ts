// @vitest-environment jsdom
/** Clipboards as long and as dirty as programs write them become the structure that a person sees there, and the rest is told. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blockData } from '../../../shared/blocks/registry.ts';
import { blocksFromHtml } from '../../../renderer/editor/paste/blocks-from-html.ts';
import { outline } from './paste-outline.ts';

const folder = join(import.meta.dirname, '../../fixtures/clipboard/programs');
const names = readdirSync(folder).flatMap((file) => /^(.+)\.clipboard\.html$/.exec(file)?.[1] ?? []);

describe('the clipboard of a program', () => {
  it.each(names)('%s becomes what a person sees there', (name) => {
    const pasted = blocksFromHtml(readFileSync(join(folder, `${name}.clipboard.html`), 'utf8'));
    expect(outline(pasted)).toBe(readFileSync(join(folder, `${name}.expected.txt`), 'utf8'));
    for (const block of pasted.blocks) expect(blockData.safeParse(block).error).toBeUndefined();
  });
});
