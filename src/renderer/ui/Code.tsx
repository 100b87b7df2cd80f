import { formatInventoryCode, parseInventoryCode } from '#shared/domain/inventory-code.ts';
import styles from './Code.module.css';

/** A code as people read it: `T 000 123 4`, in the mono that tells 0 from O. */
export const Code = ({ code }: { code: string }) => {
  const parsed = parseInventoryCode(code);
  return (
    <span className={styles.code}>
      {parsed.kind === 'code' ? formatInventoryCode(parsed.code) : code}
    </span>
  );
};
