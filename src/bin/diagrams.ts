/**
 * `npm run diagrams`: draws and lists the latest version of every routine, docs/<id>.svg and
 * docs/<id>.md, from the machine itself. With `--check` it only says whether they are current.
 */
import { PROCESSES } from '../../machines/registry';
import { runGenerator } from '../docs/generated';
import { pagesOf } from '../docs/pages';

runGenerator('diagrams', pagesOf(PROCESSES, 'docs'), process.argv.slice(2));
