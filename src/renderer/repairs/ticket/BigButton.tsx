import type { Icon } from '@tabler/icons-react';
import styles from './BigButton.module.css';

interface BigButtonProps {
  children: string;
  Icon?: Icon;
  onClick: () => void;
  /** The one main action of the screen. */
  isMain?: boolean;
  tone?: 'good' | 'bad';
  /** Of the picture alone: the button itself looks like its neighbours. */
  iconTone?: 'good' | undefined;
  /** Its choices are open below. */
  isOpen?: boolean | undefined;
  isPressed?: boolean | undefined;
  isBusy?: boolean;
}

/** A button for greasy fingers: at least 56 px high, and its whole width is the target. */
export const BigButton = (props: BigButtonProps) => {
  const { children, Icon, onClick, isMain, tone, iconTone, isOpen, isPressed } = props;
  const { isBusy = false } = props;
  return (
    <button
      type="button"
      className={styles.button}
      data-main={isMain || undefined}
      data-tone={tone}
      aria-expanded={isOpen}
      aria-pressed={isPressed}
      aria-disabled={isBusy || undefined}
      onClick={() => !isBusy && onClick()}
    >
      {Icon && <Icon size={26} aria-hidden {...(iconTone && { color: `var(--${iconTone})` })} />}
      <span>{children}</span>
    </button>
  );
};

/** Side by side where there is room. */
export const BigButtons = ({ label, children }: { label: string; children: React.ReactNode }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser
  <div role="group" aria-label={label} className={styles.buttons}>
    {children}
  </div>
);
