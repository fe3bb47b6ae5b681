/**
 * What the proof knows of:
 * Consents per party, coordination with external parties in the social and health field (SF) and in the
 * competence and job field (KC), and the channels agreed with the client (R30, R64, R65, R74, R75, A17, A33).
 */
import type { Part } from '../../../../machines/anvisning/context/externa';
import { plusDays } from '../../../../machines/calendar';
import type { Side } from '../../../../machines/process';
import type { Step } from '../../model';
import { text, type Moment, type Payload } from '../moment';
import { beslutat, fordelat, fornyas, inledd, pagar, samrad, startad } from '../ways';
import { lagar, sabotorer, samtyckt, SIDA } from './externaBevis';
import type { Feature } from './feature';

/** The party of a side that an ordinary event is about: the first that fits, else the first, else none known. */
const parten = ({ context }: Moment, side: Side, fits: (part: Part) => boolean): string => {
  const parter = context.externa.parter.filter(({ omrade }) => SIDA[omrade] === side);
  return (parter.find(fits) ?? parter[0])?.id ?? 'P1';
};
const ledig = ({ context }: Moment): string => {
  const used = new Set(context.externa.parter.map(({ id }) => id));
  for (let n = 1; ; n += 1) if (!used.has(`P${n}`)) return `P${n}`;
};

const behov = (omrade: string) => (m: Moment) => ({
  part: ledig(m),
  omrade,
  kalla: 'lopande',
  externPart: text,
  behov: text,
});
const samtycke = (side: Side) => (m: Moment) => ({
  part: parten(m, side, (part) => !samtyckt(part, m.idag)),
  datum: m.idag,
  mottagare: text,
  omfattning: text,
});
const aterkalla = (side: Side) => (m: Moment) => ({
  part: parten(m, side, (part) => part.samtycke !== null && part.samtycke.aterkallat === null),
  datum: m.idag,
});
const kontakt = (side: Side) => (m: Moment) => ({
  part: parten(m, side, (part) => samtyckt(part, m.idag)),
  datum: m.idag,
  notering: text,
});
const avsluta = (side: Side) => (m: Moment) => ({ part: parten(m, side, () => true), orsak: 'ordnat' });

const okand = (): Payload => ({ part: 'P99' });
const igar = (m: Moment): Payload => ({ datum: plusDays(m.idag, -1) });
const harSlutat = (m: Moment): Payload => ({ till: plusDays(m.idag, -1) });

const noterat = (n: number): Step => ['NOTERA_BEHOV_SF', { part: `P${n}` }];
const medSlut: readonly Step[] = [
  ...beslutat,
  'UNDERRATTA',
  ['REGISTRERA_SAMTYCKE_KC', { till: '2026-01-16' }],
];
const slutat: readonly Step[] = [
  ...startad,
  ['REGISTRERA_SAMTYCKE_KC', { till: '2026-01-22' }],
  '2026-01-23',
];
const avvecklat: readonly Step[] = ['AVSLUT_AVISERAT', 'AVBRYT_AVSLUT'];
const kontaktadSf: readonly Step[] = [
  'NOTERA_BEHOV_SF',
  'REGISTRERA_SAMTYCKE_EXTERN_SF',
  'KONTAKTA_EXTERN_SF',
];
const kontaktadKc: readonly Step[] = [
  'NOTERA_BEHOV_KC',
  'REGISTRERA_SAMTYCKE_EXTERN_KC',
  'KONTAKTA_EXTERN_KC',
];
/** Ways whose letters may only go by telephone: that is, by hand. */
const telefon: Step = ['ANGE_KONTAKTVAGAR', { vagar: ['telefon'] }];

export const externa = {
  payloads: {
    REGISTRERA_SAMTYCKE_AF: (m) => ({ datum: m.idag, omfattning: text }),
    ATERKALLA_SAMTYCKE_AF: (m) => ({ datum: m.idag }),
    NOTERA_BEHOV_SF: behov('socialt'),
    OVERLAMNA_BEHOV_KC: behov('jobbfokuserat'),
    NOTERA_BEHOV_KC: behov('kompetenshojande'),
    REGISTRERA_SAMTYCKE_EXTERN_SF: samtycke('sf'),
    REGISTRERA_SAMTYCKE_EXTERN_KC: samtycke('kc'),
    ATERKALLA_SAMTYCKE_EXTERN_SF: aterkalla('sf'),
    ATERKALLA_SAMTYCKE_EXTERN_KC: aterkalla('kc'),
    KONTAKTA_EXTERN_SF: kontakt('sf'),
    KONTAKTA_EXTERN_KC: kontakt('kc'),
    AVSLUTA_SAMORDNING_SF: avsluta('sf'),
    AVSLUTA_SAMORDNING_KC: avsluta('kc'),
    ANGE_KONTAKTVAGAR: () => ({
      vagar: ['digital_post', 'post', 'formedling', 'sms', 'telefon', 'hembesok'],
      neutralAvsandare: true,
    }),
  },
  variants: {
    SKICKA_TILL_AF: [(m) => ({ samtyckeTill: plusDays(m.idag, -1) })],
    KONTAKTA_SAMORDNARE: [() => ({ avidentifierat: false })],
    REGISTRERA_SAMTYCKE_KC: [harSlutat, (m) => ({ till: plusDays(m.idag, 30) }), igar],
    REGISTRERA_SAMTYCKE_AF: [igar],
    NOTERA_BEHOV_SF: [(m) => ({ part: m.context.externa.parter[0]?.id ?? 'P1' })],
    NOTERA_BEHOV_KC: [() => ({ omrade: 'halsorelaterat', kalla: 'uppfoljning' })],
    REGISTRERA_SAMTYCKE_EXTERN_SF: [okand, harSlutat, igar],
    REGISTRERA_SAMTYCKE_EXTERN_KC: [okand],
    ATERKALLA_SAMTYCKE_EXTERN_SF: [okand],
    KONTAKTA_EXTERN_SF: [okand, igar],
    KONTAKTA_EXTERN_KC: [okand, igar],
    AVSLUTA_SAMORDNING_SF: [() => ({ orsak: 'samtycke_nekat' })],
    ANGE_KONTAKTVAGAR: [() => ({ vagar: ['post'] }), () => ({ vagar: ['telefon'] })],
    UNDERRATTA: [() => ({ kanal: 'digital_post' })],
    KALLA_UPPFOLJNING: [() => ({ kanal: 'sms' })],
    FORSOK_NA_KLIENT: [() => ({ kanal: 'brev' })],
  },
  stories: {
    utanKontaktvagar: [
      ...inledd,
      ...samrad,
      'REGISTRERA_SAMTYCKE_KC',
      'UPPDATERA_ARBETSPLAN',
      'ANGE_GRUNDBESLUT',
    ],
    baraTelefon: [...beslutat, telefon],
    baraTelefonVidAvslut: [...startad, telefon, 'AVSLUT_AVISERAT'],
    samtyckeAfAterkallat: [
      ...inledd,
      'LAS_SSBTEK',
      'FRAGA_SOKANDE',
      'REGISTRERA_SAMTYCKE_AF',
      'ATERKALLA_SAMTYCKE_AF',
    ],
    samtyckeSlutatOchAvliden: [...slutat, 'KLIENTEN_AVLIDEN'],
    samtyckeNekatOchAvliden: [...slutat, 'NEKA_SAMTYCKE_KC', 'KLIENTEN_AVLIDEN'],
    samtyckeAterkallatOchAvliden: [...startad, 'ATERKALLA_SAMTYCKE_KC', 'KLIENTEN_AVLIDEN'],
    externaParterOchAvliden: [
      ...pagar,
      'NOTERA_BEHOV_SF',
      'NOTERA_BEHOV_KC',
      'SKYDD_UPPSTAR',
      'KLIENTEN_AVLIDEN',
    ],
    samtyckeNekatOchDrojer: [...inledd, ...samrad, 'NEKA_SAMTYCKE_KC', '2026-02-20'],
    samtyckeAterkallatOchDrojer: [...beslutat, 'ATERKALLA_SAMTYCKE_KC', '2026-02-20'],
    samtyckeSlutatOchDrojer: [...medSlut, '2026-02-20'],
    afSvarDrojer: [...pagar, 'AF_SVAR', '2026-02-20'],
    samordningenDrojer: [...pagar, 'NOTERA_BEHOV_SF', 'NOTERA_BEHOV_KC', '2026-02-20'],
    kontaktvagarnaDrojer: [...fordelat, 'SKYDD_UPPSTAR', '2026-02-20'],
    skyddVidFornyelse: [...startad, 'SKYDD_UPPSTAR', ...fornyas],
    skyddNarFornyelsenBereds: [...startad, ...fornyas, 'SKYDD_UPPSTAR'],
    samtyckeKcMedSlut: medSlut,
    samtyckeKcHarSlutat: [...medSlut, '2026-01-19'],
    samtyckeKcSlutarTrotsLagstod: [...medSlut, 'ANGE_LAGSTOD_KC', '2026-01-19'],
    samtyckeKcNekasNarDetSlutat: [...slutat, 'NEKA_SAMTYCKE_KC'],
    samtyckeSlutatOchAvslutAvbrutet: [...slutat, ...avvecklat],
    samtyckeNekatOchAvslutAvbrutet: [...slutat, 'NEKA_SAMTYCKE_KC', ...avvecklat],
    samtyckeAterkallatOchAvslutAvbrutet: [...startad, 'ATERKALLA_SAMTYCKE_KC', ...avvecklat],
    externtBehovSf: [...pagar, 'NOTERA_BEHOV_SF'],
    externtBehovForeBeslut: [...inledd, 'NOTERA_BEHOV_SF'],
    externKontaktSf: [...pagar, ...kontaktadSf],
    externKontaktAterkallad: [...pagar, ...kontaktadSf, 'ATERKALLA_SAMTYCKE_EXTERN_SF'],
    externtBehovKc: [...pagar, 'OVERLAMNA_BEHOV_KC'],
    externKontaktKc: [...pagar, ...kontaktadKc],
    externKontaktKcAterkallad: [...pagar, ...kontaktadKc, 'ATERKALLA_SAMTYCKE_EXTERN_KC'],
    externtBehovVidAvslut: [...pagar, 'NOTERA_BEHOV_SF', 'NOTERA_BEHOV_KC', 'AVSLUT_AVISERAT'],
    externtBehovKcVidUppehall: [...startad, 'NOTERA_BEHOV_KC', '2027-01-20', ...fornyas, 'FATTA_BESLUT'],
    tioExternaParter: [...pagar, ...Array.from({ length: 10 }, (_, n) => noterat(n + 1))],
    kontaktvagarEfterSkyddIInsats: [...pagar, 'SKYDD_UPPSTAR'],
    kontaktvagarEfterSkydd: [...fordelat, 'SKYDD_UPPSTAR'],
    kontaktvagarEfterSkyddVidAvslut: [...fordelat, 'SKYDD_UPPSTAR', 'AVBRYT_ANVISNING'],
    skyddNarBeslutetBereds: [...inledd, ...samrad, 'ANGE_KONTAKTVAGAR', 'SKYDD_UPPSTAR'],
  },
  saboteurs: sabotorer,
  laws: lagar,
} satisfies Feature;
