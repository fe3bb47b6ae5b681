/** Today as a legal date in Sweden. Changes at midnight in a page that is left open. */
import { ref } from 'vue';

const FORMAT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
const nu = (): string => FORMAT.format(new Date());

export const idag = ref(nu());
setInterval(() => (idag.value = nu()), 60_000);
