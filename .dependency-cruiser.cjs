// Who may import whom. Each rule says why, so that whoever breaks it can judge whether the rule is wrong.

const OURS = '^(src|machines|test|bench|chaos|leak|ports|contract|scripts|web)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment:
        'Files that need each other are one file, or miss a third that both can import. A page that is loaded when it ' +
        'is opened may know the router, and a field of a form may be a list of fields.',
      severity: 'error',
      from: { pathNot: '^web/src/form/(FormFalt|FaltLista)\\.vue$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that cannot be found fails at run time only: most often a typing slip.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'machines-are-pure',
      comment:
        'A routine says what is allowed and nothing else. It imports xstate, zod and itself, so that the ' +
        'same events give the same case today, at replay and in a simulation.',
      severity: 'error',
      from: { path: '^machines/', pathNot: '^machines/calendar\\.ts$' },
      to: { pathNot: ['^machines/', '^node_modules/(xstate|zod)/'] },
    },
    {
      name: 'one-calendar',
      comment:
        'calendar.ts alone knows a date library: every date of a deadline is then computed, and explained, ' +
        'in one place.',
      severity: 'error',
      from: { path: '^machines/calendar\\.ts$' },
      to: { pathNot: ['^machines/', '^node_modules/(temporal-polyfill|temporal-spec|date-holidays)/'] },
    },
    {
      name: 'date-library-elsewhere',
      comment: 'Dates outside calendar.ts are strings YYYY-MM-DD; ask the calendar for arithmetic.',
      severity: 'error',
      from: { path: OURS, pathNot: '^(machines/calendar\\.ts$|test/machines/)' },
      to: { path: '^node_modules/(temporal-polyfill|date-holidays)/' },
    },
    {
      name: 'engine-stands-alone',
      comment:
        'The engine turns (machine, snapshot, event) into one commit. It knows no HTTP, no Redis, no mail ' +
        'and no Nest, so that it works as a library with nothing but a database.',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: {
        path: [
          '^node_modules/(@nestjs|nestjs-|fastify|@fastify|bullmq|ioredis|nodemailer|typeorm|jose|oidc-provider|pino)',
          '^src/(api|deadlines|outbox|notifications|documents|integrations|embedded|bin)/',
          '^src/(main|queues|app\\.module|worker\\.module|engine\\.module)\\.ts$',
        ],
      },
    },
    {
      name: 'proof-asks-only-the-routine',
      comment:
        'verify proves the routines themselves: it takes the pure transition of the engine, and knows no database and no service.',
      severity: 'error',
      from: { path: '^src/verify/' },
      to: {
        pathNot: ['^machines/', '^src/verify/', '^src/engine/transition\\.ts$', '^node_modules/xstate/'],
      },
    },
    {
      name: 'store-looks-down',
      comment: 'One direction only: api, deadlines and outbox use the engine, the engine uses the store.',
      severity: 'error',
      from: { path: '^src/store/' },
      to: {
        path: '^src/(?!store/|engine/types\\.ts$|problems\\.ts$|mening\\.ts$|tls-fault\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'engine-before-its-users',
      comment: 'access, engine and store are used by the api and the workers, never the other way round.',
      severity: 'error',
      from: { path: '^src/access/' },
      to: { path: '^src/(api|deadlines|outbox|notifications|documents|integrations|bin|embedded)/' },
    },
    {
      name: 'api-and-workers-apart',
      comment:
        'The api and the workers meet in the database and in the queues, not in each other: either can run ' +
        'alone, in any number of processes.',
      severity: 'error',
      from: { path: '^src/api/' },
      to: { path: '^src/(deadlines|outbox/(?!incidents)|notifications|worker\\.module)' },
    },
    {
      name: 'files-know-no-way-out',
      comment:
        'Files are kept, read and checked in one place that the api and the workers share: it knows neither ' +
        'who asks nor how somebody is told.',
      severity: 'error',
      from: { path: '^src/files/' },
      to: { path: '^src/(api|deadlines|outbox|notifications|embedded|bin)/' },
    },
    {
      name: 'documents-know-no-case',
      comment:
        'The renderer turns data into pages, for whoever has the data; src/dokument has the case and asks it. Neither ' +
        'knows HTTP.',
      severity: 'error',
      from: { path: '^src/(documents|dokument)/' },
      to: { path: '^src/(api|deadlines|notifications|embedded|bin)/' },
    },
    {
      name: 'workers-and-api-apart',
      comment: 'As api-and-workers-apart, seen from the workers.',
      severity: 'error',
      from: { path: '^src/(deadlines|outbox|notifications)/' },
      to: { path: '^src/(api/|app\\.module)' },
    },
    {
      name: 'calendars-are-shared',
      comment:
        'What a calendar says and what may be chosen of notices is worked out in one place, for the api that shows it ' +
        'and for the worker that sends it.',
      severity: 'error',
      from: { path: '^src/(calendar|aviseringar)/' },
      to: { path: '^src/(api|deadlines|outbox|notifications|bin|embedded)/' },
    },
    {
      name: 'typeorm-stays-in-the-store',
      comment:
        'TypeORM is for migrations, entities and reading; the hot path takes the pg pool from it. Elsewhere ' +
        'only the module that wires it knows of it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(store/|engine\\.module\\.ts$)' },
      to: { path: '^node_modules/(typeorm|@nestjs/typeorm)/' },
    },
    {
      name: 'bullmq-is-the-alarm-clock',
      comment:
        'PostgreSQL is the truth and BullMQ wakes the workers: code that decides something must not depend ' +
        'on a job.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(deadlines/|outbox/|queues\\.ts$)' },
      to: { path: '^node_modules/(bullmq|ioredis)/' },
    },
    {
      name: 'drawing-knows-no-case',
      comment:
        'A document is drawn from the data it is given: what the case says is collected elsewhere, so that a ' +
        'template can be tried, and drawn again, without a database.',
      severity: 'error',
      from: { path: '^src/documents/' },
      to: { path: '^src/(?!documents/|config\\.ts$|mening\\.ts$|package-path\\.ts$|problems\\.ts$)' },
    },
    {
      name: 'mail-is-a-notification',
      comment: 'What leaves the house goes through the outbox and its handlers.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/notifications/' },
      to: { path: '^node_modules/nodemailer/' },
    },
    {
      name: 'other-systems-by-their-ports',
      comment:
        'What is called outside the house is called by src/integrations, which checks where an address leads before ' +
        'it connects. It knows no HTTP of ours, and what is asked of it comes from the outbox or from a person.',
      severity: 'error',
      from: { path: '^src/integrations/' },
      to: { path: '^src/(api|deadlines|notifications|embedded|bin)/' },
    },
    {
      name: 'embedded-is-optional',
      comment:
        'Production brings its own PostgreSQL and identity provider: only commands start the embedded ones.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(embedded|bin)/' },
      to: { path: '^src/embedded/' },
    },
    {
      name: 'import-is-run-by-hand',
      comment:
        'What brings an earlier system’s cases in is used once, by a command: the service must not come to need it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(import|bin)/' },
      to: { path: '^src/import/' },
    },
    {
      name: 'the-workplace-knows-only-the-api',
      comment:
        'The workplace is one front end of several: it knows the service by the published client alone, so that what ' +
        'it can do, another can. Beside it only what it is drawn with, since all of it is sent to the browser.',
      severity: 'error',
      from: { path: '^web/src/', pathNot: '^web/src/vite-env\\.d\\.ts$' },
      to: {
        pathNot: [
          '^web/src/',
          '^clients/typescript/',
          '^docs/bilder/',
          '^node_modules/(@stegvis/klient|@fkui/[a-z-]+|@tanstack/vue-virtual|vue|vue-router)/',
        ],
      },
    },
    {
      name: 'the-workplace-is-built-not-imported',
      comment:
        'What the service needs cannot lie among its pages; its tests take what they hold true of them.',
      severity: 'error',
      from: { path: '^(src|machines|bench|chaos|leak|ports|contract|scripts)/' },
      to: { path: '^web/' },
    },
    {
      name: 'commands-are-not-imported',
      comment: 'A file in src/bin does something when it is loaded.',
      severity: 'error',
      from: { path: '^(src|machines)/' },
      to: { path: '^src/bin/' },
    },
    {
      name: 'tests-are-not-imported',
      comment: 'What the service needs cannot lie among its tests.',
      severity: 'error',
      from: { path: '^(src|machines|scripts)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-dev-dependency-in-the-service',
      comment: 'A package that only developers install is missing in production.',
      severity: 'error',
      from: { path: '^(src|machines)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'no-undeclared-package',
      comment: 'A package that another package happens to bring can disappear with its next version.',
      severity: 'error',
      from: { path: OURS },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'types', 'default'],
    },
  },
};
