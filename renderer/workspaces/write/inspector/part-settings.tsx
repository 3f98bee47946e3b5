/** Settings of a page or a unit of the outline: what it is called, what it asks of learners, and the way to its module. */

import type { ReactNode } from 'react';
import { rename, setPageDesign, setPageUse } from '../../../../shared/edit/structure.ts';
import { pageDesigns, type PageDesign } from '../../../../shared/model/programme/schema.ts';
import type { ChangeSet, RecordId } from '../../../../shared/records/record.ts';
import { useDocument, useRecord } from '../../../document/hooks.tsx';
import { useLeadPicture } from '../../../document/use-lead-picture.ts';
import { useMinutes, useWords } from '../../../document/use-facts.ts';
import { useText } from '../../../i18n/index.ts';
import { goTo, moduleOf } from '../../../shell/navigate.ts';
import { Button } from '../../../ui/button.tsx';
import { useShownLanguage } from '../../../editor/text-language.ts';
import { Select, Switch, TextField } from '../../../ui/fields.tsx';
import css from './inspector.module.css';

export function PageSettings({ pageId }: { readonly pageId: RecordId }): ReactNode {
  const t = useText();
  const document = useDocument();
  const page = useRecord('page', pageId);
  const words = useWords(pageId);
  if (!page) return null;
  return (
    <Part id={pageId} kind="page" title={page.data.title}>
      {words !== null && <p className={css.fact}>{t('frame.words', { count: words })}</p>}
      {page.data.use === 'page' && <DesignField pageId={pageId} design={page.data.design ?? 'column'} />}
      <Switch
        label={t('outline.bank')}
        value={page.data.use === 'bank'}
        onChange={(isBank) =>
          document.change(setPageUse(document.records, { page: pageId, use: isBank ? 'bank' : 'page' }), {
            label: 'undo.settings',
            origin: 'inspector',
          })
        }
        isDisabled={document.readOnly !== null}
      />
    </Part>
  );
}

function DesignField({ pageId, design }: { readonly pageId: RecordId; readonly design: PageDesign }): ReactNode {
  const t = useText();
  const document = useDocument();
  const isPictured = useLeadPicture(pageId).id !== null;
  const said = design === 'column' ? [] : [t(`inspector.design.${design}`)];
  if (!isPictured && (design === 'lead-image' || design === 'side-figure')) said.push(t('inspector.noPicture'));
  return (
    <Select
      label={t('page.design')}
      hint={said.join(' ')}
      value={design}
      options={pageDesigns.map((id) => ({ id, label: t(`page.design.${id}`) }))}
      onChange={(chosen) =>
        document.change(setPageDesign(document.records, { page: pageId, design: chosen }), {
          label: 'undo.settings',
          origin: 'inspector',
        })
      }
      isDisabled={document.readOnly !== null}
    />
  );
}

export function UnitSettings({ unitId }: { readonly unitId: RecordId }): ReactNode {
  const unit = useRecord('unit', unitId);
  return unit ? <Part id={unitId} kind="unit" title={unit.data.title} /> : null;
}

interface PartProps {
  readonly id: RecordId;
  readonly kind: 'page' | 'unit';
  readonly title: string;
  readonly children?: ReactNode;
}

function Part({ id, kind, title, children }: PartProps): ReactNode {
  const t = useText();
  const document = useDocument();
  const { records } = document;
  const minutes = useMinutes(id, kind);
  const module = useRecord('module', moduleOf(records, id));
  const change = (changes: ChangeSet) =>
    document.change(changes, { label: 'undo.rename', merge: 'fields', typing: true, origin: 'inspector' });
  return (
    <>
      <TextField
        label={t('module.title')}
        lang={useShownLanguage()}
        value={title}
        onChange={(typed) => change(rename(records, { id, title: typed }))}
        isDisabled={document.readOnly !== null}
      />
      {minutes > 0 && <p className={css.fact}>{t('inspector.minutesOf', { count: minutes })}</p>}
      {children}
      {module && (
        <Button onPress={() => goTo(records, module.id)}>
          {t('inspector.toModule', { module: `${module.data.code} ${module.data.title}` })}
        </Button>
      )}
    </>
  );
}
