/** React Aria's own words come in thirty languages; ours are those of the interface, and it falls back to English. */

import { interfaceLanguages } from '../shared/words/languages.ts';

export function kitInOurLanguages() {
  const ours = Object.keys(interfaceLanguages).join('|');
  const others = new RegExp(
    String.raw`[\\/]react-(aria|stately)[\\/].*[\\/]intl[\\/]\w+[\\/](?!(${ours})-)[\w-]+\.mjs$`,
  );
  return {
    name: 'kit-in-our-languages',
    enforce: 'pre',
    load: (id) => (others.test(id) ? 'export default {};' : null),
  };
}
