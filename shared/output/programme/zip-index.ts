/** What lies beside the packages in a zip of a programme: a page to read and a list for programs, both without a date. */

import { h, renderHtml } from '../../base/html.ts';
import type { RecordOf, Records } from '../../records/record.ts';
import type { PackageEntry } from '../package-tree.ts';
import { authorText } from '../../words/author.ts';
import type { PlainKey } from '../../words/typed.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';

/** A package of one module as it lies in the zip. */
export interface PackedModule {
  readonly module: RecordOf<'module'>;
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

export interface IndexOptions {
  readonly format: string;
  /** Of the page: closest to the programme's own. */
  readonly language: InterfaceLanguage;
  /** The format as it is called in that language. */
  readonly formatName: string;
}

export function zipIndex(records: Records, packed: readonly PackedModule[], options: IndexOptions): PackageEntry[] {
  const [programme] = records.children(null, 'programme');
  const title = programme?.data.title ?? '';
  const codes = new Map(packed.map(({ module }) => [module.id, module.data.code]));
  const list = packed.map(({ module: { id, data }, path, size, sha256 }) => ({
    id,
    code: data.code,
    title: data.title,
    language: data.language,
    status: data.status,
    after: data.prerequisites.flatMap((one) => codes.get(one) ?? []),
    path,
    size,
    sha256,
  }));
  const json = { programme: { id: programme?.id ?? '', title }, format: options.format, modules: list };
  return [
    { path: 'index.html', kind: 'text', text: page(title, packed, options) },
    { path: 'index.json', kind: 'text', text: `${JSON.stringify(json, null, 2)}\n` },
  ];
}

function page(title: string, packed: readonly PackedModule[], { language, formatName }: IndexOptions): string {
  const t = (key: PlainKey) => authorText(language, key);
  const codes = new Map(packed.map(({ module }) => [module.id, module.data.code]));
  const size = new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  const html = h(
    'html',
    { lang: language },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', {}, title),
      h('style', {}, look),
    ),
    h(
      'body',
      {},
      h('h1', {}, title),
      h('p', {}, formatName),
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            [t('packages.module'), t('module.status'), t('packages.after'), t('packages.file'), t('packages.size')].map(
              (head) => h('th', { scope: 'col' }, head),
            ),
          ),
        ),
        h(
          'tbody',
          {},
          packed.map(({ module: { data }, path, size: bytes }) =>
            h(
              'tr',
              {},
              h('th', { scope: 'row', lang: data.language }, `${data.code} ${data.title}`),
              h('td', {}, t(`status.${data.status}`)),
              h('td', {}, data.prerequisites.flatMap((one) => codes.get(one) ?? []).join(', ')),
              h('td', {}, h('a', { href: path }, path)),
              h('td', {}, size.format(bytes / 1_000_000)),
            ),
          ),
        ),
      ),
    ),
  );
  return `<!doctype html>\n${renderHtml(html)}\n`;
}

const look = [
  'body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}',
  'table{border-collapse:collapse;width:100%}',
  'th,td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid #8886;text-align:start;vertical-align:top;overflow-wrap:anywhere}',
  'tbody th{font-weight:600}',
].join('\n');
