/**
 * Samråd and the material of a decision: the same steps before the first decision and before every renewal
 * (R14–R32, A8). Two states, `forsamrad` and `beslut`, side by side in whichever state uses them.
 */
import { assign } from 'xstate';
import { beredning, fragaIgen } from '../changes';
import { samtyckeMedBrevet } from '../changes/externa';
import { bevakad, frame, om, punkt } from '../setup';
import { natt } from './stoppat';

/** Samråd in the three points of FN1; `id` names the waiting state, as the routine holds it twice. */
export const forsamrad = (id: string) =>
  frame.createStateConfig({
    meta: {
      text: { sv: 'Samråd med Arbetsförmedlingen', en: 'Consultation with AF' },
      source: ['R14', 'R20', 'R21'],
      steg: 'samrad',
    },
    initial: 'pagar',
    always: { guard: om('samradKlart'), target: 'beslut' },
    on: {
      LAS_SSBTEK: {
        guard: om('badaFlikarnaLasta', 'manuellLasningTillaten'),
        actions: assign(({ context, event }) => beredning(context, { ssbtek: event.kalla })),
      },
    },
    states: {
      pagar: {
        type: 'parallel',
        states: {
          frist: bevakad('samrad', 'samradForsenat'),
          punkt1: {
            initial: 'kvar',
            states: {
              kvar: {
                meta: { tasks: ['lasSsbtek'], source: ['R22'] },
                always: { guard: om('ssbtekLast'), target: 'klar' },
              },
              klar: {},
            },
          },
          punkt2: {
            initial: 'fraga',
            states: {
              fraga: {
                meta: { tasks: ['fragaSokande'], source: ['R23', 'R24'] },
                on: {
                  FRAGA_SOKANDE: [
                    {
                      guard: om('ingenAfInsats'),
                      target: 'brev',
                      actions: assign(({ context }) => beredning(context, { afInsats: 'ingen' })),
                    },
                    {
                      target: 'provning',
                      actions: assign(({ context, event }) => beredning(context, { afInsats: event.insats })),
                    },
                  ],
                },
              },
              // Point 3 applies only where there is neither an ongoing nor a planned AF measure (R25).
              brev: {
                meta: { tasks: ['skickaTillAf'], source: ['R25', 'R26', 'R27'] },
                on: {
                  SKICKA_TILL_AF: {
                    guard: om('samtyckeTillAfInteAterkallat', 'samtyckeTillAfGaller', 'brevetEfterSamtycket'),
                    target: 'klar',
                    actions: assign(({ context, event }) => ({
                      ...beredning(context, { punkt3: 'brev', brev: event.skickat, afSvarat: false }),
                      ...samtyckeMedBrevet(context, event),
                    })),
                  },
                  SAMRAD_UTAN_BREV: {
                    guard: om('samradUtanBrevTillatet'),
                    target: 'klar',
                    actions: assign(({ context }) => beredning(context, { punkt3: 'utan_brev' })),
                  },
                },
              },
              provning: {
                meta: { tasks: ['provaAfInsats'], source: ['A29'] },
                on: {
                  VANTA_PA_AF: {
                    guard: om('vantadagenLiggerFramat', 'vantanInomGransen'),
                    target: `#${id}`,
                    actions: assign(({ context, event }) => beredning(context, { vantaTill: event.till })),
                  },
                  AF_INSATS_RACKER_INTE: {
                    target: 'klar',
                    actions: assign(({ context }) =>
                      beredning(context, { afInsats: 'racker_inte', punkt3: 'ej_aktuell' }),
                    ),
                  },
                },
              },
              klar: {},
            },
          },
        },
      },
      vantar: {
        id,
        meta: {
          text: { sv: 'Väntar på Arbetsförmedlingens insats', en: 'Waiting for the AF measure' },
          source: ['A29'],
        },
        on: { GOR_OM_SAMRAD: { target: 'pagar', actions: assign(({ context }) => fragaIgen(context)) } },
        after: { vantaAf: { target: 'pagar', actions: assign(({ context }) => fragaIgen(context)) } },
      },
    },
  });

/** The decision and what it rests on. */
export const beslut = frame.createStateConfig({
  type: 'parallel',
  meta: {
    text: { sv: 'Beslutet bereds', en: 'The decision is prepared' },
    source: ['R30', 'R31', 'R32'],
    steg: 'beslut',
    tasks: ['fattaBeslut'],
  },
  on: { GOR_OM_SAMRAD: { target: 'forsamrad', actions: assign(({ context }) => fragaIgen(context)) } },
  states: {
    frist: bevakad('beslut', 'beslutForsenat'),
    arbetsplan: {
      initial: 'kvar',
      states: {
        kvar: {
          meta: { tasks: ['uppdateraArbetsplan'], source: ['R31'] },
          always: { guard: om('arbetsplanUppdaterad'), target: 'klar' },
        },
        klar: {},
      },
    },
    samtycke: punkt('inhamtaSamtycke', 'grundForUppgifterTillKc', 'samtyckeBehovs'),
    grundbeslut: punkt('angeGrundbeslut', 'grundbeslutFinns', 'grundbeslutSaknas'),
    kontaktvagar: punkt('angeKontaktvagar', 'kontaktvagarnaAvtalade', 'kontaktvagarSaknas'),
    upplagg: punkt('kontaktaSamordnare', 'upplaggMedSamordnaren', 'upplaggSaknas'),
  },
});

/** Everything that must hold for a decision under 12:4. */
export const beslutsvillkor = om(
  'behovetBedomt',
  'anvisningInledd',
  'kravGaller',
  'arbetslosMedBehov',
  'inomTreAr',
  'samradKlart',
  'ingenLampligAfInsats',
  'arbetsplanUppdaterad',
  'grundForUppgifterTillKc',
  'grundbeslutFinns',
  'upplaggMedSamordnaren',
  'tillhorNamnden',
  ...natt,
  'kontaktvagarnaAvtalade',
  'afHarHunnitSvara',
  'beslutetBorjarTidigastIdag',
  'beslutetBorjarInomTiden',
  'beslutetUtanLucka',
  'lagrummenGaller',
  'aktivitetskravetAngivet',
  'aktivitetskravetUtelamnat',
  'timmarnaInomTaket',
);

/** What may be recorded at any time before the decision, in whatever order daily work brings it. */
export const underlag = frame.createStateConfig({
  on: {
    MEDGE_UNDANTAG: {
      actions: assign(({ context, event }) =>
        beredning(
          context,
          event.kriterium === 'inom_tre_ar' ? { undantagTreAr: true } : { undantagArbetslos: true },
        ),
      ),
    },
    UPPDATERA_ARBETSPLAN: {
      guard: om('datumInteIFramtiden', 'arbetsplanIDennaOmgang'),
      actions: assign(({ context, event }) => beredning(context, { arbetsplan: event.datum })),
    },
    ANGE_GRUNDBESLUT: { actions: assign({ grundbeslut: true }) },
    KONTAKTA_SAMORDNARE: {
      guard: om('arSkyddad', 'dialogenFarForas', 'avidentifieratEllerSamtycke'),
      actions: assign({
        upplaggKlart: ({ event }) => event.upplaggKlart,
        samordnare: ({ event }) => event.samordnare,
      }),
    },
  },
}).on;
