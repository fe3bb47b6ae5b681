/** Consents, and what goes to Arbetsförmedlingen with them (R26–R28, R30, R65, R75). A form may be drawn before it is signed. */
import { mening } from '../../mening';
import { saknas } from '../akt';
import { fristen, gemensamt, kompetenscenter, type Fakta } from '../fakta';
import { lagrummet } from './ord';

const FORE = mening`Ange omfattning när du begär dokumentet, eller registrera samtycket först.`;

export const samtyckeAf = (f: Fakta) => {
  const skickat = f.akt.senaste<'SKICKA_TILL_AF'>('SKICKA_TILL_AF');
  const registrerat = f.akt.senaste<'REGISTRERA_SAMTYCKE_AF'>('REGISTRERA_SAMTYCKE_AF');
  const senast = (skickat?.seq ?? 0) > (registrerat?.seq ?? 0) ? skickat : registrerat;
  const omfattning = f.onskat.omfattning ?? senast?.falt.omfattning;
  if (omfattning === undefined) throw saknas(mening`vad samtycket omfattar`, FORE);
  const till = senast === skickat ? skickat?.falt.samtyckeTill : registrerat?.falt.till;
  return { ...gemensamt(f), omfattning, tillOchMed: till ?? null };
};

export const samtyckeKc = (f: Fakta) => {
  const lamnat = f.akt.senaste<'REGISTRERA_SAMTYCKE_KC'>('REGISTRERA_SAMTYCKE_KC');
  const omfattning = f.onskat.omfattning ?? lamnat?.falt.omfattning;
  if (omfattning === undefined) throw saknas(mening`vad samtycket omfattar`, FORE);
  return {
    ...gemensamt(f),
    omfattning,
    tillOchMed: lamnat?.falt.till ?? null,
    kompetenscenter: kompetenscenter(f),
  };
};

export const samtyckeExtern = (f: Fakta) => {
  const { part, omfattning: onskad, mottagare: onskadMottagare } = f.onskat;
  if (part === undefined)
    throw saknas(mening`vilken part samtycket gäller`, mening`Ange part när du begär dokumentet.`);
  const lamnat = f.akt
    .alla('REGISTRERA_SAMTYCKE_EXTERN_SF', 'REGISTRERA_SAMTYCKE_EXTERN_KC')
    .findLast(({ falt }) => falt.part === part);
  const behov = f.akt
    .alla('NOTERA_BEHOV_SF', 'NOTERA_BEHOV_KC', 'OVERLAMNA_BEHOV_KC')
    .findLast(({ falt }) => falt.part === part);
  const omfattning = onskad ?? lamnat?.falt.omfattning;
  if (omfattning === undefined) throw saknas(mening`vad samtycket omfattar`, FORE);
  if (!behov)
    throw saknas(
      mening`behovet av parten ${part}`,
      mening`Det registreras med ”Notera behov av extern part”.`,
    );
  return {
    ...gemensamt(f),
    omfattning,
    tillOchMed: lamnat?.falt.till ?? null,
    mottagare: (onskadMottagare ?? lamnat?.falt.mottagare ?? behov.falt.externPart).slice(0, 300),
    syfte: behov.falt.behov,
  };
};

export const informationKommunalAktivitet = (f: Fakta) => {
  const { arbetsformedlingen } = f.organisation;
  if (!arbetsformedlingen)
    throw saknas(
      mening`adressen till Arbetsförmedlingen`,
      mening`Ange arbetsformedlingen i organisationen (ORGANISATION).`,
    );
  const { falt } = f.akt.kravd<'SKICKA_TILL_AF'>(
    mening`vad som har skickats till Arbetsförmedlingen`,
    'SKICKA_TILL_AF',
  );
  return {
    ...gemensamt(f),
    mottagare: arbetsformedlingen,
    aktivitet: `Arbetsfrämjande insats på ${kompetenscenter(f)} enligt ${lagrummet('sol_12_4')}.`,
    samtyckesdatum: falt.samtyckesdatum,
    svarSenast: fristen(f, 'afSvar'),
  };
};
