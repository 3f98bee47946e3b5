/** The blocks of a module by page, each with its minutes and kind of work, where they come from, and the author's word over them. */

import { insertIdOf } from '../../../../shared/blocks/registry.ts';
import { ChevronRight, RotateCcw } from 'lucide-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { estimateData, workKinds } from '../../../../shared/model/goals/schema.ts';
import type { BlockTime } from '../../../../shared/rules/workload/block-time.ts';
import type { BlockEstimate, PageEstimates } from '../../../../shared/rules/workload/estimates.ts';
import type { ModuleWorkload } from '../../../../shared/rules/workload/workload.ts';
import { limitOf } from '../../../../shared/model/fields.ts';
import { goTo } from '../../../shell/navigate.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useFormat } from '../../../i18n/format.ts';
import { useText } from '../../../i18n/index.ts';
import { IconButton } from '../../../ui/button.tsx';
import { Select } from '../../../ui/fields.tsx';
import { useDuration } from '../overview/use-modules.ts';
import { MinutesField } from './minutes-field.tsx';
import { useEstimates, useWorkloadActions } from './use-workload.ts';
import css from './workload.module.css';

const mostMinutes = limitOf(estimateData.shape.minutes);

export function Estimates({ module }: { readonly module: ModuleWorkload }): ReactNode {
  const duration = useDuration();
  const pages = useEstimates(module.module);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(pages.slice(0, 1).map(({ page }) => page)));

  function turn(page: string): void {
    const next = new Set(open);
    if (!next.delete(page)) next.add(page);
    setOpen(next);
  }

  return pages.map((page) => {
    const minutes = module.pages.find((one) => one.page === page.page)?.minutes ?? 0;
    return (
      <Page
        key={page.page}
        page={page}
        time={duration(minutes)}
        isOpen={open.has(page.page)}
        onTurn={() => turn(page.page)}
      />
    );
  });
}

function Page({
  page,
  time,
  isOpen,
  onTurn,
}: {
  readonly page: PageEstimates;
  readonly time: string;
  readonly isOpen: boolean;
  readonly onTurn: () => void;
}): ReactNode {
  const t = useText();
  const title = useId();
  const heads = ['block', 'work', 'blockMinutes', 'basis'] as const;
  return (
    <section className={css.page} aria-labelledby={title}>
      <h3 id={title}>
        <button type="button" aria-expanded={isOpen} onClick={onTurn}>
          <ChevronRight size={14} aria-hidden />
          <span data-content>{page.title.trim() || t('outline.untitled')}</span>
          <span className={css.time}>{time}</span>
        </button>
      </h3>
      {isOpen && page.blocks.length > 0 && (
        <table className={css.blocks} aria-labelledby={title}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {t(`workload.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.blocks.map((block) => (
              <Block key={block.block} block={block} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Block({ block }: { readonly block: BlockEstimate }): ReactNode {
  const t = useText();
  const document = useDocument();
  const basis = useBasis();
  const format = useFormat();
  const actions = useWorkloadActions();
  const field = useRef<HTMLInputElement>(null);
  const { estimated, said, data } = block;
  const isDisabled = document.readOnly !== null;
  const kind = t(`insert.${insertIdOf(data)}`);
  const name = block.label || kind;
  const params = { minutes: format.number(estimated.minutes), kind: t(`workload.kind.${estimated.work}`) };
  return (
    <tr data-said={said !== null || undefined}>
      <th scope="row" data-content>
        <button
          type="button"
          title={t('plan.show', { place: name })}
          onClick={() => goTo(document.records, block.block)}
        >
          {name}
        </button>
        {block.label && <small>{kind}</small>}
      </th>
      <td>
        <Select
          label={t('workload.workOf', { block: name })}
          hideLabel
          value={block.work}
          options={workKinds.map((id) => ({ id, label: t(`workload.kind.${id}`) }))}
          onChange={(work) => actions.say(block, name, { work })}
          isDisabled={isDisabled}
        />
      </td>
      <td>
        <MinutesField
          label={t('workload.minutesOf', { block: name })}
          hideLabel
          wrongText={t('workload.minutesWrong', { most: format.number(mostMinutes) })}
          value={block.minutes}
          most={mostMinutes}
          isDisabled={isDisabled}
          onSettle={(minutes) => actions.say(block, name, { minutes })}
          inputRef={field}
        />
      </td>
      <td>
        {said === null ? basis(estimated) : t('workload.own', { ...params, basis: basis(estimated) })}
        {said !== null && !isDisabled && (
          <IconButton
            label={t('workload.resetOf', { block: name })}
            onPress={() => {
              actions.reset(block, name);
              // The button goes with the word it takes back.
              field.current?.focus();
            }}
          >
            <RotateCcw size={14} aria-hidden />
          </IconButton>
        )}
      </td>
    </tr>
  );
}

/** In words, what an estimate rests on. */
function useBasis(): (time: BlockTime) => string {
  const t = useText();
  const format = useFormat();
  return ({ basis }) => {
    switch (basis.code) {
      case 'words':
        return t('workload.basis.words', { words: format.number(basis.words), rate: basis.perMinute });
      case 'playing': {
        const seconds = Math.round(basis.seconds);
        const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
        return t('workload.basis.playing', { time });
      }
      case 'test':
        return basis.limited ? t('workload.basis.limit') : t('workload.basis.test', { asked: basis.asked });
      default:
        return t(`workload.basis.${basis.code}`);
    }
  };
}
