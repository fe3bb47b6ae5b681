/** `npm run import:docs`: writes docs/import/. With `--check` it only says whether the files are current. */
import { runGenerator } from '../docs/generated';
import { importsidor } from '../import/sidor';

runGenerator('import:docs', importsidor(), process.argv.slice(2));
