/** One package being tried: the visits to it, what was said in the last one, and what the platform has kept. */

import { useEffect, useEffectEvent, useMemo, useState, type RefObject } from 'react';
import type { Failure, Result } from '../../shared/base/result.ts';
import type { Core, InputOf, OpenedSimulator } from '../../shared/ipc/contract.ts';
import { judgeCalls } from '../../shared/simulator/judge.ts';
import type { Sco } from '../../shared/simulator/manifest.ts';
import { reportOf, type Command, type LoggedCall, type Report } from '../../shared/simulator/messages.ts';
import { countsOf, type CmiRecord } from '../../shared/simulator/cmi.ts';
import { freshRecord, resumedRecord } from '../../shared/simulator/record.ts';
import { plainSwitches, type Switches } from '../../shared/simulator/switches.ts';
import type { Violation } from '../../shared/simulator/violation.ts';

export interface Kept {
  readonly record: CmiRecord;
  readonly at: string;
  /** How many calls had been made by then. */
  readonly calls: number;
}

export interface Visit {
  readonly number: number;
  readonly sco: Sco;
  readonly switches: Switches;
  /** What the platform gave to the content. */
  readonly record: CmiRecord;
  readonly state: 'running' | 'over';
  readonly windowBlocked: boolean;
}

export interface Trial {
  readonly opened: OpenedSimulator | null;
  readonly sco: Sco | null;
  readonly chooseSco: (id: string) => void;
  readonly switches: Switches;
  readonly setSwitches: (change: Partial<Switches>) => void;
  readonly visit: Visit | null;
  readonly calls: readonly LoggedCall[];
  readonly kept: Kept | null;
  readonly violations: readonly Violation[];
  /** The learner comes back: to what was kept, or as somebody nobody has seen. */
  readonly launch: (how: 'resume' | 'fresh') => void;
  readonly leave: () => void;
}

const most = 20_000; // calls of one visit that are kept for looking at

export function useTrial(
  core: Core,
  source: InputOf<'simulator.open'>,
  words: { readonly content: string; readonly open: string },
  element: RefObject<HTMLIFrameElement | null>,
  onFailure: (failure: Failure) => void,
): Trial {
  const [opened, setOpened] = useState<OpenedSimulator | null>(null);
  const [scoId, setScoId] = useState<string | null>(null);
  const [switches, setSwitches] = useState<Switches>(plainSwitches(null));
  const [visit, setVisit] = useState<Visit | null>(null);
  const [calls, setCalls] = useState<readonly LoggedCall[]>([]);
  const [keptBySco, setKept] = useState<ReadonlyMap<string, Kept>>(new Map());
  const waiting = useMemo(
    () =>
      waitingCalls((more) =>
        setCalls((before) => (before.length >= most ? before : [...before, ...more].slice(0, most))),
      ),
    [],
  );
  useEffect(() => waiting.stop, [waiting]);

  const scos = opened?.package.scos ?? [];
  const sco = scos.find(({ id }) => id === scoId) ?? scos[0] ?? null;
  const kept = (sco && keptBySco.get(sco.id)) ?? null;

  function begin(from: OpenedSimulator, target: Sco, before: CmiRecord | null, how: Switches): void {
    setCalls([]);
    setVisit(visitOf(from, target, before, { switches: how, number: (visit?.number ?? 0) + 1 }));
  }

  useOpened(core, source, (result) => {
    if (!result.ok) return onFailure(result.error);
    const book = plainSwitches(result.value.package.standard);
    setOpened(result.value);
    setSwitches(book);
    const [first] = result.value.package.scos;
    if (first) begin(result.value, first, null, book);
  });

  const onReport = (report: Report): void => {
    if (!opened || !visit) return;
    if (report.kind === 'ready') return send(element.current, opened, launchCommand(visit, opened, words));
    if (report.attempt !== visit.number) return;
    if (report.kind === 'call') return waiting.add(report.call);
    waiting.flush();
    if (report.kind === 'kept') {
      const keep = { record: report.record, at: new Date().toISOString() };
      setCalls((before) => {
        setKept((map) => new Map(map).set(visit.sco.id, { ...keep, calls: before.length }));
        return before;
      });
    } else {
      const change: Partial<Visit> = report.kind === 'closed' ? { state: 'over' } : { windowBlocked: true };
      setVisit((before) => before && { ...before, ...change });
    }
  };
  useReports(element, opened?.origin ?? null, onReport);

  const violations = useViolations(opened, visit, calls);
  return {
    opened,
    sco,
    chooseSco(id) {
      const target = scos.find((candidate) => candidate.id === id);
      if (!target || !opened) return;
      setScoId(id);
      begin(opened, target, keptBySco.get(id)?.record ?? null, switches);
    },
    switches,
    setSwitches: (change) => setSwitches((before) => ({ ...before, ...change })),
    visit,
    calls,
    kept,
    violations,
    launch(how) {
      if (!opened || !sco) return;
      if (how === 'fresh') setKept((map) => new Map([...map].filter(([id]) => id !== sco.id)));
      begin(opened, sco, how === 'resume' ? (kept?.record ?? null) : null, switches);
    },
    leave() {
      if (opened) send(element.current, opened, { kind: 'close' });
    },
  };
}

/** Opens a package once, and closes it when it is looked at no longer. */
function useOpened(
  core: Core,
  source: InputOf<'simulator.open'>,
  onOpened: (result: Result<OpenedSimulator>) => void,
): void {
  const take = useEffectEvent(onOpened);
  useEffect(() => {
    let simulator: string | null = null;
    let gone = false;
    async function open(): Promise<void> {
      const result = await core.call('simulator.open', source);
      if (result.ok) ({ simulator } = result.value);
      if (gone && simulator !== null) return void core.call('simulator.close', { simulator });
      take(result);
    }
    void open();
    return () => {
      gone = true;
      if (simulator !== null) void core.call('simulator.close', { simulator });
    };
  }, [core, source]);
}

/** What a platform would hold against what was said in a visit. */
function useViolations(
  opened: OpenedSimulator | null,
  visit: Visit | null,
  calls: readonly LoggedCall[],
): readonly Violation[] {
  return useMemo(() => {
    if (!opened || !visit) return [];
    const received = calls.filter(({ lost }) => !lost);
    const counts = countsOf(visit.record);
    return judgeCalls(opened.package.standard, received, { ended: visit.state === 'over', counts });
  }, [opened, visit, calls]);
}

/** Calls come by the hundred: they are shown a few times a second. */
function waitingCalls(show: (calls: readonly LoggedCall[]) => void) {
  let calls: LoggedCall[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const more = calls;
    calls = [];
    show(more);
  };
  const add = (call: LoggedCall): void => {
    calls.push(call);
    timer ??= setTimeout(flush, 50);
  };
  return { add, flush, stop: () => clearTimeout(timer) };
}

/** Only the platform's own frame is received; what it says may still be forged by the content, so it is only shown. */
function useReports(
  element: RefObject<HTMLIFrameElement | null>,
  origin: string | null,
  onReport: (report: Report) => void,
): void {
  const take = useEffectEvent(onReport);
  useEffect(() => {
    const onMessage = (event: MessageEvent): void => {
      if (event.origin !== origin || event.source !== element.current?.contentWindow) return;
      const report = reportOf(event.data);
      if (report) take(report);
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, [element, origin]);
}

/** A visit that begins where what was kept left off, or as somebody nobody has seen. */
function visitOf(
  { package: { standard } }: OpenedSimulator,
  sco: Sco,
  before: CmiRecord | null,
  { switches, number }: Pick<Visit, 'switches' | 'number'>,
): Visit {
  const record = before ? resumedRecord(standard, sco, before, switches) : freshRecord(standard, sco, switches);
  return { number, sco, switches, record, state: 'running', windowBlocked: false };
}

function launchCommand(
  { number, sco, switches, record }: Visit,
  { package: { standard, root } }: OpenedSimulator,
  words: { readonly content: string; readonly open: string },
): Command {
  const url = `content/${root.split('/').map(encodeURIComponent).join('/')}${sco.url}`;
  return { kind: 'launch', attempt: number, standard, url, record, switches, words };
}

function send(frame: HTMLIFrameElement | null, { origin }: OpenedSimulator, command: Command): void {
  frame?.contentWindow?.postMessage(command, origin);
}
