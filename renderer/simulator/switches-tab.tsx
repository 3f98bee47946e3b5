/** How the simulated platform differs from the book. */

import type { ReactNode } from 'react';
import { finishes, launches, plainSwitches } from '../../shared/simulator/switches.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { NumberField, Select, Switch } from '../ui/fields.tsx';
import css from './tabs.module.css';
import type { Trial } from './trial.ts';

const flags = ['limit', 'unloadBlocked', 'slow', 'silentCommit', 'byScore'] as const;

export function SwitchesTab({ trial }: { readonly trial: Trial }): ReactNode {
  const t = useText();
  const { switches, setSwitches, sco, opened } = trial;
  const own = sco?.mastery ?? null;
  return (
    <div className={css.scroll}>
      <p className={css.about}>{t('sim.switches')}</p>
      <Select
        label={t('sim.launch')}
        value={switches.launch}
        options={launches.map((id) => ({ id, label: t(`sim.launch.${id}`) }))}
        onChange={(launch) => setSwitches({ launch })}
      />
      <Select
        label={t('sim.finish')}
        value={switches.finish}
        options={finishes.map((id) => ({ id, label: t(`sim.finish.${id}`) }))}
        onChange={(finish) => setSwitches({ finish })}
      />
      {flags.map((flag) => (
        <Switch
          key={flag}
          label={t(`sim.${flag}`)}
          value={switches[flag]}
          onChange={(on) => setSwitches({ [flag]: on })}
        />
      ))}
      <NumberField
        label={t('sim.mastery')}
        hint={own === null ? t('sim.mastery.none') : t('sim.mastery.own', { mark: own })}
        value={switches.mastery}
        onChange={(mastery) => setSwitches({ mastery })}
        min={0}
        max={100}
        optional
        wrongText={t('sim.mastery.wrong')}
      />
      <div className={css.tools}>
        <Button onPress={() => setSwitches(plainSwitches(opened?.package.standard ?? null))}>{t('sim.reset')}</Button>
        <Button variant="primary" isDisabled={!sco} onPress={() => trial.launch('fresh')}>
          {t('sim.fresh')}
        </Button>
      </div>
    </div>
  );
}
