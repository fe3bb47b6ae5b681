/** The picture of the anvisning: the steps of the routine (R6) in the lanes of those who do them (R4, R5). */
import type { KartaDefinition } from '../karta';

const flode = 'pagar.flode';

export const karta: KartaDefinition = {
  banor: [
    { id: 'sf', text: { sv: 'Socialförvaltningen', en: 'Social services' } },
    { id: 'kc', text: { sv: 'Kompetenscenter', en: 'Kompetenscenter' } },
  ],
  steg: [
    { id: 'behovsbedomning', lagen: [`${flode}.infor.behovsbedomning`], bana: 'sf', plats: [1, 0] },
    { id: 'samrad', lagen: [`${flode}.infor.forsamrad`], bana: 'sf', plats: [2, 0] },
    { id: 'beslut', lagen: [`${flode}.infor.beslut`], bana: 'sf', plats: [3, 0] },
    { id: 'utanAnvisning', lagen: ['utanAnvisning'], bana: 'sf', plats: [4, 1] },
    {
      id: 'uppdrag',
      lagen: [`${flode}.uppdrag`],
      bana: 'sf',
      plats: [4, 0],
      text: { sv: 'Underrättelse och uppdrag', en: 'Notice and commission' },
    },
    {
      id: 'bokning',
      lagen: [`${flode}.inskrivning.bokning`],
      bana: 'sf',
      plats: [5, 0],
      text: { sv: 'Boka inskrivning', en: 'Book the enrolment' },
    },
    {
      id: 'inforInskrivning',
      lagen: [`${flode}.inskrivning.infor`],
      bana: 'sf',
      plats: [6, 0],
      text: { sv: 'Inför inskrivning', en: 'Before the enrolment' },
    },
    {
      id: 'missadTid',
      lagen: [`${flode}.inskrivning.uteblivet`],
      bana: 'sf',
      plats: [7, 1],
      text: { sv: 'Missad tid', en: 'Missed time' },
    },
    {
      id: 'inskrivning',
      lagen: [`${flode}.inskrivning.genomfort`],
      bana: 'kc',
      plats: [7, 0],
      text: { sv: 'Inskrivning', en: 'Enrolment' },
    },
    {
      id: 'ejInskrivning',
      lagen: [`${flode}.ejInskrivning`, `${flode}.slutkontroll`],
      bana: 'sf',
      plats: [8, 1],
      text: { sv: 'Ej inskrivning', en: 'No enrolment' },
    },
    { id: 'ejInskriven', lagen: ['ejInskriven'], bana: 'sf', plats: [9, 1] },
    { id: 'pagaende', lagen: [`${flode}.insats.pagaende`], bana: 'kc', plats: [8, 0] },
    {
      id: 'uppfoljning',
      lagen: [`${flode}.insats.uppfoljning`],
      bana: 'sf',
      plats: [9, 0],
      text: { sv: 'Uppföljning', en: 'Follow-up' },
    },
    { id: 'avslut', lagen: [`${flode}.avslut`], bana: 'sf', plats: [10, 0] },
    { id: 'avslutad', lagen: ['avslutad'], bana: 'sf', plats: [11, 0] },
    {
      id: 'stoppat',
      lagen: [`${flode}.stoppat`],
      bana: 'sf',
      plats: [2, 2],
      bredvid: true,
      text: { sv: 'Stoppat ärende', en: 'Stopped case' },
    },
    { id: 'giltighet', lagen: ['pagar.giltighet'], bana: 'sf', plats: [4, 2], slag: 'klocka', bredvid: true },
    { id: 'samtycke', lagen: ['pagar.samtycke'], bana: 'sf', plats: [3, 2], bredvid: true },
    { id: 'oenighet', lagen: ['pagar.oenighet'], bana: 'sf', plats: [7, 2], bredvid: true },
    { id: 'uppehall', lagen: ['pagar.uppehall'], bana: 'sf', plats: [8, 2], bredvid: true },
    {
      id: 'uppfoljningsklocka',
      lagen: ['pagar.uppfoljningsklocka'],
      bana: 'sf',
      plats: [9, 2],
      slag: 'klocka',
      bredvid: true,
    },
    { id: 'omprovning', lagen: ['pagar.omprovning'], bana: 'sf', plats: [10, 2], bredvid: true },
    { id: 'mottagande', lagen: ['pagar.kcMottagande'], bana: 'kc', plats: [5, 1], bredvid: true },
    {
      id: 'planklocka',
      lagen: ['pagar.planklocka'],
      bana: 'kc',
      plats: [9, 1],
      slag: 'klocka',
      bredvid: true,
    },
    { id: 'narvaro', lagen: ['pagar.narvaro'], bana: 'kc', plats: [10, 1], bredvid: true },
  ],
  parter: [
    {
      id: 'af',
      text: { sv: 'Arbetsförmedlingen', en: 'The employment service' },
      till: [{ steg: 'samrad', text: { sv: 'Samtycke och information', en: 'Consent and information' } }],
      fran: [{ steg: 'samrad', text: { sv: 'Svar, om det finns något', en: 'Answer, if any' } }],
    },
  ],
};
