/** How a draft is called in each language that is read. */
export const draftStatuses = [
  ...['draft', 'Entwurf', 'brouillon', 'borrador', 'rascunho', 'bozza', '草案'],
] as const;
