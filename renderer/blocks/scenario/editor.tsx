/** What a branching scenario has beside its scenes: its map, how well it can go, and how it is scored. */

import { Network } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { survey } from '../../../shared/blocks/scenario/graph.ts';
import type { Scenario } from '../../../shared/blocks/scenario/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { lazyDialog } from '../../ui/lazily.tsx';
import css from '../blocks.module.css';
import { ScoringFields } from '../common-fields.tsx';
import type { BlockEditorProps } from '../registry.ts';
import { BestWay } from './best-way.tsx';

/** Laying a graph out takes a library that nobody else needs. */
const ScenarioMap = lazyDialog(async () => (await import('./scenario-map.tsx')).ScenarioMap);

export function Editor({ data, patch, blockId }: BlockEditorProps<Scenario>): ReactNode {
  const t = useText();
  const [mapped, setMapped] = useState(false);
  const seen = useMemo(() => survey(data), [data]);
  return (
    <>
      <BestWay data={data} share={seen.bestShare} steps={seen.bestSteps} />
      <div className={css.file}>
        <Button onPress={() => setMapped(true)}>
          <Network size={14} aria-hidden /> {t('card.scenario.openMap')}
        </Button>
      </div>
      {mapped && <ScenarioMap blockId={blockId} shown={data} onClose={() => setMapped(false)} />}
      <ScoringFields data={data} patch={patch} />
    </>
  );
}
