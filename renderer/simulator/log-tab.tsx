/** Every call in its order: what was said, what came back, and which rules it broke. */

import { TriangleAlert } from 'lucide-react';
import { memo, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { dialects } from '../../shared/simulator/dialects.ts';
import type { LoggedCall } from '../../shared/simulator/messages.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/fields.tsx';
import kit from '../ui/kit.module.css';
import { useCopy } from '../ui/use-copy.ts';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { ElementName } from './element-name.tsx';
import css from './tabs.module.css';
import type { Trial } from './trial.ts';

const shows = ['all', 'set', 'get', 'problems'] as const;
type Show = (typeof shows)[number];

/** More rows than anybody reads; the rest are found by searching. */
const mostRows = 500;

/** Characters of a value beside its element; what is longer has the width of the list to itself. */
const longest = 28;

interface Row {
  readonly number: number;
  readonly call: LoggedCall;
  readonly broken: boolean;
}

export function LogTab({ trial }: { readonly trial: Trial }): ReactNode {
  const t = useText();
  const copy = useCopy();
  const { opened, calls, violations } = trial;
  const [show, setShow] = useState<Show>('all');
  const [search, setSearch] = useState('');
  const list = useRef<HTMLOListElement | null>(null);
  const rows = useMemo(() => {
    const received = calls.flatMap((call, index) => (call.lost ? [] : [index]));
    const broken = new Set(violations.map(({ at }) => received[at]));
    return calls.map((call, index): Row => ({ number: index + 1, call, broken: broken.has(index) }));
  }, [calls, violations]);
  const dialect = opened && dialects[opened.package.standard];
  const wanted = rows.filter(({ call, broken }) => {
    if (show === 'problems' && !broken && !isError(call) && !call.lost) return false;
    if (show === 'set' && call.method !== dialect?.set) return false;
    if (show === 'get' && call.method !== dialect?.get) return false;
    return search === '' || line(call).toLowerCase().includes(search.toLowerCase());
  });
  const shown = wanted.slice(-mostRows);

  // The newest call stays in view while the end of the list is.
  useEffect(() => {
    const box = list.current?.parentElement;
    if (box && box.scrollHeight - box.scrollTop - box.clientHeight < 160) box.scrollTop = box.scrollHeight;
  }, [shown.length]);

  function copyWanted(): void {
    const said = wanted.map(({ call }) => call);
    void copy(JSON.stringify(said, null, 2));
  }

  return (
    <>
      <div className={css.tools}>
        <SearchField aria-label={t('sim.search')} value={search} onChange={setSearch}>
          <Input className={kit.input ?? ''} placeholder={t('sim.search')} />
        </SearchField>
        <Select
          label={t('sim.show')}
          hideLabel
          value={show}
          options={shows.map((id) => ({ id, label: t(`sim.show.${id}`) }))}
          onChange={setShow}
        />
        <Button isDisabled={wanted.length === 0} onPress={copyWanted}>
          {t('sim.copy')}
        </Button>
      </div>
      <ScrollRegion className={css.scroll} label={t('sim.tab.log')}>
        {shown.length === 0 && <p className={css.none}>{t(calls.length === 0 ? 'sim.log.empty' : 'sim.log.none')}</p>}
        {wanted.length > shown.length && <p className={css.none}>{t('sim.log.more', { count: mostRows })}</p>}
        <ol ref={list} className={css.log}>
          {shown.map((row) => (
            <CallRow key={row.number} {...row} />
          ))}
        </ol>
      </ScrollRegion>
    </>
  );
}

/** Drawn once, as what was said stays: with every further call there are hundreds of others. */
const CallRow = memo(function CallRow({ number, call, broken }: Row): ReactNode {
  const t = useText();
  const [first, ...rest] = call.args;
  const values = rest.map((arg) => brief(quoted(arg), 160)).join(' ');
  const long = values.length > longest;
  const answer = call.lost ? [t('sim.lost')] : [brief(call.result)].filter(Boolean);
  if (isError(call)) answer.push(t('sim.error', { code: call.error }));
  return (
    <li data-tone={broken || isError(call) ? 'problem' : call.lost ? 'lost' : undefined}>
      <span className={css.number}>{number}</span>
      <code>
        <b>{call.method}</b>{' '}
        {first !== undefined && first !== '' && (
          <span className={css.element}>
            <ElementName name={brief(first)} />
          </span>
        )}{' '}
        {!long && <span className={css.value}>{values}</span>}
      </code>
      {long && <code className={css.long}>{values}</code>}
      <span className={css.result}>
        {answer.join(' · ')}
        {broken && (
          <>
            {' '}
            <TriangleAlert size={13} aria-label={t('sim.problem')} />
          </>
        )}
      </span>
    </li>
  );
});

function isError({ error }: LoggedCall): boolean {
  return error !== '' && error !== '0';
}

function line({ method, args, result, error }: LoggedCall): string {
  return [method, ...args, result, error].join(' ');
}

/** Words in quotation marks as they were said, but for what cannot be seen: a line break is \n. */
function quoted(value: LoggedCall['args'][number]): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return `"${value.replace(/\p{Cc}/gu, (unseen) => JSON.stringify(unseen).slice(1, -1))}"`;
}

function brief(value: LoggedCall['args'][number], most = 120): string {
  const text = String(value);
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
