/** Words of true or false. */

import { typeWords } from '../words.ts';

export const words = typeWords({
  author: {
    en: { name: 'True or false', answer: 'The statement is', true: 'True', false: 'False' },
    da: { name: 'Sandt eller falsk', answer: 'Udsagnet er', true: 'Sandt', false: 'Falsk' },
    sv: { name: 'Sant eller falskt', answer: 'Påståendet är', true: 'Sant', false: 'Falskt' },
    lv: { name: 'Patiess vai aplams', answer: 'Apgalvojums ir', true: 'Patiess', false: 'Aplams' },
  },
  learner: {
    en: { choose: 'Choose one answer.', true: 'True', false: 'False' },
    da: { choose: 'Vælg ét svar.', true: 'Sandt', false: 'Falsk' },
    sv: { choose: 'Välj ett svar.', true: 'Sant', false: 'Falskt' },
    lv: { choose: 'Izvēlieties vienu atbildi.', true: 'Patiess', false: 'Aplams' },
  },
});
