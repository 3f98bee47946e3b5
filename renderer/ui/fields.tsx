/** Form fields: labelled, with hints and clear words when something is wrong. */

import { useId, useRef, type ReactNode, type Ref } from 'react';
import {
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Switch as AriaSwitch,
  Text,
  TextArea,
  TextField as AriaTextField,
} from 'react-aria-components';
import { ChevronDown } from 'lucide-react';
import { useText } from '../i18n/index.ts';
import css from './kit.module.css';
import { useShowsSought } from './sought.ts';
import { useKept } from './use-kept.ts';
import { useTyped } from './use-typed.ts';

interface Labelled {
  readonly label: string;
  readonly hint?: string;
  readonly wrong?: string | null;
  readonly isDisabled?: boolean;
}

/** Text on one line, or on several. Every keystroke is a change; saving and undo are the document's business. */
export function TextField({
  label,
  hint,
  wrong,
  value,
  onChange,
  multiline = false,
  autoFocus = false,
  isDisabled = false,
  onBlur,
  lang,
  most = Infinity,
  areaRef,
  runs,
}: Labelled & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly multiline?: boolean;
  readonly autoFocus?: boolean;
  readonly onBlur?: () => void;
  readonly lang?: string;
  /** The most characters, where it is not the programme that refuses more: of a draft that is still to be saved. */
  readonly most?: number;
  /** The field of several lines itself, for its selection. */
  readonly areaRef?: Ref<HTMLTextAreaElement>;
  /** The words as Find has them, where they are not the whole value, a line of it, or a part between commas. */
  readonly runs?: readonly string[];
}): ReactNode {
  const kept = useKept(value, onChange);
  const t = useText();
  const said = kept.wrong ?? (value.length > most ? t('field.tooLong', { most }) : wrong);
  const field = useRef<HTMLDivElement>(null);
  const isSought = useShowsSought(kept.shown, field, runs);
  return (
    <AriaTextField
      ref={field}
      className={css.field ?? ''}
      data-sought={isSought || undefined}
      value={kept.shown}
      onChange={kept.change}
      isInvalid={Boolean(said)}
      autoFocus={autoFocus}
      isDisabled={isDisabled}
      {...(onBlur ? { onBlur } : {})}
    >
      <Label>{label}</Label>
      {multiline ? (
        <TextArea className={css.input ?? ''} lang={lang} {...(areaRef ? { ref: areaRef } : {})} />
      ) : (
        <Input className={css.input ?? ''} lang={lang} />
      )}
      {hint && (
        <Text slot="description" className={css.hint ?? ''}>
          {hint}
        </Text>
      )}
      {said && (
        <Text slot="errorMessage" className={css.wrong ?? ''}>
          {said}
        </Text>
      )}
    </AriaTextField>
  );
}

/** A whole number within bounds; what is typed counts once it is one. An empty field means null where that is allowed. */
export function NumberField({
  label,
  hint,
  value,
  onChange,
  min,
  max,
  optional = false,
  wrongText,
  isDisabled = false,
}: Omit<Labelled, 'wrong'> & {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min: number;
  readonly max: number;
  readonly optional?: boolean;
  /** Said while what is typed is no such number, where there is more to say than the bounds. */
  readonly wrongText?: string;
}): ReactNode {
  const t = useText();
  const [text, setText] = useTyped(value === null ? '' : String(value));
  const parsed = parse(text);
  function parse(typed: string): number | null | undefined {
    if (typed.trim() === '') return optional ? null : undefined;
    const number = Number(typed.replace(',', '.'));
    return Number.isInteger(number) && number >= min && number <= max ? number : undefined;
  }
  return (
    <TextField
      label={label}
      {...(hint ? { hint } : {})}
      wrong={parsed === undefined ? (wrongText ?? t('common.wholeNumber', { min, max })) : null}
      value={text}
      isDisabled={isDisabled}
      onChange={(typed) => {
        setText(typed);
        const next = parse(typed);
        if (next !== undefined && next !== value) onChange(next);
      }}
    />
  );
}

export function Select<T extends string>({
  label,
  hint,
  value,
  options,
  onChange,
  isDisabled = false,
  hideLabel = false,
}: Labelled & {
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly hideLabel?: boolean;
}): ReactNode {
  return (
    <AriaSelect
      className={hideLabel ? '' : (css.field ?? '')}
      value={value}
      onChange={(key) => onChange(key as T)}
      isDisabled={isDisabled}
    >
      <Label className={hideLabel ? (css.hidden ?? '') : ''}>{label}</Label>
      <Button className={css.select ?? ''}>
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
      {hint && (
        <Text slot="description" className={css.hint ?? ''}>
          {hint}
        </Text>
      )}
      <Popover className={css.popover ?? ''}>
        <ListBox items={options}>
          {(option) => (
            <ListBoxItem id={option.id} className={css.option ?? ''}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

export function Switch({
  label,
  value,
  onChange,
  isDisabled = false,
}: Labelled & { readonly value: boolean; readonly onChange: (value: boolean) => void }): ReactNode {
  return (
    <AriaSwitch className={css.switch ?? ''} isSelected={value} onChange={onChange} isDisabled={isDisabled}>
      <span className={css.track} />
      {label}
    </AriaSwitch>
  );
}

/** Several of a few choices, as checkboxes under one name. */
export function Choices<T extends string>({
  label,
  values,
  options,
  onChange,
  isDisabled = false,
}: Labelled & {
  readonly values: readonly T[];
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly onChange: (values: T[]) => void;
}): ReactNode {
  const name = useId();
  if (options.length === 0) return null;
  return (
    <div className={css.field} role="group" aria-labelledby={name}>
      <span id={name}>{label}</span>
      {options.map((option) => (
        <Switch
          key={option.id}
          label={option.label}
          isDisabled={isDisabled}
          value={values.includes(option.id)}
          onChange={(on) =>
            onChange(options.map(({ id }) => id).filter((id) => (id === option.id ? on : values.includes(id))))
          }
        />
      ))}
    </div>
  );
}
