/** The storyboard: goals become units and a skeleton of pages, seen before it is made, and made as one step. */

import { limitOf } from '../../shared/model/fields.ts';
import { moduleData } from '../../shared/model/programme/schema.ts';
import { useState, type ReactNode } from 'react';
import { bloomLevels, type BloomLevel } from '../../shared/model/goals/schema.ts';
import { verbLanguage, verbOf } from '../../shared/rules/verbs/index.ts';
import {
  goalLines,
  maxStoryGoals,
  storyboard,
  storyGoal,
  storyPages,
  storyUnits,
  type Story,
  type StoryPage,
} from '../../shared/templates/storyboard.ts';
import { goTo } from '../shell/navigate.ts';
import { useDocument } from '../document/hooks.tsx';
import { offerUndo } from '../document/offer-undo.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions } from '../ui/dialog.tsx';
import { Choices, NumberField, Select, Switch, TextField } from '../ui/fields.tsx';
import { StoryPreview } from './story-preview.tsx';
import css from './templates.module.css';

const longestTitle = limitOf(moduleData.shape.title);

export function StoryboardDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { records, programme, newId } = document;
  const modules = records.children(programme.id, 'module');
  const [into, setInto] = useState('');
  const [title, setTitle] = useState(t('outline.newModule'));
  const [pasted, setPasted] = useState('');
  const [levels, setLevels] = useState<ReadonlyMap<string, BloomLevel>>(new Map());
  const [perGoal, setPerGoal] = useState(true);
  const [units, setUnits] = useState(3);
  const [pages, setPages] = useState<readonly StoryPage[]>(storyPages);
  const target = modules.find(({ id }) => id === into);
  const language = target?.data.language ?? programme.data.languages[0] ?? 'en';
  const goals = goalLines(pasted).map((text) => ({ text, bloom: levels.get(text) ?? storyGoal(text, language).bloom }));
  const story: Story = { goals, units: perGoal ? goals.length : units, pages };
  const ready = story.goals.length > 0 && pages.length > 0 && document.readOnly === null;

  function create(): void {
    if (!ready) return;
    const named = title.trim() || t('outline.newModule');
    const input = { ...story, newId, programme: programme.id, module: target?.id ?? null, title: named, language };
    const changes = storyboard(records, input);
    const first = changes.puts.find(({ kind }) => kind === 'page');
    if (!first) return;
    document.sealStep();
    document.change(changes, { label: 'undo.storyboard' });
    document.sealStep();
    onClose();
    goTo(records, first.id);
    offerUndo(document, {
      title: (t) => `${t('story.title')}: ${target ? `${target.data.code} ${target.data.title}` : named}`,
    });
  }

  return (
    <Dialog title={t('story.title')} onClose={onClose} wide>
      <div className={css.story}>
        <div>
          <div className={css.about}>
            <Select
              label={t('story.into')}
              value={into}
              options={[
                { id: '', label: t('story.newModule') },
                ...modules.map(({ id, data }) => ({ id, label: `${data.code} ${data.title}` })),
              ]}
              onChange={setInto}
            />
            {!target && <TextField label={t('module.title')} value={title} most={longestTitle} onChange={setTitle} />}
          </div>
          <TextField
            label={t('story.goals')}
            hint={t('story.goalsHint')}
            multiline
            lang={language}
            value={pasted}
            onChange={setPasted}
            autoFocus
          />
          <Goals
            story={story}
            language={language}
            setLevel={(text, bloom) => setLevels(new Map(levels).set(text, bloom))}
          />
        </div>
        <div>
          <Shape {...{ perGoal, setPerGoal, units, setUnits, pages, setPages }} />
          <StoryPreview story={story} units={storyUnits(story, language)} language={language} />
        </div>
      </div>
      <div className={css.end}>
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={create} isDisabled={!ready || (!target && title.length > longestTitle)}>
            {t('story.create')}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}

/** How many units there are, and which pages each has. */
function Shape({
  perGoal,
  setPerGoal,
  units,
  setUnits,
  pages,
  setPages,
}: {
  readonly perGoal: boolean;
  readonly setPerGoal: (perGoal: boolean) => void;
  readonly units: number;
  readonly setUnits: (units: number) => void;
  readonly pages: readonly StoryPage[];
  readonly setPages: (pages: readonly StoryPage[]) => void;
}): ReactNode {
  const t = useText();
  return (
    <>
      <Switch label={t('story.perGoal')} value={perGoal} onChange={setPerGoal} />
      {!perGoal && (
        <NumberField
          label={t('story.units')}
          value={units}
          onChange={(next) => next !== null && setUnits(next)}
          min={1}
          max={maxStoryGoals}
        />
      )}
      <Choices
        label={t('story.pages')}
        values={pages}
        options={storyPages.map((id) => ({ id, label: t(`story.page.${id}`) }))}
        onChange={setPages}
      />
    </>
  );
}

/** Each goal with its level, and a word where its verb cannot be seen. */
function Goals({
  story: { goals },
  language,
  setLevel,
}: {
  readonly story: Story;
  readonly language: string;
  readonly setLevel: (text: string, bloom: BloomLevel) => void;
}): ReactNode {
  const t = useText();
  const tables = verbLanguage(language);
  if (goals.length === 0) return null;
  return (
    <section aria-label={t('story.levels')}>
      <h3 className={css.group}>{t('story.levels')}</h3>
      <ol className={css.goals}>
        {goals.map(({ text, bloom }) => {
          const verb = tables && verbOf(text, tables);
          const better = verb?.better ?? [];
          return (
            <li key={text}>
              <div>
                <span lang={language} data-content>
                  {text}
                </span>
                {verb && better.length > 0 && (
                  <small>{t('story.better', { verb: verb.verb, better: better.join(', ') })}</small>
                )}
              </div>
              <Select
                label={t('story.level', { goal: text })}
                hideLabel
                value={bloom}
                options={bloomLevels.map((id) => ({ id, label: t(`bloom.${id}`) }))}
                onChange={(next) => setLevel(text, next)}
              />
            </li>
          );
        })}
      </ol>
      {goals.length === maxStoryGoals && <p className={css.facts}>{t('story.most', { number: maxStoryGoals })}</p>}
    </section>
  );
}
