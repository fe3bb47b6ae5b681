/** The start of a case as it is being written: kept as a draft with the API, and never anywhere in the browser. */
import { onScopeDispose, ref, watch, type Ref } from 'vue';
import { api, StegvisProblem } from '../../api';
import { formularet, kropp, type Formular } from './formular';

const PROCESS = 'anvisning';
const params = { path: { process: PROCESS } };
const VANTA = 1_000;

/** Saves the form about a second after it has changed; reads the draft that there is. */
export function startutkast(form: Ref<Formular>) {
  const sparat = ref<string | null>(null);
  /** It did not go: the form is only in this window. */
  const osparat = ref(false);
  /** Saved in another window since: theirs stands there, ours here. */
  const annat = ref(false);
  let version: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let av = false;
  const spara = async (): Promise<void> => {
    timer = undefined;
    if (av || annat.value) return;
    try {
      const body = {
        innehall: { process: PROCESS, ...kropp(form.value) },
        ...(version !== null && { version }),
      };
      const { data } = await api.PUT('/stegvis/v1/utkast/start/{process}', { params, body });
      if (!data) return;
      [version, sparat.value, osparat.value] = [data.version, data.sparad, false];
    } catch (error) {
      osparat.value = true;
      annat.value = error instanceof StegvisProblem && error.status === 409;
    }
  };
  const stopp = watch(
    form,
    () => {
      osparat.value = true;
      clearTimeout(timer);
      timer = setTimeout(() => void spara(), VANTA);
    },
    { deep: true },
  );
  const varna = (event: BeforeUnloadEvent): void => {
    if (osparat.value && !av) event.preventDefault();
  };
  addEventListener('beforeunload', varna);
  onScopeDispose(() => {
    removeEventListener('beforeunload', varna);
    if (timer !== undefined) {
      clearTimeout(timer);
      void spara();
    }
  });
  return {
    ...{ sparat, osparat, annat },
    /** The draft that there is; null where there is none. */
    async las(): Promise<{ readonly form: Formular; readonly sparad: string } | null> {
      const query = { limit: 100 };
      const { data: mina } = await api.GET('/stegvis/v1/utkast', { params: { query } });
      if (!mina?.utkast.some(({ arende, process }) => arende === null && process === PROCESS)) return null;
      const { data } = await api.GET('/stegvis/v1/utkast/start/{process}', { params });
      if (!data) return null;
      version = data.version;
      return { form: formularet(data.innehall), sparad: data.sparad };
    },
    /** Throws the draft away. */
    async slang(): Promise<void> {
      clearTimeout(timer);
      timer = undefined;
      try {
        await api.DELETE('/stegvis/v1/utkast/start/{process}', { params });
      } catch (error) {
        if (!(error instanceof StegvisProblem && error.status === 404)) throw error;
      }
      [version, sparat.value, osparat.value, annat.value] = [null, null, false, false];
    },
    /** The case has been started: the API has taken the draft away. */
    klart(): void {
      av = true;
      stopp();
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
