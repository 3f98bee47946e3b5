/** Gives back what was said in a review copy: one small file for whoever sent it. */

import type { ReactNode } from 'react';
import { returnOf, reviewCopyIn } from '../../../shared/review/review-copy.ts';
import { writeReturn } from '../../../shared/review/return-file.ts';
import { recordOf } from '../../../shared/records/record.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { useMe } from '../../review/me.ts';
import { Button } from '../../ui/button.tsx';
import { notify } from '../../ui/notices.tsx';
import { fileName, saveFile } from '../../ui/save-file.ts';

export function GiveBack(): ReactNode {
  const t = useText();
  const document = useDocument();
  const { person } = useMe();
  const copy = reviewCopyIn(document.base);

  function give(): void {
    const returned = person && returnOf(document.base, person, new Date().toISOString());
    if (!returned || !person || !saysAnything(returned)) {
      notify({ title: (say) => say('review.copy.nothing') });
      return;
    }
    const module = recordOf(document.base, 'module', copy?.module ?? '')?.data.code ?? '';
    const name = fileName(`${person.name} ${module}`, 'review', 'mwc');
    saveFile(name, new Blob([writeReturn(returned)], { type: 'application/json' }));
    notify({ title: (say) => say('review.copy.given', { name }) });
  }

  return (
    copy && (
      <Button variant="primary" onPress={give}>
        {t('review.copy.giveBack')}
      </Button>
    )
  );
}

function saysAnything({ threads, comments, pages, suggestions }: NonNullable<ReturnType<typeof returnOf>>): boolean {
  return [threads, comments, pages, suggestions].some(({ length }) => length > 0);
}
