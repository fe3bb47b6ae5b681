/** The pages in docs/ that are made from the routines. */
import type { ProcessDefinition } from '../../machines/process';
import { kartaAv } from '../bpmn/karta';
import { bpmnAv } from '../bpmn/xml';
import type { Generated } from './generated';
import { markdownOf } from './markdown';
import { viewOf } from './model';
import { svgOf } from './svg';

/** The picture and the listing of each routine, latest version; and BPMN where it has a drawing. */
export function pagesOf(processes: readonly ProcessDefinition[], folder: string): readonly Generated[] {
  const latest = new Map<string, ProcessDefinition>();
  for (const process of processes)
    if ((latest.get(process.id)?.version ?? 0) < process.version) latest.set(process.id, process);
  return [...latest.values()].flatMap((process) => {
    const routine = viewOf(process);
    return [
      { file: `${folder}/${process.id}.svg`, content: svgOf(routine) },
      { file: `${folder}/${process.id}.md`, content: markdownOf(process, routine) },
      ...(process.karta ? [{ file: `${folder}/${process.id}.bpmn`, content: bpmnAv(kartaAv(process)) }] : []),
    ];
  });
}
