/** A routine small enough to be drawn by hand: what the tests of the generated pages look at. */
import { setup } from 'xstate';
import { z } from 'zod';
import { planFrom } from '../../machines/calendar';
import { personal, type ProcessDefinition } from '../../machines/process';

const machine = setup({
  guards: { villkor: (_, _names: readonly string[]) => true },
  delays: { svarInom: 1, uppfoljning: 1 },
}).createMachine({
  id: 'liten',
  initial: 'pagar',
  states: {
    atertagen: { type: 'final', meta: { text: { sv: 'Återtagen', en: 'Withdrawn' } } },
    pagar: {
      type: 'parallel',
      states: {
        flode: {
          meta: { text: { sv: 'Ansökan', en: 'Application' } },
          initial: 'mottagen',
          on: { ATERTA: '#liten.atertagen', BORJA_OM: '.mottagen' },
          states: {
            mottagen: {
              meta: {
                text: { sv: 'Mottagen, väntar på handläggare', en: 'Received' },
                tasks: ['las'],
                source: ['R8'],
              },
              on: { LAS: 'utreds' },
            },
            utreds: {
              meta: { text: { sv: 'Utreds', en: 'Investigated' }, source: ['R12'] },
              initial: 'pagar',
              on: {
                BEVILJA: {
                  target: 'slut',
                  guard: { type: 'villkor', params: ['sokandenHord', 'underlagFinns'] },
                },
                BEGAR_KOMPLETTERING: 'mottagen',
              },
              states: {
                pagar: {
                  meta: { text: { sv: 'Underlag & svar < 3 veckor', en: 'Documents' }, tasks: ['utred'] },
                  after: { svarInom: 'forsenad' },
                },
                forsenad: {
                  meta: { text: { sv: 'Försenad', en: 'Late' }, tasks: ['utred', 'paskynda'] },
                  on: { KOMMENTERA: { actions: [] } },
                },
              },
            },
            slut: { type: 'final', meta: { text: { sv: 'Avslutad', en: 'Closed' } } },
          },
        },
        klocka: {
          meta: { title: { sv: 'Uppföljning', en: 'Follow-up' } },
          initial: 'gar',
          states: {
            gar: { meta: { text: { sv: 'Klockan går', en: 'Running' } }, after: { uppfoljning: 'dags' } },
            dags: {
              meta: { text: { sv: 'Dags att följa upp', en: 'Due' }, tasks: ['folj'] },
              on: { FOLJT_UPP: 'gar' },
            },
          },
        },
      },
    },
  },
});

const text = (sv: string, en: string) => ({ sv, en });

export const smallRoutine: ProcessDefinition = {
  id: 'liten',
  version: 2,
  machine,
  title: text('En liten rutin', 'A small routine'),
  events: {
    LAS: {
      label: text('Läs ansökan', 'Read'),
      roles: ['socialsekreterare'],
      source: ['R8'],
      schema: z.strictObject({}),
    },
    BEVILJA: {
      label: text('Bevilja', 'Grant'),
      roles: ['socialsekreterare'],
      source: ['R12'],
      schema: z.strictObject({
        skal: personal(z.string()).meta({ title: 'Skäl' }),
        datum: z.string().optional().meta({ title: 'Datum' }),
      }),
    },
    BEGAR_KOMPLETTERING: {
      label: text('Begär komplettering', 'Ask'),
      roles: ['samordnare', 'socialsekreterare'],
      source: ['P2'],
      schema: z.strictObject({}),
    },
    KOMMENTERA: {
      label: text('Kommentera', 'Comment'),
      roles: ['samordnare'],
      source: [],
      schema: z.strictObject({}),
    },
    BORJA_OM: {
      label: text('Börja om', 'Start again'),
      roles: ['socialsekreterare'],
      source: [],
      schema: z.strictObject({}),
    },
    ATERTA: {
      label: text('Ta tillbaka', 'Withdraw'),
      roles: ['socialsekreterare'],
      source: [],
      schema: z.strictObject({}),
    },
    FOLJT_UPP: {
      label: text('Följt upp', 'Done'),
      roles: ['arbetsmarknadskonsulent'],
      source: ['R61'],
      schema: z.strictObject({}),
    },
  },
  conditions: {
    sokandenHord: {
      text: text('Sökanden har fått yttra sig', 'The applicant was heard'),
      source: ['L8'],
      cure: { role: 'socialsekreterare', event: 'KOMMENTERA' },
      on: 'case',
      test: () => true,
    },
    underlagFinns: {
      text: text('Underlaget finns', 'Documents exist'),
      source: ['R9'],
      on: 'event',
      test: () => true,
    },
  },
  deadlines: {
    svarInom: {
      title: text('Svar inom 15 arbetsdagar', 'Answer'),
      source: ['R20'],
      kind: 'intern',
      owner: 'socialsekreterare',
      reminders: () => [7, 2],
      due: ({ at }) => planFrom(at.slice(0, 10), text('Från i dag', 'From today')).plan(),
    },
    uppfoljning: {
      title: text('Uppföljning var tredje månad', 'Follow-up'),
      source: ['R61'],
      kind: 'lagstadgad',
      owner: 'arbetsmarknadskonsulent',
      due: ({ at }) => planFrom(at.slice(0, 10), text('Från i dag', 'From today')).plan(),
    },
  },
  tasks: {
    las: { title: text('Läs ansökan', 'Read'), role: 'socialsekreterare', source: ['R8'], events: ['LAS'] },
    utred: {
      title: text('Utred | väg', 'Investigate'),
      role: 'socialsekreterare',
      source: [],
      events: ['BEVILJA'],
      deadline: 'svarInom',
    },
    paskynda: {
      title: text('Påskynda', 'Hurry'),
      role: 'forste_socialsekreterare',
      source: [],
      events: [],
      escalation: true,
    },
    folj: {
      title: text('Följ upp', 'Follow up'),
      role: 'arbetsmarknadskonsulent',
      source: ['R61'],
      events: ['FOLJT_UPP'],
    },
  },
};
