/** What a session is: where, when, with whom and for whom, and which version of the module is run. */

import type { ReactNode } from 'react';
import { limitOf } from '../../../shared/model/fields.ts';
import { pilotData, pilotStages } from '../../../shared/model/pilots/schema.ts';
import { deliveries, reaches } from '../../../shared/model/programme/schema.ts';
import { countDays, dayOf, withDay } from '../../../shared/pilots/day-plan.ts';
import { partnerNamed, type PilotSession } from '../../../shared/pilots/sessions.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import { Choices, NumberField, Select, TextField } from '../../ui/fields.tsx';
import { DayField, TimeField } from './day-fields.tsx';
import css from './pilot.module.css';
import { RanVersion } from './ran-version.tsx';
import { usePatchSession, type PatchSession } from './use-session.ts';

interface Part {
  readonly session: PilotSession;
  readonly patch: PatchSession;
  readonly isDisabled: boolean;
}

export function SessionForm({ session }: { readonly session: PilotSession }): ReactNode {
  const t = useText();
  const document = useDocument();
  const patch = usePatchSession(session.id);
  const part = { session, patch, isDisabled: !document.mayDecide };
  return (
    <section className={css.panel} aria-labelledby="pilot-form">
      <h3 id="pilot-form">{t('pilot.about')}</h3>
      <div className={css.fields}>
        <Where {...part} />
        <Whom {...part} />
        <Days {...part} />
      </div>
      <RanVersion {...part} />
      <TextField
        label={t('pilot.notes')}
        hint={t('pilot.notesHint')}
        multiline
        value={session.data.notes}
        onChange={(notes) => patch({ notes })}
        isDisabled={part.isDisabled}
      />
    </section>
  );
}

function Where({ session, patch, isDisabled }: Part): ReactNode {
  const t = useText();
  const { place, country, level, stage } = session.data;
  return (
    <div>
      <Select
        label={t('pilot.stage')}
        value={stage}
        onChange={(stage) => patch({ stage })}
        options={pilotStages.map((id) => ({ id, label: t(`pilots.${id}`) }))}
        isDisabled={isDisabled}
      />
      <Select
        label={t('module.reach')}
        value={level}
        onChange={(level) => patch({ level })}
        options={reaches.map((id) => ({ id, label: t(`reach.${id}`) }))}
        isDisabled={isDisabled}
      />
      <TextField
        label={t('pilot.place')}
        value={place}
        onChange={(place) => patch({ place })}
        isDisabled={isDisabled}
      />
      <Partner {...{ session, patch, isDisabled }} />
      <TextField
        label={t('pilot.country')}
        value={country}
        onChange={(country) => patch({ country })}
        isDisabled={isDisabled}
      />
    </div>
  );
}

/** One of the programme's, which says in which country it is; where the programme names none, whoever is written. */
function Partner({ session, patch, isDisabled }: Part): ReactNode {
  const t = useText();
  const document = useDocument();
  const { partner } = session.data;
  const names = document.programme.data.partners.map(({ name }) => name.trim()).filter((name) => name !== '');
  if (names.length === 0)
    return (
      <TextField
        label={t('pilot.partner')}
        value={partner}
        onChange={(name) => patch({ partner: name })}
        isDisabled={isDisabled}
      />
    );
  return (
    <Select
      label={t('pilot.partner')}
      value={partner}
      onChange={(name) => {
        const country = partnerNamed(document.base, name)?.country;
        patch({ partner: name, ...(country ? { country } : {}) });
      }}
      options={[...new Set(['', ...names, partner])].map((id) => ({ id, label: id || t('pilot.noPartner') }))}
      isDisabled={isDisabled}
    />
  );
}

function Whom({ session, patch, isDisabled }: Part): ReactNode {
  const t = useText();
  const format = useFormat();
  const { audiences, languages } = useDocument().programme.data;
  const { facilitators, participants, language, delivery } = session.data;
  return (
    <div>
      <TextField
        label={t('pilot.facilitators')}
        hint={t('pilot.facilitatorsHint')}
        multiline
        value={facilitators}
        onChange={(facilitators) => patch({ facilitators })}
        isDisabled={isDisabled}
      />
      <NumberField
        label={t('pilot.participants')}
        hint={t('pilot.participantsHint')}
        min={0}
        max={limitOf(pilotData.shape.participants.unwrap())}
        optional
        value={participants}
        onChange={(participants) => patch({ participants })}
        isDisabled={isDisabled}
      />
      <Choices
        label={t('module.audiences')}
        values={session.data.audiences}
        options={audiences}
        onChange={(audiences) => patch({ audiences })}
        isDisabled={isDisabled}
      />
      <Select
        label={t('pilot.language')}
        value={language}
        onChange={(language) => patch({ language })}
        options={[...new Set([...languages, language])].map((id) => ({ id, label: format.language(id) }))}
        isDisabled={isDisabled}
      />
      <Select
        label={t('module.delivery')}
        value={delivery}
        onChange={(delivery) => patch({ delivery })}
        options={deliveries.map((id) => ({ id, label: t(`delivery.${id}`) }))}
        isDisabled={isDisabled}
      />
    </div>
  );
}

/** As many as the plan has. */
function Days({ session, patch, isDisabled }: Part): ReactNode {
  const t = useText();
  const { days, plan } = session.data;
  const count = countDays(plan);
  return (
    <div>
      {Array.from({ length: count }, (_, day) => {
        const { date, start } = dayOf(days, day);
        const set = (change: Parameters<typeof withDay>[2]): void => patch({ days: withDay(days, day, change) });
        const number = day + 1;
        return (
          <div key={day} className={css.day}>
            <DayField
              label={count === 1 ? t('pilot.date') : t('pilot.dateOf', { day: number })}
              hint={t('review.send.dueWrong')}
              value={date}
              isDisabled={isDisabled}
              onChange={(date) => set({ date })}
            />
            <TimeField
              label={count === 1 ? t('pilot.start') : t('pilot.startOf', { day: number })}
              value={start}
              isDisabled={isDisabled}
              onChange={(start) => set({ start })}
            />
          </div>
        );
      })}
      <DayField
        label={t('pilot.followUp')}
        hint={t('review.send.dueWrong')}
        value={session.data.followUp}
        isDisabled={isDisabled}
        onChange={(followUp) => patch({ followUp })}
      />
    </div>
  );
}
