import { expect, test } from 'vitest';
import { mendAccents } from '#shared/domain/repairs/ords/broken-accents.ts';

test.each([
  ['En d?©faut', 'En défaut'],
  ['Probl?®me au d?©marrage', 'Problème au démarrage'],
  ["Arr?™t?©e d'un coup", "Arrêtée d'un coup"],
  ['Mise ?† jour', 'Mise à jour'],
  ['voil?†', 'voilà'],
  ['d?©faut de c?¢blage', 'défaut de câblage'],
  ['carte de contr?¥le', 'carte de contrôle'],
  ['Souci amor?ßage, ?ßa fuit', 'Souci amorçage, ça fuit'],
  ['K?§rcher', 'Kärcher'],
  ['teveel op ?©?©n groep', 'teveel op één groep'],
  ['Est-il r?©parable ?', 'Est-il réparable ?'],
  ['dÃ©faut, Ã©tÃ©', 'défaut, été'],
  ['câ€™est', 'c’est'],
  ['l‚Äôeau', 'l’eau'],
])('%s is mended', (broken, mended) => {
  expect(mendAccents(broken)).toEqual({ mended, isUncertain: false });
});

test.each([
  'd?faut',
  'K??hler',
  'Braun?®',
  '20?°C',
  '100?µF',
  'o?? ?',
  '?quipement',
  'd\uFFFDfaut',
])('%s is left as it is, and shown', (text) => {
  expect(mendAccents(text)).toEqual({ mended: text, isUncertain: true });
});

test.each(['défaut', 'Ne marche pas ?', 'cassé ?!', 'quoi??', '(?)', 'Braun®', '20 °C', ''])(
  '%s is no broken text',
  (text) => {
    expect(mendAccents(text)).toEqual({ mended: text, isUncertain: false });
  },
);
