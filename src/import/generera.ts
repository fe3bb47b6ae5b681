/**
 * A believable file of open cases for trials: the units and demo users of the organisation, the public test identities
 * alone, and the proportions of week 40 (R117). The same seed and day give the same file. There are fewer test numbers
 * than cases, so one test person has several open cases, and every row says which.
 */
import { addMonths, plusDays } from '../../machines/calendar';
import type { Organisation } from '../access/organisation';
import type { Kolumnnamn, Lage } from './kolumner';

export interface Generering {
  readonly antal: number;
  readonly seed: number;
  /** The day that the file is of. */
  readonly idag: string;
  readonly organisation: Organisation;
  /** Test numbers, twelve digits. */
  readonly identiteter: readonly string[];
}

type Text = Partial<Record<Kolumnnamn, string>>;

/** Shares in per cent. */
const LAGEN: readonly (readonly [Lage, number])[] = [
  ['beredning', 5],
  ['beslutad', 2],
  ['uppdrag_skickat', 3],
  ['inskrivning_bokad', 4],
  ['pagaende', 76],
  ['omprovning', 6],
  ['avslut_pagar', 4],
];
const V40 = [
  ['inom18', 35],
  ['fran19', 37],
  ['ej_forvantad', 7],
  ['okand', 21],
] as const;
/** The first day that a decision can rest on the law in force. */
const NYA_LAGEN = '2025-07-01';

/** Rows of text, in the order of the file. */
export function generera({ antal, seed, idag, organisation, identiteter }: Generering): readonly Text[] {
  const slump = new Slump(seed);
  const sf = organisation.enheter.filter(({ side }) => side === 'sf');
  const lagen = slump.blandat(fordelat(LAGEN, antal));
  const klasser = slump.blandat(fordelat(V40, antal));
  const perKlient = new Map<string, string[]>();
  return Array.from({ length: antal }, (_, n) => {
    const unit = sf[n % sf.length];
    const slot = Math.floor(n / sf.length) % identiteter.length;
    const [lage = 'pagaende', klass = 'okand'] = [lagen[n], klasser[n]] as const;
    if (!unit) throw new Error('Organisationen saknar en enhet på socialförvaltningens sida.');
    const extern = `T-${String(n + 1).padStart(5, '0')}`;
    const klient = `${unit.namnd} ${slot}`;
    const andra = perKlient.get(klient) ?? [];
    perKlient.set(klient, [...andra, extern]);
    // All cases of one test person in sixty are protected.
    const skyddad = slot === 0;
    return {
      externt_id: extern,
      personnummer: identiteter[slot] ?? '',
      namn: `Testperson ${slot + 1}`,
      skydd: skyddad ? 'sekretessmarkering' : 'nej',
      ...(andra.length > 0 && { parallellt_med: andra.join('|') }),
      ...cast(organisation, unit.id, n, lage, skyddad),
      lage,
      ...arende(slump, lage, klass, idag, skyddad),
    };
  });
}

function cast(organisation: Organisation, enhet: string, n: number, lage: Lage, skyddad: boolean): Text {
  const kc = enhet.replace(/^sf-/, 'kc-');
  const pick = (unit: string, role: string): string => {
    const users = organisation.users.filter(
      ({ units, roles }) => units.includes(unit) && roles.some((r) => r === role),
    );
    return users[n % Math.max(1, users.length)]?.id ?? '';
  };
  const skickat = !['beredning', 'beslutad'].includes(lage);
  return {
    sf_enhet: enhet,
    socialsekreterare: pick(enhet, 'socialsekreterare'),
    forste_socialsekreterare: pick(enhet, 'forste_socialsekreterare'),
    ...(skickat && { kc_enhet: kc, konsulent: pick(kc, 'arbetsmarknadskonsulent') }),
    ...(skyddad && lage !== 'beredning' && { samordnare: pick(kc, 'samordnare') }),
  };
}

function arende(slump: Slump, lage: Lage, klass: string, idag: string, skyddad: boolean): Text {
  const for_ = (days: number): string => plusDays(idag, -days);
  const manader = klass === 'inom18' ? slump.mellan(2, 18) : slump.mellan(19, 36);
  const bedomning: Text = {
    inriktningar: 'arbetsmarknad',
    progression: 'jobbfokuserat:en_bit_kvar|kompetenshojande:langt_kvar',
    arbetslos: 'ja',
    behov_av_aktiviteter: 'ja',
    forsorjning: klass === 'inom18' || klass === 'fran19' ? String(manader) : klass,
    ...((klass === 'ej_forvantad' || klass === 'okand') && { undantag_tre_ar: 'ja' }),
  };
  if (lage === 'beredning') {
    const bedomt = for_(slump.mellan(0, 12));
    return { ...bedomning, startdatum: plusDays(bedomt, -3), behov_bedomt: bedomt };
  }
  const sedan = {
    beslutad: [0, 4],
    uppdrag_skickat: [4, 9],
    inskrivning_bokad: [9, 14],
    pagaende: [20, 330],
    omprovning: [290, 340],
    avslut_pagar: [120, 330],
  } as const;
  const [minst, mest] = sedan[lage];
  const fran = for_(slump.mellan(minst, mest));
  // Some have gone on under a decision before this one.
  const fore = addMonths(fran, -12);
  const fornyat = ['pagaende', 'avslut_pagar'].includes(lage) && fore >= NYA_LAGEN && slump.chans(0.3);
  const forsta = fornyat ? fore : fran;
  const text: Text = {
    ...bedomning,
    startdatum: plusDays(forsta, -14),
    behov_bedomt: plusDays(forsta, -11),
    anvisning_inledd: plusDays(forsta, -10),
    kontaktvagar: skyddad ? 'formedling' : 'digital_post|post|telefon',
    grundbeslut: `EB-${slump.mellan(100, 999)}`,
    samrad_satt: 'brev',
    samtycke_af: plusDays(forsta, -9),
    samrad_datum: plusDays(forsta, -8),
    samtycke_kc: plusDays(forsta, -8),
    arbetsplan: plusDays(forsta, -4),
    ...(skyddad && { upplagg_klart: plusDays(forsta, -3) }),
    ...(fornyat && { tidigare_beslut: fore, fortsattningsuppdrag: fran }),
    beslut_fattat: fran,
    beslut_fran: fran,
    beslut_till: plusDays(addMonths(fran, 12), -1),
    lagrum: 'sol_12_4',
    // A renewal's letter is as old as the decision in force.
    ...((fornyat ? fran : plusDays(forsta, -8)) < for_(20) && { af_svar: 'inget' }),
  };
  if (lage === 'beslutad') return text;
  Object.assign(text, uppdraget(slump, skyddad), {
    underrattad: fornyat ? fran : plusDays(fran, 1),
    uppdrag_skickat: plusDays(forsta, 3),
  });
  if (lage === 'uppdrag_skickat') return text;
  const tid = plusDays(forsta, lage === 'inskrivning_bokad' ? 16 : 13);
  Object.assign(text, { inskrivning_bokad: plusDays(forsta, 4), inskrivning_tid: tid });
  if (lage === 'inskrivning_bokad')
    return {
      ...text,
      inskrivning_kl: '13:00',
      inskrivning_kallad: plusDays(forsta, 5),
      kallelse_kanal: 'personligen',
    };
  return { ...text, ...insatsen(slump, tid, fran, lage, idag) };
}

const uppdraget = (slump: Slump, skyddad: boolean): Text => ({
  underrattelse_kanal: skyddad ? 'personligen' : 'digital_post',
  omraden: 'jobbfokuserat|kompetenshojande',
  tjanster: 'jobbcoachning|yrkessvenska',
  mal: 'mal-1:jobbfokuserat|mal-2:kompetenshojande',
  barnomsorg: 'ej_aktuellt',
  resor: 'ordnade',
  anpassning: 'nej',
  tolksprak: slump.chans(0.2) ? 'ar' : 'ingen',
  har_barn: 'nej',
});

function insatsen(slump: Slump, start: string, fran: string, lage: Lage, idag: string): Text {
  const senast = (dag: string): string => (dag < idag ? dag : idag);
  const hallna: string[] = [];
  for (let dag = plusDays(start, 85); dag <= plusDays(idag, -7); dag = plusDays(dag, 85)) hallna.push(dag);
  const hallen = hallna.at(-1);
  const manad = addMonths(`${idag.slice(0, 7)}-01`, -1).slice(0, 7);
  const plan = plusDays(start, 10);
  // The latest version is of the decision in force, and not older than half a year in nine of ten.
  const nyPlan = [for180(idag, slump), fran, plan].sort().at(-1) ?? plan;
  return {
    insats_start: start,
    ...(plan <= idag && { plan_datum: senast(nyPlan) }),
    ...(hallen === undefined
      ? { nasta_uppfoljning: plusDays(start, 80) }
      : { senaste_uppfoljning: hallen, forflyttning: 'mal-1:framat|mal-2:oforandrat' }),
    journal_last: senast(plusDays(start, Math.max(0, days(start, idag) - slump.mellan(0, 25)))),
    ...(manad >= start.slice(0, 7) && { narvaro_till: manad }),
    ...(lage === 'pagaende' && slump.chans(0.04) && paus(idag, start)),
    ...(lage === 'omprovning' && { omprovning_inledd: plusDays(idag, -5) }),
    ...(lage === 'avslut_pagar' && {
      avslut_inlett: plusDays(idag, -2),
      avslut_av: 'kc',
      avslut_orsak: slump.chans(0.5) ? 'arbete' : 'insatsen_fullfoljd',
    }),
  };
}

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const for180 = (idag: string, slump: Slump): string => plusDays(idag, -slump.mellan(5, 180));
const paus = (idag: string, start: string): Text => {
  const fran = plusDays(idag, -4) > start ? plusDays(idag, -4) : start;
  return { paus_orsak: 'sjukdom', paus_beslutad: fran, paus_fran: fran, paus_till: plusDays(fran, 25) };
};

/** So many of each as its share says; what is left over goes to the largest. */
function fordelat<K extends string>(andelar: readonly (readonly [K, number])[], antal: number): readonly K[] {
  const all = andelar.flatMap(([vad, procent]) =>
    Array.from({ length: Math.floor((antal * procent) / 100) }, () => vad),
  );
  const [storst] = [...andelar].sort((a, b) => b[1] - a[1]);
  return [...all, ...Array.from({ length: antal - all.length }, () => storst?.[0] ?? all[0])].flatMap(
    (one) => one ?? [],
  );
}

/** Repeatable chance (mulberry32). */
class Slump {
  constructor(private state: number) {}

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  mellan(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  chans(share: number): boolean {
    return this.next() < share;
  }

  blandat<T>(all: readonly T[]): readonly T[] {
    const order = all.map((one) => [this.next(), one] as const);
    return order.sort((a, b) => a[0] - b[0]).map(([, one]) => one);
  }
}
