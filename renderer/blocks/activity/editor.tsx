/** Settings of an activity: the facilitator's plan and what participants get. */

import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { activityForms, activitySchema, type Activity } from '../../../shared/blocks/activity/schema.ts';
import { limitOf, rangeOf } from '../../../shared/model/fields.ts';
import { useText } from '../../i18n/index.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { NumberField, Select, Switch, TextField } from '../../ui/fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Activity>): ReactNode {
  const t = useText();
  const step = (index: number, change: Partial<Activity['steps'][number]>) =>
    patch({ steps: data.steps.map((old, at) => (at === index ? { ...old, ...change } : old)) });
  return (
    <>
      <Select
        label={t('activity.form')}
        value={data.form}
        onChange={(form) => patch({ form })}
        options={activityForms.map((id) => ({ id, label: t(`insert.${id}`) }))}
      />
      <TextField label={t('activity.title')} value={data.title} onChange={(title) => patch({ title })} />
      <TextField
        label={t('activity.participants')}
        hint={t('activity.participantsHint')}
        multiline
        value={data.participants}
        onChange={(participants) => patch({ participants })}
      />
      <Switch label={t('activity.inPackage')} value={data.inPackage} onChange={(inPackage) => patch({ inPackage })} />
      <NumberField
        label={t('activity.minutes')}
        value={data.minutes}
        {...rangeOf(activitySchema.shape.minutes)}
        onChange={(minutes) => minutes !== null && patch({ minutes })}
      />
      <TextField label={t('activity.grouping')} value={data.grouping} onChange={(grouping) => patch({ grouping })} />
      <TextField label={t('activity.room')} value={data.room} onChange={(room) => patch({ room })} />
      <TextField
        label={t('activity.materials')}
        hint={t('activity.materialsHint')}
        multiline
        value={data.materials.join('\n')}
        onChange={(text) => patch({ materials: text === '' ? [] : text.split('\n') })}
      />
      {data.steps.map((current, index) => (
        <div key={index} style={{ display: 'grid', gridTemplateColumns: '1fr 76px 28px', gap: 6, alignItems: 'end' }}>
          <TextField
            label={t('activity.step', { number: index + 1 })}
            value={current.text}
            onChange={(text) => step(index, { text })}
          />
          <NumberField
            label={t('activity.stepMinutes')}
            value={current.minutes}
            {...rangeOf(activitySchema.shape.steps.element.shape.minutes)}
            onChange={(minutes) => minutes !== null && step(index, { minutes })}
          />
          <div style={{ paddingBottom: 12 }}>
            <IconButton
              label={t('activity.removeStep', { number: index + 1 })}
              onPress={() => patch({ steps: data.steps.filter((_step, at) => at !== index) })}
            >
              <X size={14} aria-hidden />
            </IconButton>
          </div>
        </div>
      ))}
      <Button
        isDisabled={data.steps.length >= limitOf(activitySchema.shape.steps)}
        onPress={() => patch({ steps: [...data.steps, { text: '', minutes: 5 }] })}
      >
        <Plus size={14} aria-hidden /> {t('activity.addStep')}
      </Button>
      <div style={{ height: 14 }} />
      <TextField
        label={t('activity.notes')}
        hint={t('activity.notesHint')}
        multiline
        value={data.facilitatorNotes}
        onChange={(facilitatorNotes) => patch({ facilitatorNotes })}
      />
    </>
  );
}
