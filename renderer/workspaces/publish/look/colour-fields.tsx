/** Two colours in place of those of the theme: written or chosen, and what is done to them so that everybody can read. */

import type { ReactNode } from 'react';
import { coloured, type Coloured } from '../../../../shared/output/look/enforced.ts';
import { lookIn, movedColours, type Moved } from '../../../../shared/output/look/style.ts';
import { themeData } from '../../../../shared/output/look/themes.ts';
import { useText } from '../../../i18n/index.ts';
import { Switch, TextField } from '../../../ui/fields.tsx';
import { useTyped } from '../../../ui/use-typed.ts';
import own from './look.module.css';
import type { ProgrammeLook } from './use-look.ts';

export function ColourFields({
  look,
  mayChange,
  change,
}: Pick<ProgrammeLook, 'look' | 'mayChange' | 'change'>): ReactNode {
  const t = useText();
  const { colours, theme } = look;
  const moved = movedColours(lookIn(look));
  return (
    <div role="group" aria-label={t('branding.colours')} className={own.colours}>
      <Switch
        label={t('branding.own')}
        value={colours !== null}
        onChange={(isOn) => change({ colours: isOn ? { ...themeData[theme].colours } : null })}
        isDisabled={!mayChange}
      />
      {colours &&
        coloured.map((which) => (
          <ColourField
            key={which}
            which={which}
            value={colours[which]}
            moved={moved.filter((one) => one.which === which)}
            isDisabled={!mayChange}
            onChange={(colour, follows) => change({ colours: { ...colours, [which]: colour } }, [], follows)}
          />
        ))}
    </div>
  );
}

function ColourField({
  which,
  value,
  moved,
  isDisabled,
  onChange,
}: {
  readonly which: Coloured;
  readonly value: string;
  readonly moved: readonly Moved[];
  readonly isDisabled: boolean;
  readonly onChange: (colour: string, follows: boolean) => void;
}): ReactNode {
  const t = useText();
  const [typed, setTyped] = useTyped(value);
  const name = t(`look.${which}`);
  return (
    <div className={own.colour}>
      <input
        type="color"
        aria-label={t('branding.pick', { colour: name })}
        value={value}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.value.toLowerCase(), true)}
      />
      <TextField
        label={name}
        value={typed}
        isDisabled={isDisabled}
        wrong={asColour(typed) === null ? t('branding.wrong') : null}
        onChange={(text) => {
          setTyped(text);
          const colour = asColour(text);
          // Three digits may be half of six, which are still to come.
          if (colour !== null && colour !== value && !isShort(text)) onChange(colour, false);
        }}
        onBlur={() => {
          const colour = asColour(typed);
          if (colour !== null && colour !== value) onChange(colour, false);
        }}
      />
      <p role="status" className={own.moved}>
        {moved.map(({ scheme, to, by }) => (
          <span key={scheme}>
            <i style={{ background: to }} aria-hidden /> {t(`branding.moved.${scheme}`, { by, to })}
          </span>
        ))}
      </p>
    </div>
  );
}

/** With or without its sign, six digits or the three of the short form; null for anything else. */
function asColour(text: string): string | null {
  const digits = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? [...digits].map((one) => one + one).join('') : digits}`;
}

function isShort(text: string): boolean {
  return /^#?[\da-f]{3}$/i.test(text.trim());
}
