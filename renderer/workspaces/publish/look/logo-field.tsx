/** The logo of a programme: chosen or dropped, described, and what there is to know of it before it goes into every package. */

import { useState, type DragEvent, type ReactNode } from 'react';
import { isShown } from '../../../../shared/output/word/drawing-xml.ts';
import type { Failure } from '../../../../shared/base/result.ts';
import { FileButton } from '../../../blocks/resource-field.tsx';
import { keepFile } from '../../../editor/files.ts';
import { notifyIfChanged } from '../../../editor/images/added-notice.ts';
import { useDocument, useRecord } from '../../../document/hooks.tsx';
import { useFormat } from '../../../i18n/format.ts';
import { useText } from '../../../i18n/index.ts';
import { useApp } from '../../../shell/app-context.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/fields.tsx';
import own from './look.module.css';
import type { ProgrammeLook } from './use-look.ts';

/** Bytes, of which no logo needs more. */
const enough = 200 * 1024;

export function LogoField({ look, mayChange, change }: ProgrammeLook): ReactNode {
  const t = useText();
  const { core } = useApp();
  const document = useDocument();
  const kept = useRecord('resource', look.logo);
  const [isTaking, setTaking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function take(file: File): Promise<void> {
    setTaking(true);
    setFailure(null);
    const taken = await keepFile(core, document, file, 'image');
    setTaking(false);
    if (!taken.ok) return setFailure(taken.error);
    // The words describe the logo that was there.
    change({ logo: taken.value.id, logoAlt: '' }, taken.value.records);
    notifyIfChanged(taken.value, file);
  }

  return (
    <div role="group" aria-label={t('look.logo')} className={own.logo} {...(mayChange ? dropping(take) : {})}>
      <p>
        <b>{t('look.logo')}: </b>
        <span data-content>{kept ? kept.data.name : t('branding.noLogo')}</span>
      </p>
      {mayChange && (
        <p className={own.acts}>
          <FileButton
            wanted="image"
            busy={isTaking}
            label={t(kept ? 'branding.logoOther' : 'branding.logoChoose')}
            onFile={(file) => void take(file)}
          />
          {kept && (
            <Button variant="quiet" onPress={() => change({ logo: null, logoAlt: '' })}>
              {t('branding.logoRemove')}
            </Button>
          )}
        </p>
      )}
      {failure && <p role="alert">{t(`errors.${failure.code}.happened`, failure.params)}</p>}
      {kept && <About data={kept.data} />}
      {kept && (
        <TextField
          label={t('branding.logoAlt')}
          hint={t('branding.logoAltHint')}
          value={look.logoAlt}
          isDisabled={!mayChange}
          onChange={(logoAlt) => change({ logoAlt }, [], true)}
        />
      )}
    </div>
  );
}

function About({
  data: { size, mime },
}: {
  readonly data: { readonly size: number; readonly mime: string };
}): ReactNode {
  const t = useText();
  const format = useFormat();
  return (
    <>
      {size > enough && (
        <p role="status">{t('branding.logoHeavy', { size: format.size(size), enough: format.size(enough) })}</p>
      )}
      {!isShown(mime) && <p role="status">{t('branding.logoOffice')}</p>}
    </>
  );
}

function dropping(take: (file: File) => Promise<void>) {
  return {
    'data-takes-files': true,
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    },
    onDrop(event: DragEvent) {
      const [file] = event.dataTransfer.files;
      if (!file) return;
      event.preventDefault();
      void take(file);
    },
  };
}
