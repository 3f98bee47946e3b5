/** What the package of a module is called beside others: by its code, which is unique in a programme, and its format. */

import type { Ending } from '../format.ts';

export function packageName(code: string, format: string, ending: Ending): string {
  return `${code}-${format}${ending}`;
}
