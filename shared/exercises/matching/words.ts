/** Words of matching. */

import { typeWords } from '../words.ts';

export const words = typeWords({
  author: {
    en: {
      name: 'Matching',
      pairs: 'Pairs',
      pair: 'Pair {number}',
      left: 'Left',
      right: 'Right',
      add: 'Add pair',
      distractors: 'Right sides that match nothing',
      distractorsHint: 'One on each line.',
    },
    da: {
      name: 'Parring',
      pairs: 'Par',
      pair: 'Par {number}',
      left: 'Venstre',
      right: 'Højre',
      add: 'Tilføj par',
      distractors: 'Højresider, der ikke passer til noget',
      distractorsHint: 'Én på hver linje.',
    },
    sv: {
      name: 'Para ihop',
      pairs: 'Par',
      pair: 'Par {number}',
      left: 'Vänster',
      right: 'Höger',
      add: 'Lägg till par',
      distractors: 'Högersidor som inte passar till något',
      distractorsHint: 'En på varje rad.',
    },
    lv: {
      name: 'Savienošana pāros',
      pairs: 'Pāri',
      pair: '{number}. pāris',
      left: 'Kreisā puse',
      right: 'Labā puse',
      add: 'Pievienot pāri',
      distractors: 'Labās puses, kas neder nekam',
      distractorsHint: 'Pa vienai rindā.',
    },
  },
  learner: {
    en: { choose: 'Choose the match for each line, or drag it there.' },
    da: { choose: 'Vælg det, der passer til hver linje, eller træk det derhen.' },
    sv: { choose: 'Välj det som passar till varje rad, eller dra det dit.' },
    lv: { choose: 'Izvēlieties katrai rindai atbilstošo vai ievelciet to tur.' },
  },
});
