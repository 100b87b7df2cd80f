import { setNonce } from 'get-nonce';

/**
 * The nonce that the door wrote into this very page: the only inline styles the policy lets through
 * are those of Mantine and of its scroll lock, which carry it.
 */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="etabli-nonce"]')?.content ?? '';

export const giveStyleNonce = (): void => setNonce(styleNonce());
