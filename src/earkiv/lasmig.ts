/** README.txt of a package: what it is, where everything lies, and how it is checked without us. */
import type { Paketdelar } from './paket';

export function lasmig({ akt, organisation, paket, gallring, tid }: Paketdelar): string {
  const { arende, klient, filer } = akt;
  return `${paket}
${'='.repeat(paket.length)}

Ett avslutat ärende ur Stegvis i ${organisation.kommun}, som ett E-ARK SIP 2.2 med beskrivning enligt CITS ERMS 2.1.2.
Paketet gjordes ${tid}. Ärende ${arende.id} startade ${arende.startad} och avslutades ${arende.avslutad}.
Alla tider är UTC om inget annat sägs.

Uppgifterna omfattas av sekretess hos socialtjänsten (OSL 26 kap. 1 §). ${arende.skyddad ? 'Klienten har SKYDDADE\nPERSONUPPGIFTER: inget i paketet får röjas (OSL 21 kap. 3 och 3 a §§, 22 kap. 1 §).' : ''}
Paketet är inte krypterat. Det ska ligga där bara den som har rätt till det kommer åt det.

Vad som finns i det
-------------------
METS.xml                                    alla filer med kontrollsumma (SHA-256)
metadata/descriptive/ERMS.xml               ärendet, dess handlingar, roller, sekretess och gallring
metadata/preservation/PREMIS.xml            filernas format och hur paketet har gjorts
schemas/                                    de scheman som paketet följer
representations/rep1/data/
  handlingar/                               ${filer.length} handlingar som filer
  historik/historik.html                    allt som har hänt, att läsa
  historik/historik.json                    detsamma, för datorer
  frister.json                              varje frist, dess lagrum och hur datumet räknades fram
  utlamnanden.json                          vad som lämnats mellan nämnderna, när och på vilken grund
  atkomst.json                              hur många gånger ärendet har lästs och ändrats; vem framgår av kommunens logg
  kedja/kedja.jsonl                         beviset för att historiken är den som skrevs

Det som har rättats står kvar där det stod, med numret på rättelsen. Det som är gallrat är utmärkt med ordet gallrat.
${klient ? '' : 'Klientens uppgifter är gallrade: det som var krypterat går inte att läsa och finns inte här.\n'}
Gallring: ${gallring.regel}. ${gallring.lagrum}.

Så kontrolleras paketet utan Stegvis
------------------------------------
Kör i den här mappen, med Node 20 eller senare och utan nätverk:

    node documentation/kontrollera.mjs --nyckel ankare.pub.pem --ankare ../ankare

Nyckeln är kommunens publika nyckel för ankare, som lämnas i särskild ordning. Mappen ankare/ följer med leveransen.

För hand: kedja.jsonl har en rad för ärendet, en för varje händelse och en för varje ankare. En händelses hash är
SHA-256 av de 32 byten i hashen före (nollor före den första) följda av textens byte (fältet body, UTF-8). Den sista är
ärendets head. Ett ankare är en text som varje dygn signeras med Ed25519 (fältet signature, base64, över textens byte).
Dess root är SHA-256 över "ärende\\nnummer\\nhead\\n" för alla ärenden som hade ändrats, i ordning efter ärendenumrens
byte: de står i filen för samma nummer i mappen ankare/. Fritext och identitet finns i händelsens text bara som hash av
det som var krypterat hos kommunen. Den klara texten står i historiken.
`;
}
