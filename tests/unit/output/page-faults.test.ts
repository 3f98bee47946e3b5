/** A page that is about to be written asks for nothing that is not there, and runs nothing that a strict platform would stop. */

import { describe, expect, it } from 'vitest';
import { html } from '../../../shared/output/formats/html/index.ts';
import { pageFaults } from '../../../shared/output/page/page-faults.ts';
import { filesOf } from '../../../shared/output/package-tree.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { everyBlock, programme } from './programme.ts';

const files = filesOf(html.build(new RecordTable(programme({ blocks: everyBlock })), 'mod', html.defaults));

function faultsWith(more: string) {
  const text = (path: string) => (path === 'index.html' ? files.text(path)?.replace('</main>', `${more}</main>`) : '');
  return pageFaults({ paths: files.paths, text });
}

describe('the page of a package', () => {
  it('has no fault with every block there is', () => {
    expect(pageFaults(files)).toEqual([]);
  });

  it.each([
    '<script>alert(1)</script>',
    '<script type="module">1</script>',
    '<p title="a > b" onclick="go()">x</p>',
    '<a href="javascript:go()">x</a>',
  ])('may not run %s', (more) => {
    expect(faultsWith(more).map(({ code }) => code)).toEqual(['script.inline']);
  });

  it.each(['<p title="moved onto = x">x</p>', '<p data-onion="y">on x = 1</p>', '<a href="#javascript:">x</a>'])(
    'may say %s',
    (more) => {
      expect(faultsWith(more)).toEqual([]);
    },
  );

  it.each(['src="media/none.png"', 'poster="none.png"', 'data-src="none.vtt"'])('may not ask for %s', (asked) => {
    expect(faultsWith(`<img alt="" ${asked}>`).map(({ code }) => code)).toEqual(['file.missing']);
  });
});
