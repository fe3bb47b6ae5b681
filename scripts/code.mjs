// `npm run check -- code`: the types, and the lint rules that go by types, of everything but the workplace (web/). Both ask
// of every expression what it is, which takes most of the time of either: here it is worked out once. One at a time they
// are `npx tsc --noEmit -p .` and `npm run lint`.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What tsc says of the program. */
function typeFaults(program, errors) {
  const faults = [...errors, ...ts.getPreEmitDiagnostics(program)];
  const host = {
    getCurrentDirectory: () => root,
    getCanonicalFileName: (name) => name,
    getNewLine: () => '\n',
  };
  return { count: faults.length, text: ts.formatDiagnostics(faults, host) };
}

/** What eslint says of every file; of those in TypeScript with the types of the program. */
async function lintFaults(program) {
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: {
      files: ['**/*.ts'],
      ignores: ['web/**'],
      languageOptions: { parserOptions: { project: null, programs: [program] } },
    },
  });
  const results = await eslint.lintFiles(['.']);
  const formatter = await eslint.loadFormatter('stylish');
  const count = results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
  return { files: results.length, count, text: await formatter.format(results) };
}

const config = ts.getParsedCommandLineOfConfigFile(
  join(root, 'tsconfig.json'),
  { noEmit: true, declaration: false, sourceMap: false },
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  },
);
const program = ts.createProgram(config.fileNames, config.options);
const types = typeFaults(program, config.errors);
const lint = await lintFaults(program);
for (const { text } of [types, lint]) if (text) console.log(text);
console.log(
  `CODE files=${config.fileNames.length} types=${types.count} linted=${lint.files} faults=${lint.count}`,
);
process.exitCode = types.count + lint.count === 0 && config.fileNames.length > 0 && lint.files > 0 ? 0 : 1;
