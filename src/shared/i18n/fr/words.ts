/** The closed lists of the glossary, as the screen says them. */
export const words = {
  kind: { tool: 'outil', appliance: 'appareil', machine: 'machine' },
  condition: { new: 'neuf', good: 'bon', worn: 'usé', damaged: 'abîmé' },
  availability: { shelf: 'en rayon', out: 'sorti', blocked: 'bloqué', retired: 'retiré' },
  owner: { place: 'le lieu', donor: 'donateur', depositor: 'déposant' },
  role: { volunteer: 'bénévole', repairer: 'réparateur', manager: 'responsable' },
} as const;
