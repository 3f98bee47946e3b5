/** The widths of the panes beside the page: as drawn until somebody moves them, then as they were left. */

import { useState, type CSSProperties, type RefObject } from 'react';
import { settingsSchema } from '../../../shared/ipc/settings.ts';
import { defaultSettings } from '../../../shared/ipc/settings.ts';
import { rangeOf } from '../../../shared/model/fields.ts';
import { useApp } from '../../shell/app-context.ts';

type Pane = 'outline' | 'inspector';

const { outline: ofOutline, inspector: ofInspector } = settingsSchema.shape.panes.shape;
const limits = { outline: rangeOf(ofOutline), inspector: rangeOf(ofInspector) };
/** What the page keeps, and the part of the rest that each pane may take. */
const pageLeast = 400; // CSS pixels
const shares = { outline: 0.45, inspector: 0.55 };

interface DividerOf {
  readonly pane: RefObject<HTMLElement | null>;
  readonly side: 'left' | 'right';
  readonly least: number;
  readonly most: number;
  readonly onMove: (width: number) => void;
  readonly onMoved: (width: number) => void;
  readonly onReset: () => void;
}

export interface Panes {
  readonly style: CSSProperties;
  readonly outlineShown: boolean;
  readonly inspectorShown: boolean;
  readonly dividers: Readonly<Record<Pane, DividerOf>>;
}

export function usePanes(outline: RefObject<HTMLElement | null>, inspector: RefObject<HTMLElement | null>): Panes {
  const { settings, changeSettings } = useApp();
  const { panes } = settings;
  /** Widths while a line is held: the settings are written when it is let go. */
  const [held, setHeld] = useState<Partial<Record<Pane, number>>>({});

  function divider(name: Pane, pane: DividerOf['pane'], side: DividerOf['side']): DividerOf {
    const { min: least, max } = limits[name];
    const keep = (width: number): void => {
      setHeld({});
      changeSettings({ panes: { ...panes, [name]: width } });
    };
    return {
      pane,
      side,
      least,
      most: Math.max(least, Math.min(max, Math.floor((innerWidth - pageLeast) * shares[name]))),
      onMove: (width) => setHeld({ [name]: width }),
      onMoved: keep,
      onReset: () => keep(defaultSettings.panes[name]),
    };
  }

  const moved = (name: Pane): string | undefined => {
    const width = held[name] ?? panes[name];
    return width === defaultSettings.panes[name] ? undefined : `${width}px`;
  };
  const style: Record<string, string | undefined> = {
    '--outline-moved': moved('outline'),
    '--inspector-moved': moved('inspector'),
  };
  return {
    style,
    outlineShown: panes.outlineShown,
    inspectorShown: panes.inspectorShown,
    dividers: {
      outline: divider('outline', outline, 'left'),
      inspector: divider('inspector', inspector, 'right'),
    },
  };
}
