/** The modules as the overview shows them, their numbers, and what can be done to them; each one a step said aloud. */

import { useMemo } from 'react';
import { frameworkCoverage } from '../../../../shared/rules/coverage/framework-coverage.ts';
import { programmeNumbers, type ProgrammeNumbers } from '../../../../shared/rules/numbers.ts';
import { changeModules, passes } from '../../../../shared/edit/board.ts';
import type { ModuleData } from '../../../../shared/model/programme/schema.ts';
import { isEmptyChange, type RecordId, type RecordOf } from '../../../../shared/records/record.ts';
import { useChildren, useDocument, useRecords } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { speak } from '../../../ui/notices.tsx';
import { useOverview } from './view-state.ts';

export function useNumbers(): ProgrammeNumbers {
  const document = useDocument();
  const records = useRecords();
  // Counted over all records, so once for each change.
  return useMemo(() => programmeNumbers(records, document.programme.id), [document, records]);
}

/** What goals work towards: the areas of the framework, or the frameworks when there are several or the areas too many. */
export function useFrameworkRows(): readonly {
  readonly name: string;
  readonly covered: number;
  readonly of: number;
}[] {
  const document = useDocument();
  const records = useRecords();
  return useMemo(() => {
    const frameworks = frameworkCoverage(records, document.programme.id).filter(({ of }) => of > 0);
    const [only] = frameworks;
    const isShort = frameworks.length === 1 && only !== undefined && only.areas.length <= 10;
    return isShort ? only.areas : frameworks.map(({ title, covered, of }) => ({ name: title, covered, of }));
  }, [document, records]);
}

/** Those that the filter lets through, in the programme's order. */
export function useShownModules(): readonly RecordOf<'module'>[] {
  const document = useDocument();
  const modules = useChildren(document.programme.id, 'module');
  const filter = useOverview((state) => state.filter);
  return useMemo(() => modules.filter((module) => passes(module, filter)), [modules, filter]);
}

export type BoardPatch = Partial<Pick<ModuleData, 'status' | 'level' | 'reach' | 'owner'>>;

export interface ModuleActions {
  /** Puts a module somewhere else on the board, and says where. False when it is there already. */
  place(id: RecordId, patch: BoardPatch, where: string): boolean;
  /** The same change to each of them, as one step. */
  changeAll(ids: readonly RecordId[], patch: BoardPatch): void;
}

export function useModuleActions(): ModuleActions {
  const document = useDocument();
  const t = useText();
  return useMemo(
    () => ({
      place(id, patch, where) {
        const changes = changeModules(document.records, { modules: [id], patch });
        if (isEmptyChange(changes) || document.readOnly !== null) return false;
        document.change(changes, { label: 'undo.move' });
        const module = document.record('module', id);
        const name = `${module?.data.code ?? ''} ${module?.data.title ?? ''}`;
        speak(t('overview.moved', { module: name, status: where }));
        return true;
      },
      changeAll(ids, patch) {
        const changes = changeModules(document.records, { modules: ids, patch });
        document.change(changes, { label: 'undo.settings' });
        speak(t('overview.changed', { number: changes.puts.length }));
      },
    }),
    [document, t],
  );
}

/** Minutes in hours and minutes. */
export function useDuration(): (minutes: number) => string {
  const t = useText();
  return (exact) => {
    const whole = Math.round(exact);
    const hours = Math.floor(whole / 60);
    const minutes = whole % 60;
    if (hours === 0) return t('overview.minutes', { minutes });
    return minutes === 0 ? t('overview.hours', { hours }) : t('overview.hoursMinutes', { hours, minutes });
  };
}

export function useModuleName(): (id: RecordId) => string {
  const document = useDocument();
  const t = useText();
  return (id) => {
    const module = document.record('module', id);
    return module ? `${module.data.code} ${module.data.title.trim() || t('outline.untitled')}` : '';
  };
}
