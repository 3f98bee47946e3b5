/** Words of single choice. */

import { typeWords } from '../words.ts';

export const words = typeWords({
  author: {
    en: { name: 'Single choice' },
    da: { name: 'Enkelt valg' },
    sv: { name: 'Enkelval' },
    lv: { name: 'Viena izvēle' },
  },
  learner: {
    en: { choose: 'Choose one answer.' },
    da: { choose: 'Vælg ét svar.' },
    sv: { choose: 'Välj ett svar.' },
    lv: { choose: 'Izvēlieties vienu atbildi.' },
  },
});
