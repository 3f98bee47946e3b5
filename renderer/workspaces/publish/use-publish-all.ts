/** A module published with all settings that are kept, one file after the other into one folder. */

import { useRef, useState } from 'react';
import type { Failure, Result } from '../../../shared/base/result.ts';
import type { Core } from '../../../shared/ipc/contract.ts';
import { purposeOf } from '../../../shared/ipc/file-purposes.ts';
import type { Target } from '../../../shared/output/targets.ts';
import type { RecordId, RecordOf } from '../../../shared/records/record.ts';
import { useApp } from '../../shell/app-context.ts';
import { chooseFile } from '../../ui/file-picker.tsx';
import { notifyFailure } from '../../ui/notices.tsx';
import { fileName } from '../../ui/save-file.ts';
import { endOf, type ExportWritten } from './export-jobs.ts';
import { packingIn } from './packed-as.ts';
import { endingOf, type Packing } from './packing.ts';
import { publish, usePublisher } from './publish.ts';

/** A target with how its files are made and what its file is called. */
interface Wanted {
  readonly id: RecordId;
  readonly packing: Packing;
  readonly name: string;
}

interface Placed extends Wanted {
  readonly handle: string;
}

/** How it went with a target. */
export type Went = 'waits' | 'runs' | { readonly written: ExportWritten } | { readonly failure: Failure };

export function usePublishAll(module: RecordOf<'module'>, targets: readonly Target[]) {
  const { core, info } = useApp();
  const publisher = usePublisher();
  const [went, setWent] = useState<ReadonlyMap<RecordId, Went>>(new Map());
  const [isRunning, setRunning] = useState(false);
  /** Files that are there already, and what is done when they may go. */
  const [taken, setTaken] = useState<{ readonly names: readonly string[]; readonly replace: () => void } | null>(null);
  const stopped = useRef(false);
  const wanted = wantedFor(module, targets);

  async function begin(): Promise<void> {
    const [first, ...others] = wanted;
    if (!first) return;
    const chosen = await chooseFile(core, info, purposeOf(endingOf(first.packing)), first.name);
    if (!chosen) return;
    const start = async (replace: boolean): Promise<void> => {
      setTaken(null);
      const beside = await placedBeside(core, chosen.handle, others, replace);
      if (!beside.ok) return notifyFailure(beside.error);
      const { placed, names } = beside.value;
      if (names.length > 0) return setTaken({ names, replace: () => void start(true) });
      await make([{ ...first, handle: chosen.handle }, ...placed]);
    };
    await start(false);
  }

  async function make(all: readonly Placed[]): Promise<void> {
    stopped.current = false;
    setRunning(true);
    setWent(new Map(all.map(({ id }) => [id, 'waits'])));
    for (const { id, packing, handle } of all) {
      if (stopped.current) break;
      const tell = (how: Went): void => setWent((known) => new Map(known).set(id, how));
      tell('runs');
      const started = await publish(publisher, { module: module.id }, packing, handle);
      const result = started.ok ? await endOf(started.value) : started;
      tell(!result ? 'waits' : result.ok ? { written: result.value } : { failure: result.error });
    }
    setRunning(false);
  }

  return {
    went,
    isRunning,
    taken,
    isPossible: wanted.length > 0,
    begin,
    /** After the one that is being made. */
    stop: () => (stopped.current = true),
    keepFiles: () => setTaken(null),
  };
}

/** No two files of one name, however alike the names of targets are. */
function wantedFor(module: RecordOf<'module'>, targets: readonly Target[]): readonly Wanted[] {
  const names = new Set<string>();
  return targets.flatMap(({ id, data }) => {
    const packing = packingIn(data);
    if (!packing) return [];
    const extension = endingOf(packing).slice(1);
    const named = (more: string) => fileName(`${module.data.code} ${data.name}${more}`, module.data.code, extension);
    let name = named('');
    for (let count = 2; names.has(name.toLowerCase()); count++) name = named(` ${count}`);
    names.add(name.toLowerCase());
    return [{ id, packing, name }];
  });
}

/** Handles of files beside one, and the names of those that are there already and may not be replaced. */
async function placedBeside(
  core: Core,
  file: string,
  wanted: readonly Wanted[],
  replace: boolean,
): Promise<Result<{ readonly placed: readonly Placed[]; readonly names: readonly string[] }>> {
  const placed: Placed[] = [];
  const names: string[] = [];
  for (const one of wanted) {
    const found = await core.call('files.beside', { file, name: one.name, replace });
    if (found.ok) placed.push({ ...one, handle: found.value.handle });
    else if (found.error.code === 'file.exists') names.push(one.name);
    else return found;
  }
  return { ok: true, value: { placed, names } };
}
