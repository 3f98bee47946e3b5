/** What features keep of how a programme is looked at: it comes back as it was, and what means nothing any more as at the beginning. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, settingsSchema } from '../../../shared/ipc/settings.ts';
import { columnings, groupings } from '../../../shared/edit/board.ts';
import { formatIds } from '../../../shared/output/formats/index.ts';
import type { Kept } from '../../../renderer/shell/feature.ts';
import { setOverview, overviewModes } from '../../../renderer/workspaces/plan/overview/view-state.ts';
import { planKept } from '../../../renderer/workspaces/plan/plan-kept.ts';
import { planViews, setPlan } from '../../../renderer/workspaces/plan/plan-view.ts';
import { packingKept, usePacking } from '../../../renderer/workspaces/publish/packing.ts';
import { useWholePacking, wholeKept } from '../../../renderer/workspaces/publish/whole-packing.ts';
import { statuses } from '../../../shared/model/programme/statuses.ts';
import { programmeModes } from '../../../shared/output/programme/modes.ts';

interface Case {
  readonly kept: Kept;
  /** Of names that no version knows, or none any more. */
  readonly gone: Readonly<Record<string, string>>;
}

const features: readonly Case[] = [
  { kept: packingKept, gone: { format: 'papyrus', language: 'xx' } },
  { kept: wholeKept, gone: { mode: 'scroll' } },
  { kept: planKept, gone: { view: 'inside', mode: 'globe', columns: 'colour', grouping: 'weight' } },
];

const looks = fc.record({
  format: fc.constantFrom(...formatIds),
  language: fc.constantFrom('da' as const, null),
  chosen: fc.record({ preset: fc.constantFrom('generic', 'moodle') }),
  whole: fc.record({ mode: fc.constantFrom(...programmeModes), statuses: fc.subarray([...statuses]) }),
  view: fc.constantFrom(...planViews),
  mode: fc.constantFrom(...overviewModes),
  columns: fc.constantFrom(...columnings),
  grouping: fc.constantFrom(...groupings),
});

it('what was kept before an edition was a format of its own is that format', () => {
  const chosen: readonly Readonly<Record<string, string>>[] = [{ edition: '3rd' }, { edition: '4th' }, {}];
  const kept = chosen.map((one): unknown => {
    packingKept.restore({ ...one, format: 'scorm2004', language: 'da', preset: 'moodle' });
    return packingKept.now();
  });
  const other = { language: 'da', preset: 'moodle' };
  expect(kept).toEqual(['scorm2004-3', 'scorm2004-4', 'scorm2004-4'].map((format) => ({ ...other, format })));
});

describe.each(features)('what $kept.id keeps', ({ kept, gone }) => {
  const { id } = kept;

  it('comes back as it was, through the settings', () => {
    fc.assert(
      fc.property(looks, ({ view, mode, columns, grouping, whole, ...packing }) => {
        usePacking.setState(packing);
        useWholePacking.setState(whole);
        setPlan({ view });
        setOverview({ mode, columns, grouping });
        const before = kept.now();
        const place = { workspace: id, selected: null, scroll: 0, expanded: [], kept: { [id]: before } };
        const read = settingsSchema.parse({ ...defaultSettings, places: { programme: place } });
        kept.restore({});
        kept.restore(read.places['programme']?.kept?.[id] ?? {});
        expect(kept.now()).toEqual(before);
      }),
    );
  });

  it('is as at the beginning where nothing was kept, or nothing that is known', () => {
    kept.restore({});
    const beginning = kept.now();
    kept.restore(gone);
    expect(kept.now()).toEqual(beginning);
  });
});
