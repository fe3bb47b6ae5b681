/** The language of an answer's texts, by what the caller would rather read (RFC 9110 12.5.4). */
export type Sprak = 'sv' | 'en';

export const isSprak = (text: unknown): text is Sprak => text === 'sv' || text === 'en';

/** Swedish unless English is wanted more. */
export function sprakAv(acceptLanguage: string | undefined): Sprak {
  const weights = (acceptLanguage ?? '').split(',').flatMap((part) => {
    const [tag = '', weight = 'q=1'] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const sprak = tag.split('-')[0];
    return isSprak(sprak) ? [{ sprak, weight: Number(weight.replace('q=', '')) }] : [];
  });
  const of = (wanted: Sprak): number =>
    Math.max(0, ...weights.filter(({ sprak }) => sprak === wanted).map(({ weight }) => weight));
  return of('en') > of('sv') ? 'en' : 'sv';
}

/** What an answer says of its language: `Vary`, for whoever keeps answers; beside CORS, which varies by origin. */
export const sprakHuvuden = (sprak: Sprak) => ({
  'Content-Language': sprak,
  Vary: 'Origin, Accept-Language',
});
