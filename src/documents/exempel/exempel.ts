/** An ordinary case for every template. Numbers of persons are of the tax agency's list of test numbers. */
import type { MallId, Underlag } from '../underlag';
import { BESLUT, INSATSEN, MOTEN } from './delar';

export const EXEMPEL: { readonly [M in MallId]: Underlag<M> } = { ...BESLUT, ...MOTEN, ...INSATSEN };
