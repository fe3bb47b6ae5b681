/** One action's form at work: opened on the case as it is, kept as it is written, sent once, and nothing lost on the way. */
import { computed, nextTick, ref, shallowRef, watch } from 'vue';
import { api, omVersion, sessionSlut, somFel, type Fel as ApiFel } from '../api';
import { meddela } from '../meddela';
import { ord, sprak, texter } from '../sprak';
import { atgarderFor, type Hinder } from './arendet';
import { felord } from './felord';
import { faltAv, kontrollera, rensade, titelPa, type Nod } from './schema';
import { andrat, borja, flytta, glom, hamta, rort, skrivet, skrivetI, type Skrivet } from './utkast';

/** Something to mend, and where; `falt` is empty where it is no field of the form. */
export interface Rattelse {
  readonly falt: string;
  readonly text: string;
}

/**
 * The form of an action of a case.
 * @param visaFel brings the reader to the summary of what is wrong
 * @param gjord the event is in the case
 */
export function anvandFormular(arende: string, typ: string, visaFel: () => void, gjord: () => void) {
  const t = texter({
    sv: {
      gjort: (vad: string) => `Klart: ${vad}`,
      igen: 'Du är inloggad igen. Inget har skickats än.',
    },
    en: { gjort: (vad) => `Done: ${vad}`, igen: 'You are logged in again. Nothing has been sent yet.' },
  });
  const lasning = atgarderFor(arende);
  const s = shallowRef<Skrivet | null>(skrivet(arende, typ));
  const rattelser = shallowRef<readonly Rattelse[]>([]);
  const provat = ref(false);
  const sander = ref(false);
  /** What the API answered that is nobody's field. */
  const fel = shallowRef<ApiFel | null>(null);
  /** Somebody else has changed the case, and what was sent was turned away. */
  const forSent = ref(false);
  const nu = computed(() => lasning.data.value?.atgarder.find(({ type }) => type === typ) ?? null);
  const atgard = computed(() => s.value?.atgard ?? nu.value);
  const form = computed(() => (atgard.value?.formular ?? {}) as Nod);
  const varden = computed(() => s.value?.varden ?? {});
  const andrats = computed(() => {
    const last = lasning.data.value?.revision ?? 0;
    return s.value !== null && last > s.value.revision;
  });
  /** The case being read anew under what is written. */
  let laser = Promise.resolve();
  /** What stands in the way now; none where the action can be done. */
  const hinder = computed<readonly Hinder[]>(() => nu.value?.unmet ?? []);
  const stangd = computed(() => lasning.data.value !== null && !(nu.value?.allowed && nu.value.possible));

  // The case as it was last read, but never under what somebody is writing.
  const oppna = (): void => {
    const data = lasning.data.value;
    const har = s.value;
    if (!data || sander.value || (har && (rort(har) || har.version !== null))) return;
    if (!nu.value?.allowed || !nu.value.possible) return;
    if (har) return flytta(har, nu.value, data.revision);
    s.value = borja(arende, nu.value, data.revision);
    if (nu.value.utkast) void hamta(s.value);
  };
  watch(lasning.data, oppna, { immediate: true });
  watch(sessionSlut, (slut) => {
    if (!slut && fel.value?.status === 401) {
      fel.value = null;
      meddela(t.value.igen, { slag: 'varning' });
    }
  });

  const lokala = (): readonly Rattelse[] =>
    kontrollera(form.value, varden.value).map((ett) => ({ falt: ett.falt, text: felord(ett) }));

  const sattAlla = (nya: Record<string, unknown>): void => {
    const har = s.value;
    if (!har) return;
    const namn = Object.keys(nya).filter((ett) => nya[ett] !== har.varden[ett]);
    har.varden = nya;
    andrat(har);
    if (!provat.value) return;
    const angar = ({ falt }: Rattelse): boolean => namn.includes(falt.split('.')[0] ?? '');
    rattelser.value = [...rattelser.value.filter((en) => !angar(en)), ...lokala().filter(angar)];
  };

  async function skicka(): Promise<void> {
    if (sander.value) return;
    // What is sent while the case is read anew goes with the version that is found.
    sander.value = true;
    await laser;
    const har = s.value;
    provat.value = har !== null;
    fel.value = null;
    rattelser.value = har ? lokala() : [];
    if (!har || rattelser.value.length > 0) {
      sander.value = false;
      if (har) visaFel();
      return;
    }
    const event = { type: typ, ...rensade(form.value, har.varden) };
    const av = JSON.stringify([event, har.revision]);
    // The same again is the same intention; anything else is another.
    if (har.avsikt?.av !== av) har.avsikt = { nyckel: crypto.randomUUID(), av };
    const header = {
      ...{ 'Idempotency-Key': har.avsikt.nyckel, Prefer: 'return=minimal' },
      ...omVersion(har.revision),
    };
    try {
      const { response } = await api.POST('/stegvis/v1/arenden/{id}/handelser', {
        params: { path: { id: arende }, header },
        body: { event } as never,
      });
      await klart(har, Number(/\d+/.exec(response.headers.get('etag') ?? '')?.[0] ?? 0));
    } catch (error) {
      await misslyckat(somFel(error), har);
    } finally {
      sander.value = false;
    }
  }

  async function klart(har: Skrivet, revision: number): Promise<void> {
    const fran = har.revision;
    await glom(har, true);
    s.value = null;
    [provat.value, forSent.value] = [false, false];
    meddela(t.value.gjort(ord(har.atgard.label)));
    gjord();
    await lasning.ladda();
    // Nobody but the writer came between: her other forms go on where she is.
    const data = lasning.data.value;
    if (data?.revision === revision)
      for (const annat of skrivetI(arende))
        if (annat.revision === fran)
          flytta(annat, data.atgarder.find(({ type }) => type === annat.typ) ?? null, revision);
    sander.value = false;
    oppna();
  }

  async function misslyckat(svar: ApiFel, har: Skrivet): Promise<void> {
    fel.value = svar;
    if (rort(har)) andrat(har);
    const errors = svar.problem?.errors ?? [];
    rattelser.value = errors.map(({ field, message }) => ({
      falt: faltAv(field) ?? '',
      text: message,
    }));
    forSent.value = svar.kod === 'STALE_REVISION';
    // Who can meet the conditions stands with the actions.
    if (forSent.value || svar.kod === 'NOT_POSSIBLE') await lasning.ladda();
    await nextTick();
    // Whoever has been logged out is met by that, and focus stays there.
    if (svar.status !== 401) visaFel();
  }

  /** Takes the case as it is now, with what is written kept. */
  const lasOm = (): Promise<void> => (laser = omlast());
  async function omlast(): Promise<void> {
    await lasning.ladda();
    const data = lasning.data.value;
    if (!data || !s.value) return;
    flytta(s.value, nu.value, data.revision);
    [fel.value, forSent.value, rattelser.value] = [null, false, []];
    if (rort(s.value)) andrat(s.value);
  }

  /** Begins again from what the case knows; the draft goes. */
  async function borjaOm(): Promise<void> {
    if (!s.value) return;
    await glom(s.value);
    [s.value, provat.value, fel.value, forSent.value, rattelser.value] = [null, false, null, false, []];
    await lasning.ladda();
    oppna();
  }

  /** The draft that was found has been told of: the form is hers again. */
  const fortsatt = (): void => {
    if (s.value) s.value.funnet = null;
  };

  /** What is wrong with a field, for the field itself. */
  const felPa = (falt: string): string => rattelser.value.find((en) => en.falt === falt)?.text ?? '';
  const titel = (falt: string): string => titelPa(form.value, falt, sprak.value === 'en');
  return {
    ...{ lasning, s, nu, atgard, form, varden, andrats, hinder, stangd, rattelser, sander, fel, forSent },
    ...{ sattAlla, fortsatt, skicka, lasOm, borjaOm, felPa, titel },
  };
}
