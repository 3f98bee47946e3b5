/** Words of short answers. */

import { typeWords } from '../words.ts';

export const words = typeWords({
  author: {
    en: {
      name: 'Short answer',
      accepted: 'Accepted answers',
      acceptedHint: 'One on each line. The first is the one you would show.',
      none: 'Write at least one answer that is right.',
      anything: 'A star alone accepts every answer.',
      case: 'Capital letters matter',
      accents: 'Accents matter (ā is not a)',
      wildcards: '* stands for any words',
      tolerance: 'Spaces, the shape of quotes and dashes never matter.',
    },
    da: {
      name: 'Kort svar',
      accepted: 'Godkendte svar',
      acceptedHint: 'Ét på hver linje. Det første er det, du ville vise.',
      none: 'Skriv mindst ét rigtigt svar.',
      anything: 'En stjerne alene godkender ethvert svar.',
      case: 'Store og små bogstaver har betydning',
      accents: 'Accenter har betydning (é er ikke e)',
      wildcards: '* står for vilkårlige ord',
      tolerance: 'Mellemrum og formen på citationstegn og bindestreger har aldrig betydning.',
    },
    sv: {
      name: 'Kort svar',
      accepted: 'Godkända svar',
      acceptedHint: 'Ett på varje rad. Det första är det du skulle visa.',
      none: 'Skriv minst ett rätt svar.',
      anything: 'En ensam asterisk godkänner alla svar.',
      case: 'Stora och små bokstäver spelar roll',
      accents: 'Accenter spelar roll (é är inte e)',
      wildcards: '* står för vilka ord som helst',
      tolerance: 'Mellanslag och formen på citattecken och bindestreck spelar aldrig någon roll.',
    },
    lv: {
      name: 'Īsa atbilde',
      accepted: 'Pieņemtās atbildes',
      acceptedHint: 'Pa vienai rindā. Pirmā ir tā, kuru jūs rādītu.',
      none: 'Uzrakstiet vismaz vienu pareizu atbildi.',
      anything: 'Zvaigznīte viena pati pieņem jebkuru atbildi.',
      case: 'Lielie un mazie burti ir svarīgi',
      accents: 'Diakritiskās zīmes ir svarīgas (ā nav a)',
      wildcards: '* aizstāj jebkurus vārdus',
      tolerance: 'Atstarpes, pēdiņu un domuzīmju veids nekad nav svarīgs.',
    },
  },
  learner: {
    en: { answer: 'Your answer' },
    da: { answer: 'Dit svar' },
    sv: { answer: 'Ditt svar' },
    lv: { answer: 'Jūsu atbilde' },
  },
});
