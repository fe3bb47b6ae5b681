// Lint rules. Types are used (no-floating-promises, exhaustive switches); formatting is Prettier's.
import vue from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';

/** A routine is pure: the same events give the same case, today and at replay. */
const CLOCKS = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'performance'];
const OUTSIDE = ['process', 'fetch', 'crypto', 'console', 'require', 'globalThis'];
const pureGlobals = [
  ...CLOCKS.map((name) => ({
    name,
    message: 'A routine has no clock: deadlines are named delays with a rule.',
  })),
  ...OUTSIDE.map((name) => ({ name, message: 'A routine is pure: no I/O, no environment, no randomness.' })),
];
const pureSyntax = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'A routine has no clock: use `at` or `idag` of the event.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'A routine has no clock: use `at` or `idag` of the event.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'A routine has no randomness: replay must give the same case.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'A routine has no clock: use `at` or `idag` of the event.',
  },
  { selector: 'ImportExpression', message: 'A routine imports statically: xstate, zod and itself.' },
];
/** Everything that is not a relative path or one of the named packages. */
const onlyImports = (...packages) => [
  'error',
  {
    patterns: [
      {
        regex: `^(?!\\.{1,2}/|(?:${packages.join('|')})$)`,
        message: `Here only ${packages.join(', ')} and machines/ itself may be imported.`,
      },
      { regex: '^(?:\\.{1,2}/)+(?:src|test|scripts)/', message: 'machines/ knows nothing of what runs it.' },
    ],
  },
];

/** Access rules are data with one SQL interpreter (architecture: access is data-minimal). */
const accessInSql = {
  selector:
    'TemplateElement[value.raw=/\\bWHERE\\b[^;]*\\b(unit|assignee|sf_enhet|kc_enhet|skyddad)\\s*(=|<>|IN\\b|IS\\b)/i]',
  message: 'Who may see a row is decided by src/access/policy.ts, in SQL too: use its predicate.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      'coverage/',
      '.stegvis/',
      '**/node_modules/',
      'clients/typescript/src/stegvis-api.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    ignores: ['web/**'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-control-regex': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A Nest module is a decorated class with static members.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true, caughtErrors: 'all' },
      ],
      // Nest types its options as classes and takes object literals.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // What comes from a database, a file or another version is checked even where a type promises it.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // pg takes any oid where its types list an enum.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  {
    files: ['machines/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...pureGlobals],
      'no-restricted-syntax': ['error', ...pureSyntax],
      'no-restricted-imports': onlyImports('xstate', 'zod'),
      // XState takes its types as assertions on empty objects.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  {
    files: ['machines/calendar.ts'],
    rules: { 'no-restricted-imports': onlyImports('temporal-polyfill', 'date-holidays') },
  },
  {
    // The service logs through pino, which masks; commands and the embedded default talk to a terminal.
    files: ['src/**/*.ts'],
    ignores: ['src/bin/**', 'src/embedded/**', 'src/main.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    // The commit statement moves owners and the migrations index them; neither decides who sees a row.
    files: ['src/**/*.ts'],
    ignores: ['src/access/policy.ts', 'src/store/commit.sql.ts', 'src/store/migrations/**'],
    rules: { 'no-restricted-syntax': ['error', accessInSql] },
  },
  {
    // XState types the value, context and output of a machine it does not know as `any`.
    files: ['src/engine/**/*.ts', 'src/create-engine.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    // Tests read answers of other programs and of the machine, which are `any` by nature.
    files: ['test/**/*.ts', 'bench/**/*.ts', 'chaos/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // The workplace. vue-tsc knows its types, templates and all (`npm run check -- web-types`): here is only what types do not say.
    files: ['web/**/*.{ts,vue}'],
    extends: [tseslint.configs.strict, vue.configs['flat/essential']],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.vue'] } },
    rules: {
      eqeqeq: 'error',
      // What goes wrong on a page is shown to whoever sees it; the console may be read by the next at the machine.
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // What a template has asked of a value before it shows a part is not known in the script.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true, caughtErrors: 'all' },
      ],
    },
  },
  {
    files: ['web/**/*.vue'],
    rules: {
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      // A page has a name in Swedish of one word or more; no element of HTML has it.
      'vue/multi-word-component-names': 'off',
      // The policy of src/api/webb.ts stops both: markup as text is never run, and styles stand in the style sheet.
      'vue/no-v-html': 'error',
      'vue/no-static-inline-styles': ['error', { allowBinding: true }],
      'vue/html-button-has-type': 'error',
      'vue/no-template-target-blank': 'error',
      'vue/no-unused-refs': 'error',
      'vue/require-explicit-emits': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { ecmaVersion: 2024 },
    rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error', 'no-unused-vars': 'error' },
  },
);
