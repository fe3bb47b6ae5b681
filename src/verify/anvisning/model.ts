/** What a proof of `anvisning@1` knows beside its definition. */
import type { Model } from '../model';
import { laws } from './laws';
import { payloads, stories, waits } from './stories';

export const model: Model = { stories, payloads, waits, laws };
