/** One handler for every port of the outbox, for tests of what is common to them. */
import { PORTS, type Handler, type Handlers, type Port } from '../../src/outbox/handlers';

export const allaPortar = (handler: Handler): Handlers =>
  Object.fromEntries(PORTS.map((port) => [port, handler])) as Record<Port, Handler>;
