import styles from './Counter.module.css';

/** The key that does what the button does. */
export const FunctionKey = ({ name }: { name: string }) => <kbd className={styles.key}>{name}</kbd>;
