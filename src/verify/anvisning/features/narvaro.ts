/**
 * What the proof knows of:
 * Attendance per planned day and its monthly account, sickness and certificate, a pause of the insats, and
 * what must precede a decision under SoL 12:5 (P1, A31, L3, L8).
 */
import { dagAttOvervaga, dagAttRegistrera } from '../../../../machines/anvisning/narvaro/dagar';
import { manadAv } from '../../../../machines/anvisning/narvaro/manad';
import { intygsdag } from '../../../../machines/anvisning/narvaro/sjukdom';
import { addMonths, plusDays } from '../../../../machines/calendar';
import type { Step } from '../../model';
import { text, type Moment, type Payload } from '../moment';
import { fornyas, pagar, startad } from '../ways';
import type { Feature } from './feature';
import { lagar, saboteurs } from './narvaroBevis';

const start = ({ context, idag }: Moment): string => context.insats.start ?? idag;
/** A day that no pause need cover the start for. */
const efterStart = (m: Moment): string => (m.idag > start(m) ? m.idag : plusDays(start(m), 1));
const imorgon = (m: Moment): string => plusDays(efterStart(m), 1);
const beslutetsSlut = ({ context, idag }: Moment): string => context.beslut?.till ?? idag;
const manad = ({ context, idag }: Moment): string => context.narvaro.manad ?? manadAv(idag);
const intygsdagen = ({ context: { narvaro }, idag }: Moment): string =>
  narvaro.sjuk ? intygsdag(narvaro, narvaro.sjuk) : idag;

/** The day of return nearest to today that the pause allows. */
function ater({ context: { narvaro }, idag }: Moment): string {
  if (narvaro.uppehall === null) return idag;
  const last = plusDays(narvaro.uppehall.till, 1);
  if (idag < narvaro.uppehall.fran) return narvaro.uppehall.fran;
  return idag < last ? idag : last;
}

const ledighet = (m: Moment, days: number): Payload => ({
  orsak: 'ledighet_12_4_f',
  fran: efterStart(m),
  till: plusDays(efterStart(m), days - 1),
});

const sjuk: Step = ['REGISTRERA_NARVARO', { status: 'sjukanmald' }];
const sjukfall: readonly Step[] = [...pagar, sjuk];
const attondeDagen: readonly Step[] = [...sjukfall, '2026-01-27'];
const begart: readonly Step[] = [...attondeDagen, 'BEGAR_LAKARINTYG'];
const uppehall: readonly Step[] = [...pagar, 'PABORJA_UPPEHALL'];
const overvags: readonly Step[] = [...pagar, '2026-01-22', 'OVERVAG_NEDSATTNING'];
const kommunicerat: readonly Step[] = [...overvags, 'KOMMUNICERA_UNDERLAG'];

const stories: Readonly<Record<string, readonly Step[]>> = {
  narvaroForstaManaden: [...pagar, '2026-02-02'],
  narvaroLamnad: [...pagar, '2026-02-02', 'LAMNA_NARVAROUNDERLAG'],
  narvaroLast: [...pagar, '2026-02-02', 'LAMNA_NARVAROUNDERLAG', 'TA_DEL_AV_NARVARO'],
  narvaroEjLast: [...pagar, '2026-02-02', 'LAMNA_NARVAROUNDERLAG', '2026-02-09'],
  narvaroForsenad: [...pagar, '2026-02-09'],
  narvaroUteblir: [...pagar, 'ATERKALLA_SAMTYCKE_KC', '2026-02-02'],
  narvaroUteblirSedan: [...pagar, '2026-02-02', 'ATERKALLA_SAMTYCKE_KC'],
  narvaroIgen: [...pagar, 'ATERKALLA_SAMTYCKE_KC', '2026-02-02', 'ANGE_LAGSTOD_KC'],
  slutredovisning: [...startad, 'INLED_AVSLUT', 'LAMNA_NARVAROUNDERLAG'],
  slutredovisningDrojer: [...startad, 'INLED_AVSLUT', '2026-01-26'],
  slutredovisningEfterManaden: [...startad, '2026-02-02', 'INLED_AVSLUT', 'LAMNA_NARVAROUNDERLAG'],
  slutredovisningUtanSamtycke: [...startad, 'INLED_AVSLUT', 'ATERKALLA_SAMTYCKE_KC'],
  slutredovisningMedLagstod: [...startad, 'ATERKALLA_SAMTYCKE_KC', 'INLED_AVSLUT', 'ANGE_LAGSTOD_KC'],
  narvaroEfterAvbrutetAvslut: [...startad, 'AVSLUT_AVISERAT', 'LAMNA_NARVAROUNDERLAG', 'AVBRYT_AVSLUT'],
  sjukfall,
  attondeDagen,
  lakarintygEjBegart: [...sjukfall, '2026-02-02'],
  lakarintygBegart: begart,
  lakarintygSaknas: [...begart, '2026-02-04'],
  lakarintygInkom: [...begart, 'LAKARINTYG_INKOM'],
  lakarintygUtgatt: [...begart, 'LAKARINTYG_INKOM', '2026-02-20', sjuk],
  ateriskFrisk: [...begart, 'REGISTRERA_NARVARO'],
  friskFoljdAvOvervagande: [...begart, '2026-01-29', 'REGISTRERA_NARVARO'],
  sjukUtanSamtycke: [...sjukfall, 'ATERKALLA_SAMTYCKE_KC', '2026-01-27'],
  sjukVidAvslut: [...begart, 'INLED_AVSLUT'],
  sjukVidUppehall: [...sjukfall, 'PABORJA_UPPEHALL'],
  uppehall,
  uppehallPagar: [...uppehall, '2026-01-26'],
  aterkomst: [...uppehall, '2026-02-03'],
  aterkomstEjUppfoljd: [...uppehall, '2026-02-10'],
  uppehallAvslutat: [...uppehall, '2026-01-26', 'AVSLUTA_UPPEHALL'],
  uppehallInstallt: [...uppehall, 'AVSLUTA_UPPEHALL'],
  uppehallForlangt: [...uppehall, '2026-02-03', 'FORLANG_UPPEHALL'],
  ledighetenSlut: [
    ...pagar,
    ['PABORJA_UPPEHALL', { orsak: 'ledighet_12_4_f', fran: '2026-01-20', till: '2026-02-16' }],
  ],
  ledighetenUttagen: [
    ...pagar,
    ['PABORJA_UPPEHALL', { orsak: 'ledighet_12_4_f', fran: '2026-01-20', till: '2026-02-16' }],
    '2026-02-17',
    'AVSLUTA_UPPEHALL',
  ],
  uppehallVidAvslut: [...uppehall, 'AVSLUT_AVISERAT', 'AVBRYT_AVSLUT'],
  uppehallTillBeslutetsSlut: [
    ...startad,
    '2026-12-28',
    ['PABORJA_UPPEHALL', { fran: '2026-12-29', till: '2027-01-11' }],
    '2027-01-20',
    ...fornyas,
    'FATTA_BESLUT',
  ],
  nedsattningOvervags: overvags,
  nedsattningEjKommunicerad: [...overvags, '2026-02-02'],
  nedsattningKommunicerad: kommunicerat,
  nedsattningAttBesluta: [...kommunicerat, 'KLIENTEN_YTTRADE_SIG'],
  nedsattningUtanYttrande: [...kommunicerat, '2026-02-06'],
  nedsattningDrojer: [...kommunicerat, '2026-02-20'],
  nedsattningBeslutad: [...kommunicerat, '2026-02-06', 'BESLUTA_ENLIGT_12_5'],
  nedsattningOchIntyg: [
    ...begart,
    ['OVERVAG_NEDSATTNING', { anmaltSkal: 'sjukdom', datum: '2026-01-27' }],
    'KOMMUNICERA_UNDERLAG',
    'LAKARINTYG_INKOM',
  ],
  nedsattningVidDodsfall: [...overvags, 'KLIENTEN_AVLIDEN'],
  nedsattningForeStart: [...startad.slice(0, -1), 'OVERVAG_NEDSATTNING'],
};

export const narvaro = {
  payloads: {
    REGISTRERA_NARVARO: (m) => ({ datum: m.idag, status: 'narvarande' }),
    LAMNA_NARVAROUNDERLAG: (m) => ({
      manad: manad(m),
      planeradeDagar: 10,
      narvarande: 6,
      sjukanmalda: 2,
      ovrigAnmald: 1,
      utanAnmalan: 1,
    }),
    TA_DEL_AV_NARVARO: () => ({ genomlast: true }),
    BEGAR_LAKARINTYG: () => ({ kanal: 'personligen' }),
    LAKARINTYG_INKOM: (m) => ({ fran: intygsdagen(m), till: plusDays(intygsdagen(m), 14) }),
    PABORJA_UPPEHALL: (m) => ({
      orsak: 'foraldraledighet',
      fran: imorgon(m),
      till: plusDays(imorgon(m), 12),
      skal: text,
    }),
    FORLANG_UPPEHALL: (m) => ({ till: plusDays(m.context.narvaro.uppehall?.till ?? m.idag, 1), skal: text }),
    AVSLUTA_UPPEHALL: (m) => ({ datum: ater(m) }),
    OVERVAG_NEDSATTNING: (m) => ({
      datum: m.idag,
      grund: 'franvaro',
      anmaltSkal: 'inget_kant',
      franvaroUtanGodtagbartSkal: true,
      bedomning: text,
    }),
    KOMMUNICERA_UNDERLAG: (m) => ({
      satt: 'skriftligt',
      kanal: 'personligen',
      svarSenast: plusDays(m.idag, 14),
      muntligtYttrande: true,
      underlag: text,
    }),
    KLIENTEN_YTTRADE_SIG: (m) => ({ datum: m.idag, satt: 'muntligt', yttrande: text }),
    BESLUTA_ENLIGT_12_5: () => ({ utfall: 'nedsattning', beslut: 'B-12-5', skal: text }),
  },
  variants: {
    REGISTRERA_NARVARO: [
      () => ({ status: 'sjukanmald' }),
      () => ({ status: 'vard_av_barn' }),
      (m) => ({ datum: dagAttRegistrera(m.context, m.idag) ?? start(m) }),
      (m) => ({ datum: plusDays(start(m), -1) }),
      (m) => ({ datum: plusDays(m.idag, 1) }),
    ],
    LAMNA_NARVAROUNDERLAG: [
      () => ({ narvarande: 9 }),
      (m) => ({ manad: manadAv(addMonths(`${manad(m)}-01`, 1)) }),
      () => ({ planeradeDagar: 0, narvarande: 0, sjukanmalda: 0, ovrigAnmald: 0, utanAnmalan: 0 }),
    ],
    BEGAR_LAKARINTYG: [() => ({ kanal: 'post' })],
    LAKARINTYG_INKOM: [(m) => ({ fran: plusDays(intygsdagen(m), 1), till: plusDays(intygsdagen(m), 1) })],
    PABORJA_UPPEHALL: [
      (m) => ({ orsak: 'sjukdom', fran: efterStart(m), till: efterStart(m) }),
      (m) => ({ till: efterStart(m) }),
      (m) => ({ till: beslutetsSlut(m) }),
      (m) => ledighet(m, 28),
      (m) => ledighet(m, 29),
    ],
    FORLANG_UPPEHALL: [
      (m) => ({ till: m.context.narvaro.uppehall?.till ?? m.idag }),
      (m) => ({ till: beslutetsSlut(m) }),
    ],
    AVSLUTA_UPPEHALL: [
      (m) => ({ datum: plusDays(m.context.narvaro.uppehall?.till ?? m.idag, 2) }),
      (m) => ({ datum: m.context.narvaro.uppehall?.till ?? m.idag }),
    ],
    OVERVAG_NEDSATTNING: [
      (m) => ({ datum: dagAttOvervaga(m.context, m.idag) ?? m.idag }),
      () => ({ anmaltSkal: 'sjukdom' }),
      (m) => ({ datum: plusDays(m.idag, 1) }),
    ],
    KOMMUNICERA_UNDERLAG: [(m) => ({ svarSenast: plusDays(m.idag, 1) }), () => ({ kanal: 'post' })],
    KLIENTEN_YTTRADE_SIG: [(m) => ({ datum: plusDays(m.idag, 1) })],
    BESLUTA_ENLIGT_12_5: [
      () => ({ utfall: 'ingen_atgard_sarskilda_skal', beslut: undefined }),
      () => ({ beslut: undefined }),
    ],
  },
  stories,
  saboteurs,
  laws: lagar,
} satisfies Feature;
