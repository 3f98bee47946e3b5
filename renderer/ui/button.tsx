/** Buttons: one primary per screen, the rest quiet. */

import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, ToggleButton, type ButtonProps, type ToggleButtonProps } from 'react-aria-components';
import css from './kit.module.css';

export function Button({
  variant = 'plain',
  ...props
}: ButtonProps & { readonly variant?: 'plain' | 'primary' | 'quiet' }): ReactNode {
  return <AriaButton {...props} className={`${css.button} ${variant === 'plain' ? '' : css[variant]}`} />;
}

/** A button that is only an icon; `label` is its name and its tooltip. */
export function IconButton({
  label,
  ...props
}: Omit<ButtonProps, 'aria-label'> & { readonly label: string; readonly ref?: Ref<HTMLButtonElement> }): ReactNode {
  return (
    <AriaButton
      {...props}
      aria-label={label}
      className={`${css.button} ${css.icon}`}
      render={(domProps) => <button {...domProps} title={label} />}
    />
  );
}

export function IconToggle({
  label,
  ...props
}: Omit<ToggleButtonProps, 'aria-label'> & { readonly label: string }): ReactNode {
  return (
    <ToggleButton
      {...props}
      aria-label={label}
      className={`${css.button} ${css.icon}`}
      render={(domProps) => <button {...domProps} title={label} />}
    />
  );
}
