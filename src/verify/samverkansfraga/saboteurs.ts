/** Broken variants of `samverkansfraga@1`: each is a mistake that somebody could make, and must be caught. */
import { id } from '../../../machines/anvisning/fields';
import { answers, at, on, owned, strip, without, type Saboteur } from '../anvisning/saboteurs/tools';

const NARA = ['start', 'startFranKc'];

export const saboteurs: readonly Saboteur[] = [
  {
    name: 'en påbörjad fråga har varken uppgift eller frist',
    code: 'GLOMT_ARENDE',
    near: NARA,
    change: (draft) => {
      strip('utkast.sf', 'meta')(draft);
      strip('utkast.sf.iTid', 'after')(draft);
    },
  },
  {
    name: 'ingen bevakar mötesdagen',
    code: 'GLOMT_ARENDE',
    near: ['uppsatt'],
    change: strip('forum.inforMote.sf', 'after'),
  },
  {
    name: 'en anmäld fråga väntar på den andra sidan utan att någon får veta det',
    code: 'TYST_VANTAN',
    near: ['anmald'],
    change: strip('anmald.kc.iTid', 'after'),
  },
  {
    name: 'den som hör att svaret dröjer får bara en vanlig uppgift',
    code: 'TYST_VANTAN',
    near: ['svar'],
    change: owned('svarDrojerKc', { escalation: false }),
  },
  {
    name: 'mötesdagen börjar om när den är inne',
    code: 'TYST_SLINGA',
    near: ['uppsatt'],
    change: (draft) => {
      at(draft, 'forum.inforMote.sf').after = { motesdagSf: { target: 'sf', reenter: true } };
    },
  },
  {
    name: 'åtgärden följs upp utan frist',
    code: 'UPPGIFT_UTAN_FRIST',
    near: ['atgard'],
    change: strip('atgard.sf.iTid', 'after'),
  },
  {
    name: 'beredningen ägs av en administratör, som inte är på någon sida',
    code: 'UPPGIFT_UTAN_AGARE',
    near: ['beredd'],
    change: owned('beredningSf', { role: 'administrator' }),
  },
  {
    name: 'Kompetenscenters enhet glöms när frågan sparas',
    code: 'UPPGIFT_UTAN_ENHET',
    near: ['anmald'],
    change: ({ process }) => {
      const { index } = process;
      process.index = (context) => ({ ...index(context), kcEnhet: null });
    },
  },
  {
    name: 'uppgiften att ge svaret går inte att göra',
    code: 'OLOSLIG_UPPGIFT',
    near: ['svar'],
    focus: ['svarSf'],
    change: owned('svarSf', { events: ['ANMAL_FRAGA'] }),
  },
  {
    name: 'det går inte att ge svaret',
    code: 'ATERVANDSGRAND',
    near: ['svar'],
    change: strip('svar', 'on'),
  },
  {
    name: 'frågor slutar bordläggas först när någon tröttnar',
    code: 'ENSIDIGT_VILLKOR',
    near: ['bordlagdTvaGanger', 'flyttadTvaGanger'],
    focus: ['uppskovKvar'],
    change: answers('uppskovKvar', true),
  },
  {
    name: 'en samverkansfråga får gå till vilket forum som helst',
    code: 'FRAGA_PA_FEL_FORUM',
    near: ['beredd'],
    change: without('forum.beredning', 'BOKA_FORUM', 'forumetTarFragan'),
  },
  {
    name: 'frågan avgörs innan forumet har mötts',
    code: 'FRAGA_PA_FEL_FORUM',
    near: ['uppsatt'],
    change: (draft) => {
      const beredning = at(draft, 'forum.inforMote');
      beredning.on = { ...beredning.on, BESLUTA_INGEN_ATGARD: { target: '#svar' } };
    },
  },
  {
    name: 'frågan sätts upp på ett möte som har varit',
    code: 'FRAGA_PA_FEL_FORUM',
    near: ['beredd'],
    change: without('forum.beredning', 'BOKA_FORUM', 'motesdagenInteForbi'),
  },
  {
    name: 'frågan stryks av sig själv när ingen tar emot den',
    code: 'FRAGA_UTAN_SVAR',
    near: ['anmald'],
    change: (draft) => {
      at(draft, 'anmald.kc.iTid').after = { mottagandeKc: { target: '#samverkansfraga.struken' } };
    },
  },
  {
    name: 'en sammanslagning behöver inte bekräftas',
    code: 'FRAGA_UTAN_SVAR',
    near: ['beredd'],
    change: (draft) => {
      for (const transition of on(draft, 'forum.beredning', 'SLA_IHOP_FRAGA'))
        transition.target = '#samverkansfraga.slagenIhop';
    },
  },
  {
    name: 'en fråga får avslutas innan den är avgjord',
    code: 'FRAGA_UTAN_SVAR',
    near: ['beredd'],
    change: (draft) => {
      const beredning = at(draft, 'forum.beredning');
      beredning.on = { ...beredning.on, AVSLUTA_FRAGA: { target: '#samverkansfraga.avslutad' } };
    },
  },
  {
    name: 'den andra frågan får vara vilket nummer som helst',
    code: 'FRAGA_OM_ENSKILD',
    near: ['beredd'],
    change: ({ process }) => {
      const { SLA_IHOP_FRAGA: event } = process.events;
      if (!event) throw new Error('No event SLA_IHOP_FRAGA');
      const schema = event.schema.extend({ fraga: id('Fråga', 'Vad som helst.') });
      process.events = { ...process.events, SLA_IHOP_FRAGA: { ...event, schema } };
    },
  },
  {
    name: 'en fråga börjar hos SoB',
    code: 'OUPPNATT_TILLSTAND',
    near: ['start'],
    change: (draft) => {
      draft.config.states = { ...draft.config.states, pagar: { ...pagar(draft.config), initial: 'sob' } };
    },
  },
];

function pagar(config: Parameters<Saboteur['change']>[0]['config']) {
  const found = config.states?.['pagar'];
  if (!found) throw new Error('No state pagar');
  return found;
}
