/** What a storyboard writes on its pages, in the language of the content; guidance to be replaced stands in brackets. */

import type { InterfaceLanguage } from '../words/languages.ts';

export interface StoryWords {
  /** Before its number. */
  readonly unit: string;
  readonly introduction: string;
  readonly practice: string;
  readonly assessment: string;
  readonly why: string;
  readonly able: string;
  readonly say: string;
  readonly example: string;
  readonly show: string;
}

export const storyWords: Readonly<Record<InterfaceLanguage, StoryWords>> = {
  en: {
    unit: 'Unit',
    introduction: 'What this is about',
    practice: 'Try it yourself',
    assessment: 'Check what you can do',
    why: '[Say in two or three sentences what this unit is about, and where learners meet it in their work …]',
    able: 'After this unit you can:',
    say: '[Explain here what learners need for this goal: one idea after the other, in plain words …]',
    example: 'An example',
    show: '[Show it in a case that learners know from their own work …]',
  },
  da: {
    unit: 'Enhed',
    introduction: 'Hvad det handler om',
    practice: 'Prøv selv',
    assessment: 'Se, hvad du kan',
    why: '[Sig med to-tre sætninger, hvad enheden handler om, og hvor deltagerne møder det i deres arbejde …]',
    able: 'Efter denne enhed kan du:',
    say: '[Forklar her, hvad deltagerne skal bruge for at nå målet: én tanke ad gangen, i enkle ord …]',
    example: 'Et eksempel',
    show: '[Vis det med en sag, som deltagerne kender fra deres eget arbejde …]',
  },
  sv: {
    unit: 'Avsnitt',
    introduction: 'Vad det handlar om',
    practice: 'Pröva själv',
    assessment: 'Se vad du kan',
    why: '[Säg med två eller tre meningar vad avsnittet handlar om och var deltagarna möter det i sitt arbete …]',
    able: 'Efter det här avsnittet kan du:',
    say: '[Förklara här vad deltagarna behöver för att nå målet: en tanke i taget, med enkla ord …]',
    example: 'Ett exempel',
    show: '[Visa det med ett fall som deltagarna känner igen från sitt eget arbete …]',
  },
  lv: {
    unit: 'Nodaļa',
    introduction: 'Par ko ir runa',
    practice: 'Izmēģiniet paši',
    assessment: 'Pārbaudiet, ko protat',
    why: '[Divos trijos teikumos pasakiet, par ko ir šī nodaļa un kur dalībnieki ar to saskaras darbā …]',
    able: 'Pēc šīs nodaļas jūs spēsiet:',
    say: '[Izskaidrojiet šeit, kas dalībniekiem vajadzīgs šim mērķim: domu pēc domas, vienkāršiem vārdiem …]',
    example: 'Piemērs',
    show: '[Parādiet to gadījumā, ko dalībnieki pazīst no sava darba …]',
  },
};
