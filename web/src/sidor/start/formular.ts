/** The form by which a case is started, as it is sent and as a draft has it. Pure. */

export interface Formular {
  personnummer: string;
  namn: string;
  adress: string;
  skyddad: boolean;
  skyddsniva: string;
  sfEnhet: string;
  forsteSocialsekreterare: string;
}
export const TOMT: Formular = {
  personnummer: '',
  namn: '',
  adress: '',
  skyddad: false,
  skyddsniva: '',
  sfEnhet: '',
  forsteSocialsekreterare: '',
};

/** What is sent: only what is filled in. */
export function kropp(f: Formular): Record<string, unknown> {
  const adress = f.adress
    .split('\n')
    .map((rad) => rad.trim())
    .filter(Boolean);
  const text = (value: string): string | undefined => value.trim() || undefined;
  const utan = (of: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined));
  return utan({
    klient: utan({
      personnummer: f.personnummer.trim(),
      namn: f.namn.trim(),
      adress: adress.length > 0 ? adress : undefined,
      skyddad: f.skyddad || undefined,
      skyddsniva: f.skyddad ? text(f.skyddsniva) : undefined,
    }),
    sfEnhet: text(f.sfEnhet),
    forsteSocialsekreterare: text(f.forsteSocialsekreterare),
  });
}

/** The form as a draft says. */
export function formularet(innehall: Readonly<Record<string, unknown>>): Formular {
  const klient = (innehall['klient'] ?? {}) as Record<string, unknown>;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const rader = klient['adress'];
  return {
    personnummer: text(klient['personnummer']),
    namn: text(klient['namn']),
    adress: Array.isArray(rader) ? rader.filter((rad) => typeof rad === 'string').join('\n') : '',
    skyddad: klient['skyddad'] === true,
    skyddsniva: text(klient['skyddsniva']),
    sfEnhet: text(innehall['sfEnhet']),
    forsteSocialsekreterare: text(innehall['forsteSocialsekreterare']),
  };
}
