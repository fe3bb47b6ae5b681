/** What each template is drawn from in a case: none may be missing. */
import type { MallId, Underlag } from '../../documents/underlag';
import type { Fakta } from '../fakta';
import { beslutInsats, beslutNedsattning, beslutUpphort, underrattelse } from './beslut';
import { avslutsdokument, genomforandeplan, narvarounderlag, uppfoljning } from './insats';
import { deltagandedokument, kallelse, lattlast, mittArende } from './moten';
import { personakt } from './personakt';
import { informationKommunalAktivitet, samtyckeAf, samtyckeExtern, samtyckeKc } from './samtycken';
import { aterkallelse, nyttHandlaggarnamn, overlamning, uppdrag } from './uppdrag';

/** Each throws Problem NOT_POSSIBLE that names what is missing, and never leaves a blank. */
export const UNDERLAG_I_ARENDET: { readonly [M in MallId]: (f: Fakta) => Underlag<M> } = {
  'samtycke-af': samtyckeAf,
  'samtycke-kc': samtyckeKc,
  'samtycke-extern': samtyckeExtern,
  'information-kommunal-aktivitet': informationKommunalAktivitet,
  'beslut-insats': beslutInsats,
  'beslut-nedsattning': beslutNedsattning,
  underrattelse,
  'beslut-upphort': beslutUpphort,
  uppdrag,
  aterkallelse,
  overlamning,
  'nytt-handlaggarnamn': nyttHandlaggarnamn,
  kallelse,
  deltagandedokument,
  'lattlast-anvisning': lattlast,
  'lattlast-anvisning-en': lattlast,
  'lattlast-anvisning-ar': lattlast,
  'lattlast-anvisning-so': lattlast,
  'mitt-arende': mittArende,
  genomforandeplan,
  uppfoljning,
  avslutsdokument,
  narvarounderlag,
  personakt,
};
