/** Decisions as they are drawn: their days, grounds and who decided (R32, R33, A7, A9, L6, L7). */
import { plusDays } from '../../../machines/calendar';
import { UNDANTAG } from '../../../machines/reference/lagrum';
import { mening } from '../../mening';
import { saknas } from '../akt';
import { gemensamt, kompetenscenter, type Fakta } from '../fakta';
import { beslutet, beslutsfattare, beslutsram, lagrummet, overklagande } from './ord';

export const beslutInsats = (f: Fakta) => {
  const beslut = beslutet(f);
  const { lagrum, delegation, skal, timmar, undantag } = beslut.falt;
  return {
    ...gemensamt(f),
    beslut: {
      ...beslutsram(f, beslut),
      delegation,
      beslutsfattare: beslutsfattare(f, beslut),
      lagrum: lagrum.map(lagrummet),
    },
    utforare: kompetenscenter(f),
    skal,
    aktivitetskrav:
      timmar === undefined ? null : { timmar, undantag: (undantag ?? []).map((kod) => UNDANTAG[kod]) },
    overklagande: overklagande(f),
  };
};

export const underrattelse = (f: Fakta) => {
  const beslut = beslutet(f);
  return {
    ...gemensamt(f),
    beslut: { ...beslutsram(f, beslut), lagrum: beslut.falt.lagrum.map(lagrummet) },
    utforare: kompetenscenter(f),
    overklagande: overklagande(f),
  };
};

export const beslutUpphort = (f: Fakta) => {
  const beslut = beslutsram(f, beslutet(f));
  // The event that the letter comes from says that the decision has lapsed, also where there is a new one since.
  if (f.kalla === null && !f.context.upphort)
    throw saknas(
      mening`ett beslut som har upphört`,
      mening`Brevet gäller ett beslut vars sista dag har passerat utan ett nytt.`,
    );
  return { ...gemensamt(f), beslut, upphort: plusDays(beslut.till, 1) };
};

/** The amount and the months stand in Treserva, where the decision is made (A30): the letter says where. */
export const beslutNedsattning = (f: Fakta) => {
  const beslut = f.akt.kravd<'BESLUTA_ENLIGT_12_5'>(
    mening`beslutet enligt 12 kap. 5 §`,
    'BESLUTA_ENLIGT_12_5',
  );
  const { utfall, beslut: referens, skal } = beslut.falt;
  if (utfall !== 'avslag' && utfall !== 'nedsattning')
    throw saknas(
      mening`ett beslut att meddela`,
      mening`Beslutet enligt 12 kap. 5 § ledde inte till någon åtgärd.`,
    );
  if (referens === undefined)
    throw saknas(
      mening`beslutets beteckning i Treserva`,
      mening`Den anges med ”Registrera beslut enligt SoL 12 kap. 5 §”.`,
    );
  const overvagt = f.akt.kravd<'OVERVAG_NEDSATTNING'>(mening`vad som har hänt`, 'OVERVAG_NEDSATTNING');
  const yttrande = f.akt.senaste<'KLIENTEN_YTTRADE_SIG'>('KLIENTEN_YTTRADE_SIG');
  const vad = utfall === 'avslag' ? 'Du får inte försörjningsstöd.' : 'Ditt försörjningsstöd blir lägre.';
  return {
    ...gemensamt(f),
    beslut: {
      datum: beslut.dag,
      referens,
      delegation: 'Nämndens delegationsordning',
      beslutsfattare: beslutsfattare(f, beslut),
      lagrum: [lagrummet('sol_12_5')],
    },
    utfall: utfall === 'avslag' ? ('vagras' as const) : ('nedsatts' as const),
    omfattning: `${vad} Hur mycket det gäller, och för vilken tid, står i beslut ${referens}.`,
    handelse: overvagt.falt.bedomning,
    yttrande: yttrande && yttrande.seq > overvagt.seq ? yttrande.falt.yttrande : null,
    skal,
    overklagande: overklagande(f),
  };
};
