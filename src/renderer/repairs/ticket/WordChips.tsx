import styles from './WordChips.module.css';

interface WordChipsProps {
  label: string;
  words: readonly string[];
  chosen: string;
  onChoose: (word: string) => void;
}

/** Words that are often meant: a touch rather than typing. */
export const WordChips = ({ label, words, chosen, onChoose }: WordChipsProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot wrap its buttons in every browser
  <div role="group" aria-label={label} className={styles.chips}>
    {words.map((word) => (
      <button
        key={word}
        type="button"
        className={styles.chip}
        aria-pressed={word === chosen}
        onClick={() => onChoose(word)}
      >
        {word}
      </button>
    ))}
  </div>
);
