/** The picture of the cooperation question: between the sides, and in the forums that it is lifted to (R90, R91, R111). */
import type { KartaDefinition } from '../karta';

export const karta: KartaDefinition = {
  banor: [
    { id: 'sidor', text: { sv: 'Sidorna', en: 'The two sides' } },
    { id: 'forum', text: { sv: 'Forumen', en: 'The forums' } },
  ],
  steg: [
    { id: 'utkast', lagen: ['pagar.utkast'], bana: 'sidor', plats: [1, 0] },
    { id: 'anmald', lagen: ['pagar.anmald'], bana: 'sidor', plats: [2, 0] },
    { id: 'struken', lagen: ['struken'], bana: 'sidor', plats: [3, 0] },
    {
      id: 'forum',
      lagen: ['pagar.forum'],
      bana: 'forum',
      plats: [3, 0],
      text: { sv: 'Operativt forum', en: 'Operative forum' },
    },
    {
      id: 'sammanslagning',
      lagen: ['pagar.sammanslagning'],
      bana: 'forum',
      plats: [4, 1],
      text: { sv: 'Sammanslagning', en: 'Joining' },
    },
    { id: 'slagenIhop', lagen: ['slagenIhop'], bana: 'forum', plats: [5, 1] },
    { id: 'sob', lagen: ['pagar.sob'], bana: 'forum', plats: [4, 0] },
    {
      id: 'direktorer',
      lagen: ['pagar.direktorer'],
      bana: 'forum',
      plats: [5, 0],
      text: { sv: 'Direktörerna', en: 'The directors' },
    },
    {
      id: 'atgard',
      lagen: ['pagar.atgard'],
      bana: 'sidor',
      plats: [6, 0],
      text: { sv: 'Åtgärd', en: 'Action' },
    },
    { id: 'svar', lagen: ['pagar.svar'], bana: 'sidor', plats: [7, 0], text: { sv: 'Svar', en: 'Answer' } },
    { id: 'avslutad', lagen: ['avslutad'], bana: 'sidor', plats: [8, 0] },
  ],
  parter: [],
};
