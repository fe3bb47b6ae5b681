/** Whether a slot draws anything: an error slot that is always there and mostly empty must not look like an error. */
import { Comment, Fragment, Text, type Slot, type VNode } from 'vue';

const drawn = (node: VNode): boolean => {
  if (node.type === Comment) return false;
  if (node.type === Text) return String(node.children).trim() !== '';
  if (node.type === Fragment) return Array.isArray(node.children) && (node.children as VNode[]).some(drawn);
  return true;
};
export const harInnehall = (slot: Slot | undefined): boolean => slot?.().some(drawn) ?? false;
