/**
 * Pictures of the workplace, taken by the journeys of test/web (`npm run test:web -- --bilder`): Swedish pages in light
 * colours, 1280 px wide. What they show is told in both languages.
 */
import type { Text } from './guider';
import arende from '../../../../docs/bilder/arende.jpg';
import arendeDelad from '../../../../docs/bilder/arende-delad.jpg';
import arendeOenighet from '../../../../docs/bilder/arende-oenighet.jpg';
import arendePagaende from '../../../../docs/bilder/arende-pagaende.jpg';
import delegationer from '../../../../docs/bilder/delegationer.jpg';
import historikenHel from '../../../../docs/bilder/historiken-hel.jpg';
import incidenter from '../../../../docs/bilder/incidenter.jpg';
import installningarProv from '../../../../docs/bilder/installningar-prov.jpg';
import inteNu from '../../../../docs/bilder/inte-nu.jpg';
import ledning from '../../../../docs/bilder/ledning.jpg';
import logggranskningar from '../../../../docs/bilder/logggranskningar.jpg';
import minVecka from '../../../../docs/bilder/min-vecka.jpg';
import mittArbete from '../../../../docs/bilder/mitt-arbete.jpg';
import mote from '../../../../docs/bilder/mote.jpg';
import nyttArende from '../../../../docs/bilder/nytt-arende.jpg';
import omfordelaForslag from '../../../../docs/bilder/omfordela-forslag.jpg';
import overlamning from '../../../../docs/bilder/overlamning.jpg';
import rutinen from '../../../../docs/bilder/rutinen.jpg';
import vemHarSett from '../../../../docs/bilder/vem-har-sett.jpg';
import vikarier from '../../../../docs/bilder/vikarier.jpg';

interface Bild {
  readonly src: string;
  readonly alt: Text;
}
const bild = (src: string, sv: string, en: string): Bild => ({ src, alt: { sv, en } });

/** By name, as the guides have them. */
export const BILDER: Readonly<Record<string, Bild>> = {
  arende: bild(
    arende,
    'Ett ärende: var det är i rutinen, vad som ska göras och klockorna.',
    'A case: where it is in the routine, what is to be done and the clocks.',
  ),
  'arende-delad': bild(
    arendeDelad,
    'Ett ärende som det visas på en delad skärm: utan journal och anteckningar.',
    'A case as shown on a shared screen: without journal and notes.',
  ),
  'arende-oenighet': bild(
    arendeOenighet,
    'Ett ärende där en oenighet pågår, med åtgärderna för den.',
    'A case with a disagreement, and the actions for it.',
  ),
  'arende-pagaende': bild(
    arendePagaende,
    'Ett ärende där insatsen pågår, som konsulenten ser det.',
    'A case whose measure is under way, as the consultant sees it.',
  ),
  delegationer: bild(
    delegationer,
    'Delegationer med vem, vad och från vilken dag.',
    'Delegations with who, what and from which day.',
  ),
  'historiken-hel': bild(
    historikenHel,
    'Svaret på en kontroll av historiken, med vad det visar och inte visar.',
    'The answer to a check of the history, with what it shows and what not.',
  ),
  incidenter: bild(
    incidenter,
    'Det som har stannat, med knappar för att försöka igen.',
    'What has stopped, with buttons to try again.',
  ),
  'installningar-prov': bild(
    installningarProv,
    'En ändrad inställning och hur många frister den flyttar.',
    'A changed setting and how many deadlines it moves.',
  ),
  'inte-nu': bild(
    inteNu,
    'Åtgärder som inte går nu: vad som fattas och vem som kan göra något åt det.',
    'Actions that cannot be done now: what is missing and who can help.',
  ),
  ledning: bild(
    ledning,
    'Ledning: det som kräver något av dig, och enhetens frister.',
    "Supervision: what needs you, and the unit's deadlines.",
  ),
  logggranskningar: bild(
    logggranskningar,
    'Veckans loggkontroll med stickprovets rader.',
    "The week's log review with the rows of the sample.",
  ),
  'min-vecka': bild(
    minVecka,
    'Min vecka: möten och frister dag för dag.',
    'My week: meetings and deadlines day by day.',
  ),
  'mitt-arbete': bild(
    mittArbete,
    'Mitt arbete: uppgifterna i den ordning de brådskar.',
    'My work: the tasks in the order they press.',
  ),
  mote: bild(
    mote,
    'Ett uppföljningsmöte med de fem stegen överst.',
    'A follow-up meeting with the five steps on top.',
  ),
  'nytt-arende': bild(nyttArende, 'Formuläret för ett nytt ärende.', 'The form for a new case.'),
  'omfordela-forslag': bild(
    omfordelaForslag,
    'Ett förslag till omfördelning: vad som går till vem.',
    'A proposal for reassignment: what goes to whom.',
  ),
  overlamning: bild(
    overlamning,
    'Ett handläggarbyte, med vad som är gjort och vad som återstår.',
    'A change of worker, with what is done and what remains.',
  ),
  rutinen: bild(
    rutinen,
    'Rutinen ritad i steg, från start till avslut.',
    'The routine drawn in steps, from start to end.',
  ),
  'vem-har-sett': bild(
    vemHarSett,
    'Vem som har sett ett ärende, när och varför.',
    'Who has seen a case, when and why.',
  ),
  vikarier: bild(
    vikarier,
    'Vikariat i enheten: vem som ersätter vem, och när.',
    'Substitutes in the unit: who stands in for whom, and when.',
  ),
};
