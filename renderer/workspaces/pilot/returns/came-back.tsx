/** What comes back from a session: forms to send out, sheets to take in or to type in, and what they say together. */

import type { ReactNode } from 'react';
import { filledSheets } from '../../../../shared/model/pilots/sheet.ts';
import type { PilotSession } from '../../../../shared/pilots/sessions.ts';
import { useChildren, useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import css from '../pilot.module.css';
import { showTyping } from '../pilot-view.ts';
import { Findings } from './findings.tsx';
import { Raised } from './raise.tsx';
import { TakeSheets } from './take-sheets.tsx';
import { WriteForm } from './write-form.tsx';
import { WriteReport } from './write-report.tsx';

export function CameBack({ session }: { readonly session: PilotSession }): ReactNode {
  const t = useText();
  const document = useDocument();
  const sheets = useChildren(session.id, 'sheet');
  const { participants } = session.data;
  return (
    <section className={css.panel} aria-labelledby="pilot-came">
      <h3 id="pilot-came">{t('pilot.came')}</h3>
      <p className={css.about}>{t('pilot.cameIntro')}</p>
      <WriteForm session={session} />
      <div className={css.take}>
        {document.mayDecide && <TakeSheets session={session} />}
        {(document.mayDecide || sheets.length > 0) && (
          <span data-typing>
            <Button variant="quiet" onPress={() => showTyping(true)}>
              {t(document.mayDecide ? 'pilot.came.type' : 'pilot.came.read')}
            </Button>
          </span>
        )}
      </div>
      {sheets.length === 0 ? (
        <p className={css.about}>{t('pilot.came.none')}</p>
      ) : (
        <dl className={css.counts}>
          {filledSheets.map((sheet) => {
            const count = sheets.filter(({ data }) => data.sheet === sheet).length;
            const isOfAll = sheet === 'participant' && participants !== null;
            return (
              <div key={sheet}>
                <dt>{t(`pilot.sheet.${sheet}`)}</dt>
                <dd>{isOfAll ? t('pilot.came.of', { count, all: participants }) : count}</dd>
              </div>
            );
          })}
        </dl>
      )}
      {(sheets.length > 0 || session.data.run !== undefined) && (
        <Raised session={session}>
          <Findings session={session} />
          <WriteReport session={session} />
        </Raised>
      )}
    </section>
  );
}
