/** What of a module differs between the state that a file was made of and how it is now, or that of another file. */

import { useState, type ReactNode } from 'react';
import { publicationsIn, type Publication } from '../../../shared/output/publications.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Select } from '../../ui/fields.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { Comparison } from '../versions/comparison.tsx';
import { useTwoStates, type Moment } from '../versions/past.ts';
import { ToldFailure } from '../versions/told-failure.tsx';
import own from './published.module.css';

/** Others that are offered, the newest of them. */
const offered = 50;

const now = 'now';

export function PublishedCompared({
  publication,
  onClose,
}: {
  readonly publication: Publication;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const document = useDocument();
  const { module, revision } = publication.data;
  const [chosen, setChosen] = useState<string>(now);
  const others = publicationsIn(document.records, module)
    .filter(({ id }) => id !== publication.id)
    .slice(0, offered);
  const nameOf = ({ data: { at, file } }: Publication): string => `${format.dateTime(at)} · ${file}`;
  const other: Moment = others.find(({ id }) => id === chosen)?.data.revision ?? now;
  const isOlder = other === now || revision <= other;
  const [older, newer]: readonly [Moment, Moment] = isOlder ? [revision, other] : [other, revision];
  const options = [{ id: now, label: t('history.now') }, ...others.map((one) => ({ id: one.id, label: nameOf(one) }))];
  const names = [nameOf(publication), options.find(({ id }) => id === chosen)?.label ?? t('history.now')];
  const { states, failure, again } = useTwoStates(older, newer);
  return (
    <Dialog title={t('published.differs', { file: publication.data.file })} onClose={onClose} wide>
      <Select label={t('history.compareWith')} value={chosen} onChange={setChosen} options={options} />
      <ToldFailure failure={failure} again={again} />
      <ScrollRegion className={own.differences} label={t('history.differences')}>
        <h3 className={own.sides} data-content>
          {(isOlder ? names : names.toReversed()).map((name, side) => (
            <span key={side === 0 ? 'older' : 'newer'}>{name}</span>
          ))}
        </h3>
        {states && <Comparison key={`${older} ${newer}`} {...states} restoring={null} module={module} />}
      </ScrollRegion>
      <DialogActions>
        <Button onPress={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
