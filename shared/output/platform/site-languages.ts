/** In which languages a platform is where nobody chose: those of the programme that there are words in. */

import type { ProgrammeData } from '../../model/programme/schema.ts';
import { closestLanguage } from '../../words/languages.ts';
import type { SiteOptions } from './site.ts';

export function siteLanguages({ languages }: Pick<ProgrammeData, 'languages'>): SiteOptions['languages'] {
  const spoken = languages.flatMap((tag) => {
    const closest = closestLanguage(tag);
    return tag.toLowerCase().split('-')[0] === closest ? [closest] : [];
  });
  const [first = 'en', ...others] = new Set(spoken);
  return [first, ...others];
}
