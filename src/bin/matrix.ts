/** `npm run matrix`: writes docs/matrix.md, who may do what and when. With `--check` it only compares. */
import { PROCESSES } from '../../machines/registry';
import { runGenerator } from '../docs/generated';
import { matrixPage } from '../docs/matrix';

const page = { file: 'docs/matrix.md', content: matrixPage(PROCESSES) };
runGenerator('matrix', [page], process.argv.slice(2));
