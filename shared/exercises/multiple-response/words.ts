/** Words of multiple response. */

import { typeWords } from '../words.ts';

export const words = typeWords({
  author: {
    en: { name: 'Multiple response' },
    da: { name: 'Flere svar' },
    sv: { name: 'Flerval' },
    lv: { name: 'Vairākas atbildes' },
  },
  learner: {
    en: { choose: 'Choose all that apply.' },
    da: { choose: 'Vælg alle, der passer.' },
    sv: { choose: 'Välj alla som stämmer.' },
    lv: { choose: 'Izvēlieties visas atbilstošās.' },
  },
});
