// `npm run check -- generated`: every file that a program of ours writes, held against what it would write now, by the
// programs themselves. In one process, since they all load the same routines; each says what is not current.
const { join } = require('node:path');

const PROGRAMS = [
  'src/bin/diagrams.ts',
  'src/bin/glossary.ts',
  'src/bin/import-docs.ts',
  'src/bin/matrix.ts',
  'clients/generera/main.ts',
  'src/bin/openapi.ts',
];

process.argv.push('--check');
for (const program of PROGRAMS) require(join(__dirname, '..', program));
