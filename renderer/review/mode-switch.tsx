/** Says how Write is worked in, and changes it; whoever suggests for the first time is asked for their name. */

import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { limitOf } from '../../shared/model/fields.ts';
import { personData } from '../../shared/model/review/schema.ts';
import { useDocument } from '../document/hooks.tsx';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions } from '../ui/dialog.tsx';
import { Select, TextField } from '../ui/fields.tsx';
import { useView } from '../shell/view.ts';
import { speak } from '../ui/notices.tsx';
import { useMe } from './me.ts';
import { modes, returnTo, setMode, type Mode, useMode, useSuggests } from './mode.ts';
import css from './mode.module.css';

const mostName = limitOf(personData.shape.name);

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
    mode === 'suggesting' && person === null && !isCovered && <AskName without={mayDecide ? 'editing' : 'marked'} />
  );
}

/** `without`: how it is worked in by somebody without a name. */
function AskName({ without }: { readonly without: Mode }): ReactNode {
  const t = useText();
  const me = useMe();
  const [name, setName] = useState('');
  const isReady = name.trim() !== '' && name.length <= mostName;
  return (
    <Dialog title={t('mode.suggesting')} onClose={() => setMode(without)}>
      <p>{t('mode.askName')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) me.become(name);
        }}
      >
        <TextField label={t('review.yourName')} value={name} onChange={setName} most={mostName} autoFocus />
        <DialogActions>
          <Button onPress={() => setMode(without)}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={!isReady}>
            {t('mode.begin')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
