/** How Plan was looked at, for when the programme is opened again: the view, and the form of the overview. */

import { columnings, groupings, noFilter } from '../../../shared/edit/board.ts';
import type { Kept } from '../../shell/feature.ts';
import { overviewModes, setOverview, useOverview } from './overview/view-state.ts';
import { planViews, setPlan, usePlan } from './plan-view.ts';

export const planKept: Kept = {
  id: 'plan',
  now() {
    const { mode, columns, grouping } = useOverview.getState();
    return { view: usePlan.getState().view, mode, columns, grouping };
  },
  restore({ view, mode, columns, grouping }) {
    setPlan({ view: oneOf(planViews, view) });
    // A module or an owner of the programme before is none of this one.
    setOverview({
      mode: oneOf(overviewModes, mode),
      columns: oneOf(columnings, columns),
      grouping: oneOf(groupings, grouping),
      filter: noFilter,
      chosen: null,
    });
  },
  onChange(listener) {
    const ends = [usePlan.subscribe(listener), useOverview.subscribe(listener)];
    return () => ends.forEach((end) => end());
  },
};

function oneOf<Name extends string>(names: readonly [Name, ...Name[]], name: string | undefined): Name {
  return names.find((one) => one === name) ?? names[0];
}
