/** Closed cases: the archive's receipt, and disposal by a decision of two. */
import { plusDays } from '../../../machines/calendar';
import { sant } from '../krav';
import type { Resa } from '../varld';

export const resor: readonly Resa[] = [
  {
    namn: 'ett avslutat ärende levereras, kvitteras och gallras efter beslut av två',
    kort: false,
    tangentbord: false,
    sist: 'efter alla',
    async kor(v) {
      const { ss } = v.personer();
      const id = await v.arende({ till: 'inledd' });
      await v.api(ss).send(id, 'ANGE_KONTAKTVAGAR', { vagar: ['telefon'] });
      await v.api(ss).send(id, 'AVSLUTA_UTAN_ANVISNING');
      const summa = await v.levererat(id, 'adm-1');

      // What another journey has proposed and rejected.
      await v.databas.query('DELETE FROM gallringsforslag');
      const adm = await v.som('adm-1');
      await adm.ga('/arkiv');
      await adm.ser('Ingen gallring är föreslagen');
      await adm.klicka('button', 'Provkör gallring');
      await adm.ser('Inget ärende får gallras i dag. Det finns inget att föreslå.');
      await adm.bild('arkiv-inget');

      await adm.klicka('link', 'Leveranser till arkivet');
      const leverans = adm.page.getByRole('listitem').filter({ hasText: id });
      await adm.ser('Väntar på kvittens', leverans);
      await adm.klicka('button', 'Registrera kvittens', leverans);
      await adm.klicka('button', 'Spara kvittensen', leverans);
      await adm.ser('Summan ska vara 64 tecken: siffror och a–f.', leverans);
      await adm.fyll(/^Summan som arkivet/, 'a'.repeat(64), leverans);
      await adm.fyll('Arkivets beteckning', 'RA 2026/17', leverans);
      adm.vantarSvar(409);
      await adm.klicka('button', 'Spara kvittensen', leverans);
      await adm.ser(/summorna är olika/, leverans);
      await adm.bild('arkiv-leveranser');
      await adm.fyll(/^Summan som arkivet/, summa, leverans);
      await adm.klicka('button', 'Spara kvittensen', leverans);
      await adm.ser('Kvitterad', leverans);
      await adm.ser(/RA 2026\/17, registrerad av/, leverans);

      const { latest } = await v.api('adm-1').get('/installningar');
      await v.api('adm-1').post('/installningar', {
        basedOn: latest,
        validFrom: plusDays(v.idag, 1),
        reason: 'Nämndens beslut om gallring',
        changes: { 'disposal.rule': 'femAr' },
      });
      await v.till(plusDays(v.idag, 5 * 366 + 30));
      await adm.ga('/arkiv');
      await adm.klicka('button', 'Provkör gallring');
      await adm.ser(/^Får gallras i dag \([1-9]/);
      await adm.ser(id);
      await adm.klicka('button', /^Föreslå gallring av/);
      await adm.ser('Skriv beslutet och dess grund, minst tio tecken.');
      await adm.fyll('Beslutet och dess grund', 'Gallring enligt SoL 16:1, nämndens beslut 14');
      await adm.bild('arkiv-provkorning');
      await adm.klicka('button', /^Föreslå gallring av/);
      await adm.ser(/^Du har föreslagit listan/);
      sant(
        (await adm.page.getByRole('button', { name: 'Godkänn gallringen' }).count()) === 0,
        'den som har föreslagit får godkänna',
      );
      const adress = new URL(adm.page.url());

      const granskare = await v.som('granskare-1');
      await granskare.ga('/arkiv');
      await granskare.ser('Väntar på beslut');
      await granskare.ga(adress.pathname + adress.search);
      await granskare.ser(id);
      await granskare.bild('arkiv-forslag');
      await granskare.klicka('button', 'Godkänn gallringen');
      await granskare.ser('Gallringen är godkänd.');
      await granskare.ser('Godkänt, ska utföras');
      await granskare.klicka('button', 'Ta tillbaka godkännandet');
      await granskare.ser('Avslaget');
    },
  },
];
