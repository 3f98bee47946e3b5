/** The words of a link say where it leads, as they are read by themselves in a list of links (WCAG 2.4.4, 2.4.9). */

import { finding } from '../../base/finding.ts';
import { links } from '../../blocks/inline-html.ts';
import { inlineText } from '../../blocks/inline.ts';
import { runsOf } from '../../blocks/mentions.ts';
import { pagesWithBlocks, type Check } from './check.ts';

export const linkWords: Check = {
  id: 'link-words',
  run: (records, module) =>
    pagesWithBlocks(records, module.id).flatMap(({ blocks }) =>
      blocks.flatMap(({ id, data }) =>
        runsOf(data)
          .flatMap((inline) => links(inline))
          .map(({ children }) => inlineText(children).trim())
          .filter((words) => saysNothing(words))
          .map((words) => finding('link.vague', 'hint', id, { words })),
      ),
    ),
};

/** A whole address is read out letter by letter; one of a site's front door is a name as good as any. */
const address = /^(https?:\/\/|www\.)\S+\/\S/i;

/** Words that lead anywhere, in languages of modules. A language that is not here is not judged. */
// prettier-ignore
const anywhere = new Set([
  'here', 'click here', 'click', 'link', 'this link', 'more', 'read more', 'learn more', 'see more', 'this', 'page',
  'her', 'klik her', 'tryk her', 'linket', 'mere', 'læs mere', 'se mere', 'se her', 'här', 'klicka här', 'tryck här',
  'länken', 'länk', 'mer', 'läs mer', 'se mer', 'se här', 'šeit', 'te', 'spied šeit', 'spiediet šeit', 'saite',
  'šī saite', 'vairāk', 'lasīt vairāk', 'uzzināt vairāk', 'hier', 'hier klicken', 'mehr', 'mehr erfahren',
  'weiterlesen', 'ici', 'cliquez ici', 'lien', 'en savoir plus', 'lire la suite', 'siin', 'siit', 'vajuta siia',
  'loe edasi', 'čia', 'spauskite čia', 'plačiau', 'tutaj', 'kliknij tutaj', 'więcej', 'tässä', 'tästä',
  'klikkaa tästä', 'lue lisää', 'klikk her', 'les mer',
]);

function saysNothing(words: string): boolean {
  const plain = words.toLowerCase().replace(/^[\s"“”„»«(]+|[\s.,:;!?…>»«"“”)]+$/g, '');
  return anywhere.has(plain) || address.test(words);
}
