/** The thread that draws a batch (utskrift.ts): Typst with a cover sheet and the letters' pages as they are. */
import { parentPort, workerData } from 'node:worker_threads';
import { Typst } from '../documents/typst';
import type { Utskriftsfraga, Utskriftssvar } from './utskrift';

/** What people have written is data (sys.inputs), never code. */
const LAYOUT = `
#let d = json(bytes(sys.inputs.data))
#set document(title: "Utskriftsomgång " + d.omgang, date: none)
#set text(font: "Source Sans 3", size: 11pt, lang: "sv")
#set page(paper: "a4", margin: (x: 20mm, top: 20mm, bottom: 18mm))
#page(footer: align(right, text(9pt, "Omgång " + d.omgang)))[
  #text(18pt, weight: 700)[Dagens brev]
  #v(2mm)
  #d.enhet \\
  #d.datum \\
  Antal brev: #d.brev.len(). Antal sidor: #d.brev.map(b => b.sidor).sum(default: 0).
  #v(3mm)
  Kontrollera att varje brev ligger i rätt kuvert och kryssa för. Brev som inte ska gå lämnas utanför när omgången
  rapporteras som skickad.
  #v(3mm)
  #table(
    columns: (auto, auto, 1fr, auto, 1fr),
    stroke: 0.5pt,
    inset: 5pt,
    table.header([*Nr*], [*Ärende*], [*Dokument*], [*Sidor*], [*I kuvertet*]),
    ..d.brev.map(b => (
      str(b.nr), b.arende, b.titel, str(b.sidor), [#box(width: 3.2mm, height: 3.2mm, stroke: 0.8pt) #b.satt],
    )).flatten(),
  )
]
#for b in d.brev {
  pagebreak(to: "odd", weak: true)
  if b.adressblad.len() > 0 {
    page(margin: 0pt, footer: none, place(dx: 110mm, dy: 50mm, block(width: 85mm, b.adressblad.join(linebreak()))))
    pagebreak(to: "odd", weak: true)
  }
  for n in range(1, b.sidor + 1) {
    page(margin: 0pt, footer: none, image("brev-" + str(b.nr) + ".pdf", page: n, width: 100%, height: 100%,
      alt: "Brev " + str(b.nr) + ", sida " + str(n)))
  }
}
`;

async function main(): Promise<Utskriftssvar> {
  const { omslag, brev, typsnitt } = workerData as Utskriftsfraga;
  const filer = Object.fromEntries(brev.map((pdf, n) => [`brev-${omslag.brev[n]?.nr ?? 0}.pdf`, pdf]));
  return (await Typst.open(LAYOUT, typsnitt, filer)).rita(JSON.stringify(omslag));
}

main().then(
  (svar) => parentPort?.postMessage(svar),
  () => parentPort?.postMessage({ fel: 'the batch cannot be drawn' } satisfies Utskriftssvar),
);
