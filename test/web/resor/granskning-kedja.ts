/** Whether a case's history is as it was written: a whole one, one that somebody bent in the database, and a protected one. */
import { sant } from '../krav';
import type { Resa } from '../varld';

const GRANSKARE = 'granskare-1';

export const resor: readonly Resa[] = [
  {
    namn: 'är historiken hel?',
    kort: false,
    // A day has one anchor: it holds the case of the first who makes it.
    tangentbord: false,
    async kor(v) {
      const id = await v.arende({ till: 'beslut' });
      await v.forankra();
      const gr = await v.som(GRANSKARE);
      await gr.ga('/granskning?del=kedja');
      await gr.ser('Det här visar den inte');
      await gr.klicka('button', 'Pröva historiken');
      await gr.ser('Skriv ärendets nummer.');
      gr.vantarSvar(404);
      await gr.fyll('Ärendenummer', 'A-0000-0000-0000');
      await gr.klicka('button', 'Pröva historiken');
      await gr.ser('Det finns inte, eller så hör det inte till din enhet.');
      await gr.fyll('Ärendenummer', id.toLowerCase());
      await gr.klicka('button', 'Pröva historiken');
      await gr.ser(`Historiken i ${id} är hel`);
      await gr.ser('länk för länk');
      const ankare = gr.page.getByRole('region', { name: 'Ankare som ärendet finns i' });
      await ankare
        .getByRole('row', { name: /giltig/ })
        .first()
        .waitFor();
      await gr.bild('historiken-hel');
      const logg = (await v
        .api(GRANSKARE)
        .get(`/logg?arende=${id}&fran=${v.idag.slice(0, 4)}-01-01&till=2099-12-31`)) as {
        readonly rader: readonly { readonly handling: { readonly kod: string } }[];
      };
      sant(
        logg.rader.some(({ handling }) => handling.kod === 'kedjekontroll'),
        'prövningen är inte loggad',
      );
    },
  },
  {
    namn: 'en historik som någon har ändrat i databasen',
    async kor(v) {
      const id = await v.arende({ till: 'beslut' });
      const ror = (vad: string, varde: string): Promise<unknown> =>
        v.databas.query(`UPDATE events SET body = ${vad} WHERE case_id = $1 AND seq = 3`, [id, varde]);
      const { rows } = await v.databas.query<{ body: string }>(
        'SELECT body FROM events WHERE case_id = $1 AND seq = 3',
        [id],
      );
      const gr = await v.som(GRANSKARE);
      await gr.ga('/granskning?del=kedja');
      try {
        await ror("replace(body, '}', $2 || '}')", ',"x":1');
        await gr.fyll('Ärendenummer', id);
        await gr.klicka('button', 'Pröva historiken');
        await gr.ser(`Historiken i ${id} är inte som den skrevs`);
        await gr.ser('Det gäller från och med händelse 3.');
        await gr.ser(/^Ändra inget i ärendet\. Säg till/);
        // What holds of a whole one is not said of it.
        await gr.serInte(/är hel$|länk för länk/);
        await gr.bild('historiken-bruten');
      } finally {
        await ror('$2', rows[0]?.body ?? '');
      }
      await gr.klicka('button', 'Pröva historiken');
      await gr.ser(`Historiken i ${id} är hel`);
    },
  },
  {
    namn: 'ett skyddat ärendes historik prövas inte här',
    tangentbord: false,
    async kor(v) {
      const id = await v.arende({ till: 'inledd', skyddad: true });
      const gr = await v.som(GRANSKARE);
      gr.vantarSvar(403, 404);
      await gr.ga(`/granskning?del=kedja&arende=${id}`);
      sant((await gr.falt('Ärendenummer').inputValue()) === id, 'numret i adressen står inte i fältet');
      await gr.klicka('button', 'Pröva historiken');
      await gr.page.getByRole('alert').first().waitFor();
      await gr.serInte(/^Historiken i/);
    },
  },
];
