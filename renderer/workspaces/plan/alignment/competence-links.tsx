/** The competences of the programme's frameworks that a goal contributes to: chosen ones, and a field that finds others. */

import { X } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { goalData } from '../../../../shared/model/goals/schema.ts';
import { limitOf } from '../../../../shared/model/fields.ts';
import { recordOf, type RecordId, type RecordOf, type Records } from '../../../../shared/records/record.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { IconButton } from '../../../ui/button.tsx';
import kit from '../../../ui/kit.module.css';
import css from '../plan.module.css';

/** As many as can be looked through; typing narrows them down. */
const offered = 40;

export function CompetenceLinks({
  values,
  onChange,
}: {
  readonly values: readonly RecordId[];
  readonly onChange: (values: RecordId[]) => void;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const [typed, setTyped] = useState('');
  const all = useMemo(() => competences(document.records, document.programme.id), [document]);
  const wanted = typed.trim().toLowerCase();
  const found = all.filter((one) => wanted === '' || label(one).toLowerCase().includes(wanted)).slice(0, offered);
  if (all.length === 0) return null;
  return (
    <div className={kit.field} role="group" aria-label={t('goal.competences')}>
      <span>{t('goal.competences')}</span>
      <ul className={css.linked}>
        {values.flatMap((id) => {
          const one = recordOf(document.records, 'competence', id);
          if (!one) return [];
          return [
            <li key={id}>
              <span>{label(one)}</span>
              <IconButton
                label={t('plan.unlink', { code: one.data.code || one.data.statement })}
                isDisabled={document.readOnly !== null}
                onPress={() => onChange(values.filter((other) => other !== id))}
              >
                <X size={14} aria-hidden />
              </IconButton>
            </li>,
          ];
        })}
      </ul>
      <ComboBox
        selectionMode="multiple"
        items={found}
        value={values}
        onChange={(chosen) => onChange(chosen.map(String))}
        onInputChange={setTyped}
        isDisabled={document.readOnly !== null || values.length >= limitOf(goalData.shape.competences)}
        allowsEmptyCollection
        menuTrigger="focus"
      >
        <Label className={kit.hidden ?? ''}>{t('plan.addCompetence')}</Label>
        <Input className={kit.input ?? ''} placeholder={t('plan.findCompetence')} />
        <Popover className={`${kit.popover} ${css.found}`}>
          <ListBox renderEmptyState={() => <p className={kit.empty}>{t('plan.noCompetence')}</p>}>
            {(one: RecordOf<'competence'>) => (
              <ListBoxItem id={one.id} className={kit.option ?? ''} textValue={label(one)}>
                {label(one)}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}

function label({ data }: RecordOf<'competence'>): string {
  return `${data.code} ${data.statement}`.trim();
}

/** Those without anything below them, in the frameworks' order: a heading is no competence. */
function competences(records: Records, programme: RecordId): readonly RecordOf<'competence'>[] {
  const found: RecordOf<'competence'>[] = [];
  const walk = (parent: RecordId): void => {
    for (const one of records.children(parent, 'competence')) {
      if (records.children(one.id, 'competence').length === 0) found.push(one);
      else walk(one.id);
    }
  };
  for (const framework of records.children(programme, 'framework')) walk(framework.id);
  return found;
}
