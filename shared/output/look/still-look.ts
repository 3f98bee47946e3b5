/** The look of what stands still: sheets to be printed, pages of a book and of a cartridge, on light paper. */

import type { ModuleView } from '../module-view.ts';
import { standing } from './enforced.ts';
import { logoStyle } from './logo-style.ts';
import { isPlain, type Look } from './style.ts';
import { themeData } from './themes.ts';

/** Sheets are printed; pages stand in a platform's frame; a book leaves the colours of its words to whoever reads it. */
export type Still = 'sheet' | 'page' | 'book';

/** Null where the style of the document is all there is. */
export function stillStyle({ look, logo }: Pick<ModuleView, 'look' | 'logo'>, still: Still): string | null {
  const rules = [...(isPlain(look) ? [] : coloured(look, still)), ...(logo ? [ofLogo[still]] : [])];
  return rules.length === 0 ? null : `${rules.join('\n')}\n`;
}

/** On a sheet the logo is a figure of the flow: the line below it is the first of the words. */
const ofLogo: Readonly<Record<Still, string>> = {
  sheet: '.figure:first-child + .label:has(+ .title){padding-top:36mm;color:var(--sea);font-size:12pt}',
  page: logoStyle,
  book: logoStyle,
};

function coloured(look: Look, still: Still): readonly string[] {
  const { grounds, colours } = themeData[look.theme];
  const { action, told } = look.colours ?? colours;
  const [pressed, said] = [standing(action, grounds.light), standing(told, grounds.light)];
  const letters = look.type === 'sans' ? ';--page:var(--ui)' : '';
  return [
    `:root{--sea:${said.colour};--amber:${pressed.colour};--soft:${said.tint}${letters}}`,
    ...(still === 'book' ? [] : [`h1,h2,h3,.title{color:${pressed.colour}}`]),
  ];
}
