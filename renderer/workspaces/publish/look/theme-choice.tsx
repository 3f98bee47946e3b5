/** The themes, each shown by a small piece of a page in its colours, by day and by night. */

import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { themes, type LookData } from '../../../../shared/model/programme/look.ts';
import { standings } from '../../../../shared/output/look/enforced.ts';
import { lookIn } from '../../../../shared/output/look/style.ts';
import { schemes, themeData, type Scheme } from '../../../../shared/output/look/themes.ts';
import { useText } from '../../../i18n/index.ts';
import own from './look.module.css';
import type { ProgrammeLook } from './use-look.ts';

export function ThemeChoice({
  look,
  mayChange,
  change,
}: Pick<ProgrammeLook, 'look' | 'mayChange' | 'change'>): ReactNode {
  const t = useText();
  return (
    <RadioGroup
      className={own.themes ?? ''}
      value={look.theme}
      isDisabled={!mayChange}
      onChange={(value) => {
        const theme = themes.find((one) => one === value);
        if (theme) change({ theme });
      }}
    >
      <Label>{t('look.theme')}</Label>
      <div className={own.cards}>
        {themes.map((theme) => (
          <Radio key={theme} value={theme} className={own.card ?? ''}>
            <span className={own.sample} aria-hidden>
              {schemes.map((scheme) => (
                <Sample key={scheme} look={{ ...look, theme }} scheme={scheme} />
              ))}
            </span>
            {t(`look.theme.${theme}`)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

/** A heading, a line of text, what is told beside it and what is pressed. */
function Sample({ look, scheme }: { readonly look: LookData; readonly scheme: Scheme }): ReactNode {
  const t = useText();
  const { theme, colours } = lookIn(look);
  const data = themeData[theme];
  const ground = data.grounds[scheme];
  const { action: pressed, told: said } = standings(colours ?? data.colours, ground);
  return (
    <span className={own.page} data-type={look.type} style={{ background: ground.paper, color: ground.ink }}>
      <b>Aa</b>
      <span style={{ color: ground.quiet }}>{t('branding.sample')}</span>
      <span className={own.told} style={{ background: said.tint, borderColor: said.colour }} />
      <span className={own.pressed} style={{ background: pressed.colour, color: pressed.on }}>
        {t('branding.sampleButton')}
      </span>
    </span>
  );
}
