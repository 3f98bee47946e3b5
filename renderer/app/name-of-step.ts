/** A step of the person's work in words: what it did, and on what. */

import type { PlainKey } from '../../shared/words/typed.ts';
import type { Text } from '../i18n/index.ts';

export function nameOfStep(label: PlainKey, where: string | null, t: Text): string {
  const name = t(label);
  const what = name.slice(0, 1).toLocaleLowerCase() + name.slice(1);
  return where === null || where === '' ? what : t('undone.on', { what, where });
}
