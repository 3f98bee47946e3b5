/** The simulator: a package at work on the left, what a learning platform sees of it on the right. */

import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { Dialog, Heading, Modal, ModalOverlay, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { InputOf } from '../../shared/ipc/contract.ts';
import type { Records } from '../../shared/records/record.ts';
import { dialects } from '../../shared/simulator/dialects.ts';
import { isSuspended } from '../../shared/simulator/record.ts';
import { useApp } from '../shell/app-context.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/fields.tsx';
import { notifyFailure } from '../ui/notices.tsx';
import { LogTab } from './log-tab.tsx';
import { ProblemsTab } from './problems-tab.tsx';
import css from './simulator.module.css';
import { StateTab } from './state-tab.tsx';
import { SwitchesTab } from './switches-tab.tsx';
import { useTrial, type Trial } from './trial.ts';
import { Verdict } from './verdict.tsx';

export function Simulator({
  source,
  records,
  onClose,
}: {
  readonly source: InputOf<'simulator.open'>;
  /** The open programme's, for the names of its pages; null without one. */
  readonly records: Records | null;
  /** Null where the simulator is all there is. */
  readonly onClose: (() => void) | null;
}): ReactNode {
  const t = useText();
  const { core } = useApp();
  const frame = useRef<HTMLIFrameElement | null>(null);
  const trial = useTrial(core, source, { content: t('sim.content'), open: t('sim.open') }, frame, (failure) => {
    notifyFailure(failure);
    onClose?.();
  });
  const { opened } = trial;
  if (!opened) return null;
  const title = t('sim.title', { name: opened.name });
  return (
    <ModalOverlay
      className={css.overlay ?? ''}
      isOpen
      // Escape in the content is the content's own. Where the simulator is all there is, there is nothing to go back to.
      isKeyboardDismissDisabled={onClose === null}
      onOpenChange={(isOpen) => !isOpen && onClose?.()}
      data-edits="draft"
    >
      <Modal className={css.modal ?? ''}>
        <Dialog className={css.screen ?? ''} aria-label={title}>
          <div className={css.bar}>
            <Heading slot="title" level={1}>
              {title}
            </Heading>
            <span className={css.standard}>
              {t(`sim.standard.${opened.package.standard}`)}
              {dialects[opened.package.standard].editions && ` · ${opened.package.version}`}
            </span>
            <Controls trial={trial} onClose={onClose} />
          </div>
          <Verdict trial={trial} records={records} />
          <Content trial={trial} frame={frame} />
          <Panel trial={trial} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Controls({ trial, onClose }: { readonly trial: Trial; readonly onClose: (() => void) | null }): ReactNode {
  const t = useText();
  const { opened, sco, visit, kept } = trial;
  const scos = opened?.package.scos ?? [];
  const suspended = opened && kept ? isSuspended(opened.package.standard, kept.record) : false;
  return (
    <div className={css.controls}>
      {scos.length > 1 && sco && (
        <Select
          label={t('sim.part')}
          hideLabel
          value={sco.id}
          options={scos.map(({ id, title }) => ({ id, label: title }))}
          onChange={trial.chooseSco}
        />
      )}
      {sco && (
        <>
          <Button isDisabled={visit?.state !== 'running'} onPress={trial.leave}>
            {t('sim.leave')}
          </Button>
          <Button isDisabled={!kept} onPress={() => trial.launch('resume')}>
            {t(suspended || !kept ? 'sim.resume' : 'sim.reopen')}
          </Button>
          <Button onPress={() => trial.launch('fresh')}>{t('sim.fresh')}</Button>
        </>
      )}
      {onClose && <Button onPress={onClose}>{t('common.close')}</Button>}
    </div>
  );
}

function Content({
  trial,
  frame,
}: {
  readonly trial: Trial;
  readonly frame: RefObject<HTMLIFrameElement | null>;
}): ReactNode {
  const t = useText();
  const { opened, visit } = trial;
  if (!opened || !visit) return <div className={css.desk}>{opened && <p>{t('sim.nothing')}</p>}</div>;
  // A frame of its own for each visit: nothing that content did to its platform's page outlives it. With the origin it
  // is given, which is nobody else's, content finds its API; it may open windows only where the person chose so.
  const windows = visit.switches.launch === 'frame' ? '' : ' allow-popups';
  return (
    <div className={css.desk}>
      <iframe
        key={visit.number}
        ref={frame}
        className={css.platform}
        hidden={visit.state === 'over'}
        title={t('sim.content')}
        src={opened.url}
        allow="autoplay; fullscreen"
        sandbox={`allow-scripts allow-same-origin allow-forms allow-modals${windows}`}
      />
      {visit.state === 'over' && (
        <div className={css.over}>
          <p>{t('sim.over')}</p>
        </div>
      )}
      {visit.windowBlocked && <p role="alert">{t('sim.windowBlocked')}</p>}
    </div>
  );
}

function Panel({ trial }: { readonly trial: Trial }): ReactNode {
  const t = useText();
  const [tab, setTab] = useState(trial.visit ? 'log' : 'problems');
  const { violations, opened } = trial;
  const problems = violations.length + (opened?.package.faults.length ?? 0);
  return (
    <Tabs className={css.panel ?? ''} selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
      <TabList className={css.tabs ?? ''} aria-label={t('sim.panel')}>
        <Tab id="log">{t('sim.tab.log')}</Tab>
        <Tab id="state">{t('sim.tab.state')}</Tab>
        <Tab id="problems">
          {t('sim.tab.problems')} {problems > 0 && <span className={css.count}>{problems}</span>}
        </Tab>
        <Tab id="switches">{t('sim.tab.switches')}</Tab>
      </TabList>
      <TabPanel id="log" className={css.tabPanel ?? ''}>
        <LogTab trial={trial} />
      </TabPanel>
      <TabPanel id="state" className={css.tabPanel ?? ''}>
        <StateTab trial={trial} />
      </TabPanel>
      <TabPanel id="problems" className={css.tabPanel ?? ''}>
        <ProblemsTab trial={trial} />
      </TabPanel>
      <TabPanel id="switches" className={css.tabPanel ?? ''}>
        <SwitchesTab trial={trial} />
      </TabPanel>
    </Tabs>
  );
}
