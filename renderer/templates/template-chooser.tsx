/** Chooses what to begin from: those that came with the product, one's own, and what is in the chosen one. */

import { useState, type ReactNode } from 'react';
import { Collection, FileTrigger, Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components';
import { closestLanguage, interfaceLanguages, isInterfaceLanguage } from '../../shared/words/languages.ts';
import type { TemplateChoice, TemplateEntry } from '../../shared/ipc/templates.ts';
import { builtinIds, builtinKinds } from '../../shared/templates/builtin/ids.ts';
import { builtinTemplate } from '../../shared/templates/builtin/index.ts';
import { outlineOf, sizeOf, type Template, type TemplateKind } from '../../shared/templates/schema.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { RenameForm } from './rename-form.tsx';
import css from './templates.module.css';
import { useOwnTemplates, useTemplate, type OwnTemplates } from './use-templates.ts';

interface Offer {
  /** `blank`, a built-in's name, or `own ` and an id. */
  readonly key: string;
  readonly name: string;
  readonly hint: string;
  /** Language of its name; null for the interface's. */
  readonly lang: string | null;
}

/** A choice of null is a blank start, offered for programmes. */
export function TemplateChooser({
  kind,
  language,
  choice,
  onChoice,
}: {
  readonly kind: TemplateKind;
  /** BCP 47 tag in which the built-in ones speak. */
  readonly language: string;
  readonly choice: TemplateChoice | null;
  readonly onChoice: (choice: TemplateChoice | null) => void;
}): ReactNode {
  const t = useText();
  const own = useOwnTemplates(kind, (template) => onChoice({ own: template }));
  const tag = closestLanguage(language);
  const builtin = builtinIds
    .filter((id) => builtinKinds[id] === kind)
    .map((id): Offer => {
      const template = builtinTemplate(id, tag);
      return { key: id, name: template.name, hint: t(`templates.size.${kind}`, { ...sizeOf(template) }), lang: tag };
    });
  const blank: Offer = { key: 'blank', name: t('templates.blank'), hint: t('templates.blankHint'), lang: null };
  const mine = (own.entries ?? []).map(({ template, name, language: lang, size, problem }): Offer => ({
    key: `own ${template}`,
    name,
    hint: problem ? t(`errors.${problem.code}.happened`, problem.params) : t(`templates.size.${kind}`, { ...size }),
    lang,
  }));
  const entry = own.entries?.find(({ template }) => choice && 'own' in choice && choice.own === template);
  return (
    <div className={css.chooser}>
      <div>
        <ListBox
          className={css.list ?? ''}
          aria-label={t('templates.beginWith')}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={[keyOf(choice)]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            if (key !== undefined) onChoice(choiceOf(String(key)));
          }}
        >
          <Section name={t('templates.builtin')} offers={kind === 'programme' ? [blank, ...builtin] : builtin} />
          {mine.length > 0 && <Section name={t('templates.own')} offers={mine} />}
        </ListBox>
        <Said said={own.said} />
        {own.entries?.length === 0 && <p className={css.none}>{t('templates.noOwn')}</p>}
        <FileTrigger
          acceptedFileTypes={['.mwt', '.json']}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) void own.importFile(file);
          }}
        >
          <Button>{t('templates.import')}</Button>
        </FileTrigger>
      </div>
      <Details
        key={keyOf(choice)}
        kind={kind}
        choice={choice}
        language={language}
        entry={entry}
        own={own}
        onGone={() => onChoice(kind === 'programme' ? null : { builtin: 'basic' })}
      />
    </div>
  );
}

/** What came of the last act, and what may be done about it. */
function Said({ said }: Pick<OwnTemplates, 'said'>): ReactNode {
  return (
    <div role="status">
      {said && (
        <p className={css.said}>
          {said.text}
          {said.action && (
            <Button variant="quiet" onPress={() => void said.action?.run()}>
              {said.action.label}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

function Section({ name, offers }: { readonly name: string; readonly offers: readonly Offer[] }): ReactNode {
  return (
    <ListBoxSection>
      <Header className={css.group ?? ''}>{name}</Header>
      <Collection items={offers}>
        {(offer) => (
          <ListBoxItem id={offer.key} className={css.offer ?? ''} textValue={offer.name}>
            <Text slot="label" {...(offer.lang === null ? {} : { lang: offer.lang, 'data-content': true })}>
              {offer.name}
            </Text>
            <Text slot="description">{offer.hint}</Text>
          </ListBoxItem>
        )}
      </Collection>
    </ListBoxSection>
  );
}

function Details({
  kind,
  choice,
  language,
  entry,
  own,
  onGone,
}: {
  readonly kind: TemplateKind;
  readonly choice: TemplateChoice | null;
  readonly language: string;
  readonly entry: TemplateEntry | undefined;
  readonly own: OwnTemplates;
  readonly onGone: () => void;
}): ReactNode {
  const t = useText();
  const template = useTemplate(choice, language, entry?.savedAt);
  const [renaming, setRenaming] = useState(false);
  if (choice === null) {
    return (
      <section className={css.details} aria-label={t('templates.inside')}>
        <h3>{t('templates.blank')}</h3>
        <p>{t('templates.blankHint')}</p>
      </section>
    );
  }
  return (
    <section className={css.details} aria-label={t('templates.inside')}>
      {template?.ok === false && (
        <>
          <h3 data-content>{entry?.name}</h3>
          <p>
            {t(`errors.${template.error.code}.happened`, template.error.params)}{' '}
            {t(`errors.${template.error.code}.todo`, template.error.params)}
          </p>
        </>
      )}
      {template?.ok && <Contents template={template.value} kind={kind} />}
      {entry && renaming && (
        <RenameForm
          entry={entry}
          done={(renamed) => {
            setRenaming(false);
            if (renamed) void own.reload();
          }}
        />
      )}
      {entry && !renaming && (
        <div className={css.acts}>
          {entry.problem === null && (
            <>
              <Button onPress={() => setRenaming(true)}>{t('templates.rename')}</Button>
              <Button onPress={() => void own.exportFile(entry.template)}>{t('templates.export')}</Button>
            </>
          )}
          <Button onPress={() => void own.remove(entry).then((gone) => gone && onGone())}>
            {t('templates.remove')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** As many lines as are read before one creates it and looks. */
const mostLines = 30;

function Contents({ template, kind }: { readonly template: Template; readonly kind: TemplateKind }): ReactNode {
  const t = useText();
  const { name, description, language, level } = template;
  const lines = outlineOf(template).filter((line) => kind === 'module' || line.kind === 'module');
  return (
    <>
      <h3 lang={language} data-content>
        {name}
      </h3>
      <p lang={language} data-content>
        {description}
      </p>
      <p className={css.facts}>
        {level && <span data-content>{t('templates.level', { level: level.label })} · </span>}
        {t('templates.language', { language: nameOf(language) })} ·{' '}
        {t(`templates.size.${kind}`, { ...sizeOf(template) })}
      </p>
      <ul lang={language} className={css.outline} data-content>
        {lines.slice(0, mostLines).map(({ id, kind: what, depth, title }) => (
          <li key={id} data-kind={what} data-depth={depth}>
            {title}
          </li>
        ))}
      </ul>
      {lines.length > mostLines && <p className={css.facts}>{t('plan.more', { count: lines.length - mostLines })}</p>}
    </>
  );
}

function nameOf(language: string): string {
  return isInterfaceLanguage(language) ? interfaceLanguages[language] : language;
}

function keyOf(choice: TemplateChoice | null): string {
  if (choice === null) return 'blank';
  return 'builtin' in choice ? choice.builtin : `own ${choice.own}`;
}

function choiceOf(key: string): TemplateChoice | null {
  const builtin = builtinIds.find((id) => id === key);
  if (builtin) return { builtin };
  return key.startsWith('own ') ? { own: key.slice(4) } : null;
}
