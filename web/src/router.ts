/** The pages. Each is loaded when it is first opened. What the service answers with the page for is in src/api/webb.ts. */
import { nextTick } from 'vue';
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';

/** Roles, as the API names them. The menu shows what a role works with; what anybody may see the API decides. */
export const SF = ['socialsekreterare', 'forste_socialsekreterare'];
export const KC = ['arbetsmarknadskonsulent', 'samordnare'];
export const LEDNING = ['forste_socialsekreterare', 'samordnare', 'enhetschef'];

declare module 'vue-router' {
  interface RouteMeta {
    /** Where the page stands in the menu, and for whom; not in the menu without it. */
    readonly meny?: { readonly sv: string; readonly en: string; readonly roller?: readonly string[] };
    /** The page's own title; those of one case or client set theirs when they have read it. */
    readonly titel?: { readonly sv: string; readonly en: string };
  }
}

export const routes: readonly RouteRecordRaw[] = [
  {
    path: '/',
    name: 'start',
    // Who it is is not known yet when the router reads the address.
    component: () => import('./sidor/start/Start.vue'),
  },
  {
    path: '/arbete',
    name: 'arbete',
    component: () => import('./sidor/arbete/Arbete.vue'),
    meta: {
      meny: { sv: 'Mitt arbete', en: 'My work', roller: [...SF, ...KC, 'utforare', 'enhetschef'] },
      titel: { sv: 'Mitt arbete', en: 'My work' },
    },
  },
  {
    path: '/arbete/installningar',
    name: 'mina-installningar',
    component: () => import('./sidor/arbete/MinaInstallningar.vue'),
    meta: { titel: { sv: 'Mina inställningar', en: 'My settings' } },
  },
  {
    path: '/vecka',
    name: 'vecka',
    component: () => import('./sidor/arbete/MinVecka.vue'),
    meta: {
      meny: { sv: 'Min vecka', en: 'My week', roller: [...SF, ...KC, 'utforare', 'enhetschef'] },
      titel: { sv: 'Min vecka', en: 'My week' },
    },
  },
  {
    path: '/arenden/nytt',
    name: 'nytt',
    component: () => import('./sidor/start/NyttArende.vue'),
    meta: { titel: { sv: 'Nytt ärende', en: 'New case' } },
  },
  { path: '/arenden/:id', name: 'arende', component: () => import('./sidor/arende/Arende.vue'), props: true },
  { path: '/arenden/:id/mote', name: 'mote', component: () => import('./sidor/mote/Mote.vue'), props: true },
  {
    path: '/klienter',
    name: 'klienter',
    component: () => import('./sidor/klient/Sok.vue'),
    meta: {
      meny: { sv: 'Klienter', en: 'Clients', roller: [...SF, ...KC, 'enhetschef'] },
      titel: { sv: 'Sök klient', en: 'Find a client' },
    },
  },
  {
    path: '/klienter/:id',
    name: 'klient',
    component: () => import('./sidor/klient/Klient.vue'),
    props: true,
  },
  {
    path: '/ledning',
    name: 'ledning',
    component: () => import('./sidor/ledning/Ledning.vue'),
    meta: {
      meny: { sv: 'Ledning', en: 'Supervision', roller: LEDNING },
      titel: { sv: 'Ledning', en: 'Supervision' },
    },
  },
  {
    path: '/ledning/omfordela',
    name: 'omfordela',
    component: () => import('./sidor/ledning/Omfordela.vue'),
    meta: { titel: { sv: 'Omfördela arbete', en: 'Reassign work' } },
  },
  {
    path: '/ledning/vikarier',
    name: 'vikarier',
    component: () => import('./sidor/ledning/Vikarier.vue'),
    meta: { titel: { sv: 'Vikarier', en: 'Substitutes' } },
  },
  {
    path: '/ledning/delegationer',
    name: 'delegationer',
    component: () => import('./sidor/ledning/Delegationer.vue'),
    meta: { titel: { sv: 'Delegationer', en: 'Delegations' } },
  },
  {
    path: '/incidenter',
    name: 'incidenter',
    component: () => import('./sidor/ledning/Incidenter.vue'),
    meta: {
      meny: { sv: 'Incidenter', en: 'Incidents', roller: [...LEDNING, 'administrator'] },
      titel: { sv: 'Incidenter', en: 'Incidents' },
    },
  },
  {
    path: '/installningar',
    name: 'installningar',
    component: () => import('./sidor/ledning/Installningar.vue'),
    meta: {
      meny: { sv: 'Inställningar', en: 'Settings', roller: ['administrator'] },
      titel: { sv: 'Inställningar', en: 'Settings' },
    },
  },
  {
    path: '/arkiv',
    name: 'arkiv',
    component: () => import('./sidor/arkiv/Arkiv.vue'),
    meta: {
      meny: { sv: 'Arkiv', en: 'Archive', roller: ['administrator', 'granskare'] },
      titel: { sv: 'Arkiv och gallring', en: 'Archive and disposal' },
    },
  },
  {
    path: '/granskning',
    name: 'granskning',
    component: () => import('./sidor/granskning/Granskning.vue'),
    meta: {
      meny: { sv: 'Granskning', en: 'Review', roller: ['granskare', ...LEDNING] },
      titel: { sv: 'Granskning', en: 'Review' },
    },
  },
  {
    path: '/process/:process?',
    name: 'process',
    component: () => import('./sidor/process/Process.vue'),
    props: true,
    meta: { meny: { sv: 'Rutinen', en: 'The routine' }, titel: { sv: 'Rutinen', en: 'The routine' } },
  },
  {
    path: '/hjalp',
    name: 'hjalp',
    component: () => import('./sidor/hjalp/Hjalp.vue'),
    meta: { meny: { sv: 'Hjälp', en: 'Help' }, titel: { sv: 'Hjälp', en: 'Help' } },
  },
  {
    path: '/tillganglighet',
    name: 'tillganglighet',
    component: () => import('./sidor/hjalp/Tillganglighet.vue'),
    meta: { titel: { sv: 'Tillgänglighet', en: 'Accessibility' } },
  },
  {
    path: '/:rest(.*)*',
    name: 'saknas',
    component: () => import('./sidor/start/Saknas.vue'),
    meta: { titel: { sv: 'Sidan finns inte', en: 'No such page' } },
  },
];

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
});

// A new page is read from its heading, as when a browser opens one.
router.afterEach(async (to, from, failure) => {
  if (failure || to.path === from.path || from.matched.length === 0) return;
  await nextTick();
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
});
