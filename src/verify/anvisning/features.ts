/** The parts of `anvisning@1` that bring their own proof. */
import { externa } from './features/externa';
import { journal } from './features/journal';
import { narvaro } from './features/narvaro';
import { lagrum } from './features/lagrum';
import { forandring } from './features/forandring';
import { kommun } from './features/kommun';
import type { Feature } from './features/feature';

export const FEATURES: readonly Feature[] = [externa, journal, narvaro, lagrum, forandring, kommun];
