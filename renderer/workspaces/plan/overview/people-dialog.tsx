/** Who makes the programme, whom it is for, and in which languages. */

import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { addAudience, audienceUses, removeAudience } from '../../../../shared/edit/audiences.ts';
import type { ProgrammeData } from '../../../../shared/model/programme/schema.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../../../shared/words/languages.ts';
import { useDocument, useRecord } from '../../../document/hooks.tsx';
import { offerUndo } from '../../../document/offer-undo.ts';
import { useText } from '../../../i18n/index.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Choices, TextField } from '../../../ui/fields.tsx';
import { usePatch } from '../../write/inspector/use-patch.ts';
import css from './overview.module.css';

export function PeopleDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useText();
  const document = useDocument();
  const root = document.programme.id;
  const programme = useRecord('programme', root);
  const patch = usePatch('programme', root);
  if (!programme) return null;
  const { partners, audiences, languages } = programme.data;
  const others = languages.filter((language) => !(language in interfaceLanguages));
  return (
    <Dialog title={t('overview.people')} onClose={onClose} wide edits="programme">
      <h3 className={css.group}>{t('overview.partners')}</h3>
      <Partners root={root} partners={partners} />
      <h3 className={css.group}>{t('module.audiences')}</h3>
      <Audiences root={root} audiences={audiences} />
      <div className={css.group}>
        <Choices
          label={t('programme.languages')}
          values={languages.filter((one): one is InterfaceLanguage => one in interfaceLanguages)}
          options={(Object.entries(interfaceLanguages) as [InterfaceLanguage, string][]).map(([id, label]) => ({
            id,
            label,
          }))}
          onChange={(next) => next.length + others.length > 0 && patch({ languages: [...next, ...others] })}
        />
      </div>
      <DialogActions>
        <Button variant="primary" onPress={onClose}>
          {t('common.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Partners({ root, partners }: Pick<ProgrammeData, 'partners'> & { readonly root: RecordId }): ReactNode {
  const t = useText();
  const document = useDocument();
  const patch = usePatch('programme', root);
  const change = (index: number, part: Partial<(typeof partners)[number]>): void =>
    patch({ partners: partners.map((partner, at) => (at === index ? { ...partner, ...part } : partner)) });
  return (
    <>
      {partners.map((partner, index) => (
        // Partners are told apart by their places alone.
        <div key={index} className={css.row}>
          <TextField label={t('overview.partner')} value={partner.name} onChange={(name) => change(index, { name })} />
          <TextField
            label={t('overview.country')}
            value={partner.country}
            onChange={(country) => change(index, { country })}
          />
          <TextField label={t('overview.role')} value={partner.role} onChange={(role) => change(index, { role })} />
          <IconButton
            label={t('overview.remove', { name: partner.name })}
            onPress={() => {
              const left = partners.filter((_, at) => at !== index);
              document.sealStep();
              patch({ partners: left });
              document.sealStep();
            }}
          >
            <Trash2 size={15} aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button
        onPress={() => {
          document.sealStep();
          patch({ partners: [...partners, { name: '', country: '', role: '' }] });
        }}
      >
        {t('overview.addPartner')}
      </Button>
    </>
  );
}

function Audiences({ root, audiences }: Pick<ProgrammeData, 'audiences'> & { readonly root: RecordId }): ReactNode {
  const t = useText();
  const document = useDocument();
  const patch = usePatch('programme', root);

  function remove(audience: string, label: string): void {
    const uses = audienceUses(document.records, audience);
    document.change(removeAudience(document.records, { programme: root, audience }), { label: 'undo.delete' });
    offerUndo(document, {
      title: (t) => t('outline.deleted', { title: label }),
      ...(uses > 0 ? { text: (t) => t('overview.audienceGone', { number: uses }) } : {}),
    });
  }

  return (
    <>
      {audiences.map(({ id, label }) => (
        <div key={id} className={css.row}>
          <TextField
            label={t('overview.audience')}
            value={label}
            onChange={(next) =>
              patch({ audiences: audiences.map((one) => (one.id === id ? { id, label: next } : one)) })
            }
          />
          <IconButton label={t('overview.remove', { name: label })} onPress={() => remove(id, label)}>
            <Trash2 size={15} aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button
        onPress={() =>
          document.change(
            addAudience(document.records, { programme: root, label: t('overview.audience'), newId: document.newId }),
            { label: 'undo.create' },
          )
        }
      >
        {t('overview.addAudience')}
      </Button>
    </>
  );
}
