// @vitest-environment jsdom
/** What word processors, mail programs and browsers put on the clipboard becomes blocks, and nothing of it runs. */

import { describe, expect, it } from 'vitest';
import { blockData } from '../../../shared/blocks/registry.ts';
import { blocksFromHtml } from '../../../renderer/editor/paste/blocks-from-html.ts';
import { clipboard } from '../../fixtures/clipboard/clipboard.ts';
import { line } from './paste-line.ts';

describe('pasted HTML', () => {
  it.each(clipboard)('from $from: $what', ({ html, blocks, losses = {}, files = 0 }) => {
    const result = blocksFromHtml(html);
    expect(result.blocks.map(line)).toEqual(blocks);
    expect(Object.fromEntries(result.losses.map(({ kind, count }) => [kind, count]))).toEqual(losses);
    expect(result.pictures).toHaveLength(files);
    for (const block of result.blocks) expect(blockData.safeParse(block).success).toBe(true);
  });

  it.each([
    '<img src=x onerror="alert(1)">words',
    '<svg onload="alert(1)"><circle/></svg>words',
    '<a href="javascript:alert(1)">words</a>',
    '<a href="java\tscript:alert(1)">words</a>',
    '<a href="data:text/html,<script>alert(1)</script>">words</a>',
    '<a href="vbscript:x">words</a>',
    '<script>alert(1)</script>words',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>words',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></table></math>words',
    '<form action="https://evil.example"><input name="x">words</form>',
    '<base href="https://evil.example">words',
    '<meta http-equiv="refresh" content="0;url=https://evil.example">words',
    '<p style="background:url(https://evil.example/x.png)">words</p>',
    '<a id="API" name="API">words</a>',
  ])('leaves only its words of %s', (html) => {
    const { blocks, pictures } = blocksFromHtml(html);
    expect(blocks.map(line).join(' ')).toBe('words');
    expect(JSON.stringify(blocks)).not.toMatch(/script:|evil|onerror|alert/);
    expect(pictures).toEqual([]);
  });
});
