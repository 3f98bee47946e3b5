/** Parts of the screens that may be missing: one that fails, or whose code cannot be had, leaves all others as they are. */

import { Component, lazy, Suspense, type ReactNode } from 'react';
import { useText } from '../i18n/index.ts';
import { Button } from './button.tsx';
import { Dialog, DialogActions } from './dialog.tsx';
import css from './kit.module.css';

type Drawn<Props> = (props: Props) => ReactNode;

/** A part of a place whose code comes when it is first shown. */
export function lazily<Props extends object>(load: () => Promise<Drawn<Props>>): Drawn<Props> {
  const part = loaded(load);
  return function Lazily(props: Props): ReactNode {
    return (
      <Boundary fallback={(tryAgain) => <MissingPart tryAgain={tryAgain} />} onTryAgain={part.forget}>
        <Suspense>{part.draw(props)}</Suspense>
      </Boundary>
    );
  };
}

/** The same over everything else: what is missing says so in a dialog, which can be closed. */
export function lazyDialog<Props extends { readonly onClose: (() => void) | null }>(
  load: () => Promise<Drawn<Props>>,
): Drawn<Props> {
  const part = loaded(load);
  return function LazyDialog(props: Props): ReactNode {
    return (
      <Boundary
        fallback={(tryAgain) => <MissingDialog onClose={props.onClose ?? tryAgain} tryAgain={tryAgain} />}
        onTryAgain={part.forget}
      >
        <Suspense>{part.draw(props)}</Suspense>
      </Boundary>
    );
  };
}

/** What is in it fails alone. */
export class Boundary extends Component<
  {
    readonly children: ReactNode;
    readonly fallback?: (tryAgain: () => void) => ReactNode;
    readonly onTryAgain?: () => void;
  },
  { readonly isMissing: boolean }
> {
  override state = { isMissing: false };

  static getDerivedStateFromError(): { readonly isMissing: true } {
    return { isMissing: true };
  }

  override render(): ReactNode {
    const { children, fallback = (tryAgain) => <MissingPart tryAgain={tryAgain} />, onTryAgain } = this.props;
    if (!this.state.isMissing) return children;
    return fallback(() => {
      onTryAgain?.();
      this.setState({ isMissing: false });
    });
  }
}

/** React keeps that something could not be loaded, too: whoever tries again begins anew. */
function loaded<Props extends object>(load: () => Promise<Drawn<Props>>) {
  const begin = () => lazy(async () => ({ default: await load() }));
  let Part = begin();
  return {
    draw: (props: Props): ReactNode => <Part {...props} />,
    forget: (): void => {
      Part = begin();
    },
  };
}

/** Stands where something is missing; `children` are further ways on. */
export function MissingPart({
  tryAgain,
  children,
}: {
  readonly tryAgain: () => void;
  readonly children?: ReactNode;
}): ReactNode {
  const t = useText();
  return (
    <div className={css.missing} role="alert">
      <p>
        <b>{t('frame.missing')}.</b> {t('frame.missing.todo')}
      </p>
      <DialogActions>
        <Button onPress={tryAgain}>{t('frame.retry')}</Button>
        {children}
      </DialogActions>
    </div>
  );
}

function MissingDialog({
  onClose,
  tryAgain,
}: {
  readonly onClose: () => void;
  readonly tryAgain: () => void;
}): ReactNode {
  const t = useText();
  return (
    <Dialog title={t('frame.missing')} onClose={onClose}>
      <p role="alert">{t('frame.missing.todo')}</p>
      <DialogActions>
        <Button onPress={tryAgain}>{t('frame.retry')}</Button>
        <Button onPress={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
