/** Days as several parts of the review count them. */
/** Today where the office is, `2026-05-15`: what a period of the log is counted in. */
export const idag = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());

/** A day so many days before. */
export const dagarFore = (dag: string, antal: number): string =>
  new Date(Date.parse(dag) - antal * 86_400_000).toISOString().slice(0, 10);
