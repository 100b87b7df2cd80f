/**
 * The waiver of the house, version 1 until a place writes its own: what repair cafés in France let
 * their visitors accept, in plain words.
 */
import type { Language } from '#shared/domain/words.ts';

const french = `Ici, on répare ensemble : vous restez avec votre objet et vous participez à la réparation.

La réparation est gratuite. Les personnes qui réparent sont bénévoles et font de leur mieux, sans obligation de résultat et sans garantie.

Il arrive qu’un objet ne fonctionne pas mieux après, qu’il s’abîme ou qu’il reste démonté : vous le reprenez alors tel quel. Ni le lieu ni les bénévoles n’en sont responsables, pas plus que des suites de son utilisation.

Une personne qui répare peut refuser un objet, ou arrêter une réparation, pour la sécurité de tous. Un objet déclaré dangereux ne doit plus être utilisé.

S’il faut une pièce, c’est vous qui l’achetez.`;

const english = `Here we repair together: you stay with your object and take part in its repair.

The repair is free. Those who repair are volunteers and do their best, without any promise of a result and without guarantee.

It may happen that an object works no better afterwards, gets damaged or stays dismantled: you then take it back as it is. Neither the place nor the volunteers are liable for it, nor for what comes of its use.

A repairer may refuse an object, or stop a repair, for everybody’s safety. An object declared dangerous must not be used any more.

If a part is needed, you are the one who buys it.`;

export const houseWaivers: Readonly<Record<Language, string>> = { fr: french, en: english };
