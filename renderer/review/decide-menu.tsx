/** Accepts or rejects several suggestions at once: all of a place, those of one person, those on one page. */

import type { ReactNode } from 'react';
import type { RecordId } from '../../shared/records/record.ts';
import type { Change } from '../../shared/review/suggestions/change.ts';
import { useDocument } from '../document/hooks.tsx';
import { useText } from '../i18n/index.ts';
import { ancestorOf } from '../shell/navigate.ts';
import { Button } from '../ui/button.tsx';
import { Menu, type MenuEntry } from '../ui/menu.tsx';
import { acceptAll, rejectAll } from './decide.ts';
import { thenKeysTo } from './keys-to.ts';
import { useMe } from './me.ts';
import { nameOfRecord } from './name-of-record.ts';

export function DecideMenu({
  changes,
  byPage = false,
}: {
  readonly changes: readonly Change[];
  readonly byPage?: boolean;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const { person } = useMe();
  if (changes.length < 2 || !document.mayDecide) return null;

  const both = (some: readonly Change[], id: string): readonly MenuEntry[] => [
    {
      id: `${id} accept`,
      label: t('review.acceptAll', { count: some.length }),
      run: () => thenKeysTo(null, () => acceptAll(document, some, person)),
    },
    {
      id: `${id} reject`,
      label: t('review.rejectAll', { count: some.length }),
      run: () => thenKeysTo(null, () => rejectAll(document, some, person)),
    },
  ];
  const group = (id: string, name: string, some: readonly Change[], divided: boolean): MenuEntry => ({
    id,
    label: t('review.ofWhom', { name, count: some.length }),
    divided,
    entries: both(some, id),
  });
  const people = [...Map.groupBy(changes, ({ by }) => by.id)];
  const pages = byPage ? [...Map.groupBy(changes, (change) => pageOf(document, change))] : [];
  const entries = [
    ...both(changes, 'all'),
    ...(people.length < 2 ? [] : people.map(([id, own], at) => group(id, own[0]?.by.name ?? '', own, at === 0))),
    ...(pages.length < 2
      ? []
      : pages.map(([id, own], at) => {
          const page = id === null ? undefined : document.base.get(id);
          return group(id ?? 'none', page ? nameOfRecord(page, t) : t('review.kind.programme'), own, at === 0);
        })),
  ];
  return (
    <Menu label={t('review.decideAll')} entries={entries}>
      <Button variant="quiet">{t('review.decideAll')} ▾</Button>
    </Menu>
  );
}

function pageOf({ base }: ReturnType<typeof useDocument>, { target, record }: Change): RecordId | null {
  return ancestorOf(base, base.get(target) ? target : record.parent, 'page');
}
