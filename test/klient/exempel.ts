import { avsikt, createKlient, omVersion, StegvisProblem } from '../../clients/typescript/src/index';

export async function exempel(bas: string, token: string, personnummer: string): Promise<string[]> {
  const klient = createKlient({ bas, token });
  const body = { process: 'anvisning', klient: { personnummer, namn: 'Testklient' } } as const;
  const { data: arende } = await klient.POST('/stegvis/v1/arenden', { body, params: { header: avsikt() } });
  if (!arende) return [];
  const params = { path: { id: arende.id }, header: { ...avsikt(), ...omVersion(arende.revision) } };
  const event = { type: 'ANGE_GRUNDBESLUT', grundbeslut: 'EB-2026-0417' } as const;
  await klient
    .POST('/stegvis/v1/arenden/{id}/handelser', { params, body: { event } })
    .catch((fel: unknown) => {
      if (fel instanceof StegvisProblem && fel.code === 'STALE_REVISION') return; // någon annan hann före: läs om
      throw fel;
    });
  const titlar: string[] = [];
  for await (const { title } of klient.sidor('/stegvis/v1/arbetslista', 'tasks')) titlar.push(title.sv);
  return titlar;
}
