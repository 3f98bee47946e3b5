/** Reopens a programme where it was left: workspace, page, unfolded parts, scroll. */

import { useEffect } from 'react';
import type { Settings } from '../../shared/ipc/settings.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import type { AppServices } from '../shell/app-context.ts';
import { goTo } from '../shell/navigate.ts';
import { features } from '../shell/feature.ts';
import { setView, useView } from '../shell/view.ts';

type LastPlace = Settings['places'][string];

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
  const scroll = place?.scroll ?? 0;
  if (scroll > 0) requestAnimationFrame(() => requestAnimationFrame(() => scroller()?.scrollTo(0, scroll)));
}

/** Writes the place down a moment after it changed. */
export function usePlaceKeeper(document: ProgrammeDocument | null, { settings, changeSettings }: AppServices): void {
  const { workspace, selected, expanded } = useView();
  useEffect(() => {
    if (!document) return;
    const id = document.programme.id;
    const keep = (): void => {
      const place: LastPlace = {
        workspace,
        selected,
        scroll: scroller()?.scrollTop ?? 0,
        expanded: [...expanded],
      };
      const others = Object.entries(settings.places).filter(([key]) => key !== id);
      changeSettings({ places: Object.fromEntries([...others.slice(1 - remembered), [id, place]]) });
    };
    const timer = setTimeout(keep, settleAfter);
    return () => clearTimeout(timer);
    // Settings change because of this very effect.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [document, workspace, selected, expanded]);
}

function scroller(): Element | null {
  return document.querySelector('[data-scroll="page"]');
}
