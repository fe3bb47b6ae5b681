/** The history of a case as a page that anybody can read in any browser, without a script and without the network. */
import { ROLES, type Role } from '../../machines/process';
import type { Arkivakt, Arkivhandelse } from './akt';
import { el, xml, type Element } from './xml';

const STIL =
  'body{font-family:sans-serif;max-width:50em;margin:2em auto;line-height:1.5}' +
  'article{border-top:1px solid #666;padding:.5em 0}dt{font-weight:bold}dd{margin:0 0 .3em 1em;white-space:pre-wrap}';

const KLOCKA = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});
const svenskTid = (instant: string): string => KLOCKA.format(new Date(instant));

/** The page. The same for the same case. */
export function historikHtml({ arende, klient, process, handelser }: Arkivakt): string {
  const titel = `Ärende ${arende.id}`;
  const page = el(
    'html',
    { lang: 'sv' },
    el('head', {}, el('meta', { charset: 'utf-8' }), el('title', {}, titel), el('style', {}, STIL)),
    el(
      'body',
      {},
      el('h1', {}, titel),
      el(
        'dl',
        {},
        ...par('Klient', klient ? `${klient.namn}, ${klient.personnummer}` : 'uppgifterna är gallrade'),
        ...par('Rutin', `${process.title?.sv ?? process.id}, version ${process.version}`),
        ...par('Startat', svenskTid(arende.startad)),
        ...par('Avslutat', svenskTid(arende.avslutad)),
        arende.skyddad && el('dt', {}, 'Skyddade personuppgifter'),
        arende.skyddad &&
          el('dd', {}, 'ja: uppgifterna får inte röjas (OSL 21 kap. 3 och 3 a §§, 22 kap. 1 §)'),
      ),
      ...handelser.map(artikel),
    ),
  );
  return xml(page).replace(/^.*\n/, '<!doctype html>\n');
}

function artikel(handelse: Arkivhandelse): Element {
  const { seq, at, label, by, uppgifter, withheld, avser, rattadAv } = handelse;
  return el(
    'article',
    { id: `h${seq}` },
    el('h2', {}, `${seq}. ${label.sv}`),
    el('p', {}, `${svenskTid(at)} – ${by ? vem(by) : 'av sig själv, när fristen löpte ut'}`),
    avser !== null && el('p', {}, `Avser händelse ${avser}.`),
    rattadAv.length > 0 &&
      el('p', {}, el('strong', {}, `Rättad av händelse ${rattadAv.join(', ')}. Så stod det från början:`)),
    el(
      'dl',
      {},
      ...uppgifter.flatMap(({ rubrik, varde }) => par(rubrik, varde)),
      ...withheld.flatMap((falt) => par(falt, 'gallrat')),
    ),
  );
}

const par = (rubrik: string, varde: string): readonly Element[] => [
  el('dt', {}, rubrik),
  el('dd', {}, varde),
];

const vem = ({ id, role }: { readonly id: string; readonly role: Role | null }): string =>
  role === null ? id : `${id}, ${ROLES[role].sv}`;
