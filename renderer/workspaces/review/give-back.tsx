/** Gives back what was said in a review copy: one small file for whoever sent it. */

import { useState, type ReactNode } from 'react';
import type { Person } from '../../../shared/model/review/schema.ts';
import { returnOf, reviewCopyIn } from '../../../shared/review/review-copy.ts';
import { writeReturn } from '../../../shared/review/return-file.ts';
import { recordOf } from '../../../shared/records/record.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { AskName } from '../../review/ask-name.tsx';
import { useMe } from '../../review/me.ts';
import { Button } from '../../ui/button.tsx';
import { notify } from '../../ui/notices.tsx';
import { fileName, saveFile } from '../../ui/save-file.ts';

export function GiveBack(): ReactNode {
  const t = useText();
  const document = useDocument();
  const { person } = useMe();
  const copy = reviewCopyIn(document.base);
  const [isAsking, setAsking] = useState(false);

  function give(by: Person): void {
    setAsking(false);
    const returned = returnOf(document.base, by, new Date().toISOString());
    if (!returned || !saysAnything(returned)) {
      notify({ title: (say) => say('review.copy.nothing', { name: by.name }) });
      return;
    }
    const module = recordOf(document.base, 'module', copy?.module ?? '')?.data.code ?? '';
    const name = fileName(`${by.name} ${module}`, 'review', 'mwc');
    saveFile(name, new Blob([writeReturn(returned)], { type: 'application/json' }));
    notify({ title: (say) => say('review.copy.given', { name }) });
  }

  return (
    copy && (
      <>
        <Button variant="primary" onPress={() => (person ? give(person) : setAsking(true))}>
          {t('review.copy.giveBack')}
        </Button>
        {isAsking && (
          <AskName
            title={t('review.copy.giveBack')}
            why={t('review.copy.askName')}
            begin={t('review.copy.giveBack')}
            onNamed={give}
            onClose={() => setAsking(false)}
          />
        )}
      </>
    )
  );
}

function saysAnything({ threads, comments, pages, suggestions }: NonNullable<ReturnType<typeof returnOf>>): boolean {
  return [threads, comments, pages, suggestions].some(({ length }) => length > 0);
}
