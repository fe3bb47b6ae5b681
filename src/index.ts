/** What the package gives to those who use the engine as a library (docs/engine.md). */
export { createEngine } from './create-engine';
export type { CaseView, CreateEngineOptions, EngineLibrary, HistoryEntry } from './create-engine';
export type { FireResult } from './engine/fire';
export type { Clock, Receipt, Seal, SendOptions, SentEvent, StartOptions } from './engine/types';
export { Problem, type ProblemCode } from './problems';
export type { ProcessDefinition } from '../machines/process';
