/**
 * All sentences, for screens whose own ones would weigh on the counter's script: whoever imports this
 * file, once, lets the window say them. `withLaterSentences` does it for a screen that is fetched late.
 */
import i18next from 'i18next';
import { english } from '#shared/i18n/en/index.ts';
import { french } from '#shared/i18n/fr/index.ts';

i18next.addResourceBundle('fr', 'etabli', french);
i18next.addResourceBundle('en', 'etabli', english);
