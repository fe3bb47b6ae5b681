/** Bodies of a change of a deadline: the engine's own events without the deadline, which the address names. */
import { OWN_EVENTS } from '../engine/own-events';

export const FristFlytt = OWN_EVENTS['stegvis.frist.flytta'].schema
  .omit({ frist: true })
  .meta({ description: 'Till vilken dag en frist flyttas, och varför' });
export const FristPaus = OWN_EVENTS['stegvis.frist.pausa'].schema
  .omit({ frist: true })
  .meta({ description: 'Till vilken dag en frist står still, och varför' });
export const FristSlut = OWN_EVENTS['stegvis.frist.ateruppta'].schema
  .omit({ frist: true })
  .meta({ description: 'Varför en pausad frist löper igen' });
