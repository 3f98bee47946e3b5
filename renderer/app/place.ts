/** Reopens a programme where it was left: workspace, page, unfolded parts, scroll, and how its features looked at it. */

import { useEffect, useMemo } from 'react';
import { sameJson } from '../../shared/base/json.ts';
import type { Core } from '../../shared/ipc/contract.ts';
import type { Settings } from '../../shared/ipc/settings.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { goTo } from '../shell/navigate.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { features, type Kept } from '../shell/feature.ts';
import { notifyFailure } from '../ui/notices.tsx';
import { setView, useView } from '../shell/view.ts';

type LastPlace = Settings['places'][string];

/** Where each programme was left, in every window. Nothing on the screen shows it, so that nothing is drawn anew for it. */
export interface Places {
  of(programme: RecordId): LastPlace | undefined;
  keep(programme: RecordId, place: LastPlace): Promise<void>;
}

const settleAfter = 500; // milliseconds
const remembered = 50; // programmes

export function restorePlace(document: ProgrammeDocument, place: LastPlace | undefined): void {
  const { records, programme } = document;
  const modules = records.children(programme.id, 'module');
  const firstUnit = modules[0] && records.children(modules[0].id, 'unit')[0];
  const firstPage = firstUnit && records.children(firstUnit.id, 'page')[0];
  const known = place?.selected && records.get(place.selected) ? place.selected : null;
  const open = new Set(place?.expanded ?? []);
  setView({ expanded: new Set([...open].filter((id) => records.get(id))) });
  goTo(records, known ?? firstPage?.id ?? modules[0]?.id ?? programme.id);
  const workspace = features().find((feature) => feature.workspace?.id === place?.workspace)?.workspace;
  setView({ workspace: workspace?.id ?? 'write', block: null, reveal: null, inspectorTab: 'place' });
  for (const { id, restore } of kept()) restore(place?.kept?.[id] ?? {});
  const scroll = place?.scroll ?? 0;
  if (scroll > 0) requestAnimationFrame(() => requestAnimationFrame(() => scroller()?.scrollTo(0, scroll)));
}

export function usePlaces(core: Core, initial: Settings['places']): Places {
  const places = useMemo(() => {
    let known = initial;
    let underWay = 0;
    return {
      of: (programme: RecordId) => known[programme],
      async keep(programme: RecordId, place: LastPlace): Promise<void> {
        const others = Object.entries(known).filter(([id]) => id !== programme);
        known = Object.fromEntries([...others.slice(1 - remembered), [programme, place]]);
        underWay += 1;
        const kept = await core.call('settings.set', { places: known });
        underWay -= 1;
        if (!kept.ok) notifyFailure(kept.error);
      },
      /** What comes back while a place is on its way is older than it. */
      follow(changed: Settings['places']): void {
        if (underWay === 0) known = changed;
      },
    };
    // What the settings said at the start; from then on what was kept here or elsewhere.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [core]);
  useEffect(() => core.on('settings.changed', (changed) => places.follow(changed.places)), [core, places]);
  return places;
}

function kept(): readonly Kept[] {
  return features().flatMap((feature) => feature.kept ?? []);
}

/** Of the programme on the screen: writes its place down now, if it is another than was written. */
let keepNow: () => void = () => undefined;

/** Before the programme leaves the screen. */
export function keepPlace(): void {
  keepNow();
}

/** Writes the place down a moment after it changed, and as the window goes. */
export function usePlaceKeeper(document: ProgrammeDocument | null, places: Places): void {
  useEffect(() => {
    if (!document) return;
    const { id } = document.programme;
    let written = places.of(id);
    let timer: ReturnType<typeof setTimeout> | undefined;
    keepNow = () => {
      clearTimeout(timer);
      const place = placeNow();
      if (sameJson(place, written)) return;
      written = place;
      void places.keep(id, place);
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(keepNow, settleAfter);
    };
    const onScroll = ({ target }: Event): void => {
      if (target === scroller()) soon();
    };
    soon();
    const ends = [useView.subscribe(soon), ...kept().map(({ onChange }) => onChange(soon))];
    addEventListener('scroll', onScroll, { capture: true, passive: true });
    addEventListener('pagehide', keepNow);
    return () => {
      clearTimeout(timer);
      for (const end of ends) end();
      removeEventListener('scroll', onScroll, { capture: true });
      removeEventListener('pagehide', keepNow);
      keepNow = () => undefined;
    };
  }, [document, places]);
}

function placeNow(): LastPlace {
  const { workspace, selected, expanded } = useView.getState();
  const looked = Object.fromEntries(kept().map(({ id, now }) => [id, { ...now() }]));
  return { workspace, selected, scroll: scroller()?.scrollTop ?? 0, expanded: [...expanded], kept: looked };
}

function scroller(): Element | null {
  return document.querySelector('[data-scroll="page"]');
}
