/** Says how Write is worked in, and changes it; whoever suggests for the first time is asked for their name. */

import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useDocument } from '../document/hooks.tsx';
import { useText } from '../i18n/index.ts';
import { Select } from '../ui/fields.tsx';
import { useView } from '../shell/view.ts';
import { speak } from '../ui/notices.tsx';
import { AskName } from './ask-name.tsx';
import { useMe } from './me.ts';
import { modes, returnTo, setMode, useMode, useSuggests } from './mode.ts';
import css from './mode.module.css';

export function ModeSwitch(): ReactNode {
  const t = useText();
  const { access, mayDecide } = useDocument();
  const mode = useMode((state) => state.mode);
  // A file that can only be read is looked at in every way there is.
  const control = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => returnTo(control.current), []);
  const options = modes.filter((one) => {
    if (one === 'editing') return mayDecide;
    return one !== 'suggesting' || access.readOnly === null;
  });
  const shown = options.includes(mode) ? mode : 'marked';
  return (
    <div className={css.mode} data-mode={shown} ref={control}>
      <Select
        label={t('mode.label')}
        hideLabel
        value={shown}
        options={options.map((id) => ({ id, label: t(`mode.${id}`) }))}
        onChange={setMode}
      />
    </div>
  );
}

/** In the status bar, wherever what is written is a suggestion. */
export function ModeShown(): ReactNode {
  const t = useText();
  return useSuggests() && <span className={css.said}>{t('mode.suggesting')}</span>;
}

/** Says each change of the mode, and asks for the name that suggestions need. */
export function ModeSaid(): ReactNode {
  const t = useText();
  const mode = useMode((state) => state.mode);
  const { person } = useMe();
  const { mayDecide } = useDocument();
  const isCovered = useView(({ overlay }) => overlay !== null);
  const said = useRef(mode);
  useEffect(() => {
    if (said.current !== mode) speak(t(`mode.${mode}.said`));
    said.current = mode;
  }, [mode, t]);
  // Where the name is just being changed in the settings it is not asked for over them.
  return (
    mode === 'suggesting' &&
    person === null &&
    !isCovered && (
      <AskName
        title={t('mode.suggesting')}
        why={t('mode.askName')}
        begin={t('mode.begin')}
        onClose={() => setMode(mayDecide ? 'editing' : 'marked')}
      />
    )
  );
}
