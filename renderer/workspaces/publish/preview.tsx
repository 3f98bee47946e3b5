/** The module as its learners get it, in the format that is chosen in Publish: the exporter's own output in a sealed frame. */

import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { valueIn, type Choice } from '../../../shared/output/form.ts';
import { formats } from '../../../shared/output/formats/index.ts';
import { moduleOf } from '../../shell/navigate.ts';
import { useApp } from '../../shell/app-context.ts';
import { useView } from '../../shell/view.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { notifyFailure } from '../../ui/notices.tsx';
import { optionsOf, usePacking } from './packing.ts';
import css from './publish.module.css';

export function Preview({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useText();
  const { core } = useApp();
  const document = useDocument();
  const module = moduleOf(
    document.records,
    useView((view) => view.selected),
  );
  const packing = usePacking();
  const { form } = formats[packing.format];
  const [url, setUrl] = useState<string | null>(null);
  const [narrow, setNarrow] = useState(false);

  // As it is when it is shown, or another module is.
  const open = useEffectEvent(async (): Promise<void> => {
    if (module === null) return;
    await document.flush();
    const opened = await core.call('preview.open', {
      session: document.session,
      module,
      format: packing.format,
      options: optionsOf(packing),
    });
    if (opened.ok) setUrl(opened.value.url);
    else {
      notifyFailure(opened.error);
      onClose();
    }
  });
  useEffect(() => void open(), [core, document, module]);

  return (
    <Dialog title={t('command.preview')} onClose={onClose} wide>
      <div className={css.previewBar}>
        <p>
          {[
            t(`format.${packing.format}`),
            ...Object.entries<Choice>(form).map(([name, { values }]) => t(valueIn(values, packing.chosen[name]).label)),
          ].join(' · ')}
        </p>
        <Button onPress={() => setNarrow(!narrow)}>{t(narrow ? 'preview.wide' : 'preview.phone')}</Button>
        <Button onPress={onClose}>{t('common.close')}</Button>
      </div>
      <div className={css.previewDesk}>
        {url !== null && (
          <iframe
            className={css.preview}
            data-narrow={narrow}
            title={t('command.preview')}
            src={url}
            // No allow-same-origin: what a module holds can never reach the application.
            sandbox="allow-scripts allow-downloads"
            allow="fullscreen"
          />
        )}
      </div>
    </Dialog>
  );
}
