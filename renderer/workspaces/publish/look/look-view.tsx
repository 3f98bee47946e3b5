/** How what learners get of the programme looks: its theme, colours, letters and logo, and a package that wears them. */

import type { ReactNode } from 'react';
import { plainLook, types } from '../../../../shared/model/programme/look.ts';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/fields.tsx';
import css from '../publish.module.css';
import { ColourFields } from './colour-fields.tsx';
import { LogoField } from './logo-field.tsx';
import { LookPreview } from './look-preview.tsx';
import own from './look.module.css';
import { ThemeChoice } from './theme-choice.tsx';
import { useLook } from './use-look.ts';

export function LookView(): ReactNode {
  const t = useText();
  const programmeLook = useLook();
  const { look, isSet, mayChange, change } = programmeLook;
  return (
    <div className={own.sides}>
      <section className={css.panel} aria-label={t('publish.view.look')}>
        <p className={own.about}>{t(mayChange ? 'branding.about' : 'branding.readOnly')}</p>
        <ThemeChoice {...programmeLook} />
        <ColourFields {...programmeLook} />
        <Select
          label={t('look.type')}
          value={look.type}
          onChange={(type) => change({ type })}
          options={types.map((id) => ({ id, label: t(`look.type.${id}`) }))}
          isDisabled={!mayChange}
        />
        <LogoField {...programmeLook} />
        <div className={own.end}>
          {isSet ? (
            mayChange && (
              <Button variant="quiet" onPress={() => change(plainLook)}>
                {t('branding.reset')}
              </Button>
            )
          ) : (
            <p className={own.about}>{t('branding.nothing')}</p>
          )}
        </div>
      </section>
      <LookPreview look={look} />
    </div>
  );
}
