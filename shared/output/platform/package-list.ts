/** The packages of a module, to be taken home: how large each is, and by what fingerprint it is known. */

import { h, type Html } from '../../base/html.ts';
import type { RecordId } from '../../records/record.ts';
import { authorText } from '../../words/author.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import { platformText } from '../../words/platform.ts';
import { isFormat } from '../formats/index.ts';
import { moduleFolder } from './addresses.ts';
import { section } from './page-frame.ts';
import { sizeSaid } from './said.ts';
import type { SitePackage } from './site.ts';

export function packageList(packages: readonly SitePackage[], id: RecordId, language: InterfaceLanguage): Html {
  if (packages.length === 0) return null;
  const text = platformText(language);
  return section(
    'packages',
    text.packages,
    h(
      'ul',
      { class: 'packages' },
      packages.map(({ format, path, name, size, sha256 }) => {
        const called = isFormat(format) ? authorText(language, `format.${format}`) : format;
        return h(
          'li',
          {},
          h('a', { href: path.slice(moduleFolder(id).length), download: name }, called),
          h('span', { class: 'size' }, sizeSaid(size, language)),
          h('span', { class: 'fingerprint' }, `${text.fingerprint}: `, h('code', {}, sha256)),
        );
      }),
    ),
  );
}
