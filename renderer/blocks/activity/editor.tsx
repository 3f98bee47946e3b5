/** Settings of an activity beside its words: what it is, how long it takes, and whether learners get their side of it. */

import type { ReactNode } from 'react';
import { activityForms, activitySchema, type Activity } from '../../../shared/blocks/activity/schema.ts';
import { rangeOf } from '../../../shared/model/fields.ts';
import { useText } from '../../i18n/index.ts';
import { NumberField, Select, Switch } from '../../ui/fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Activity>): ReactNode {
  const t = useText();
  return (
    <>
      <Select
        label={t('activity.form')}
        value={data.form}
        onChange={(form) => patch({ form })}
        options={activityForms.map((id) => ({ id, label: t(`insert.${id}`) }))}
      />
      <NumberField
        label={t('activity.minutes')}
        value={data.minutes}
        {...rangeOf(activitySchema.shape.minutes)}
        onChange={(minutes) => minutes !== null && patch({ minutes })}
      />
      <Switch label={t('activity.inPackage')} value={data.inPackage} onChange={(inPackage) => patch({ inPackage })} />
    </>
  );
}
