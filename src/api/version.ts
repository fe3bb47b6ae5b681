/** This package's version, from package.json. */
import { readFileSync } from 'node:fs';
import { packagePath } from '../package-path';

const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string };

export const VERSION = version;
