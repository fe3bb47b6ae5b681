/**
 * A TCP proxy that misbehaves on command: it resets connections, or makes them half open – they stay up
 * while what is sent on them goes nowhere – so that nobody is told and only time limits help.
 */
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Which bytes of a half-open connection are lost: all, or only the answers. */
export type Lost = 'all' | 'answers';

interface Link {
  readonly near: Socket;
  readonly far: Socket;
  lost: Lost | null;
}

/** The far end of a half-open connection hears nothing of its other end's death for this long. */
const FORGET_MS = 30_000;

export class Proxy {
  private readonly links = new Set<Link>();

  private constructor(
    private readonly server: Server,
    private readonly target: number,
  ) {}

  /** Listens on a free port of 127.0.0.1. @param target the port it leads to */
  static async start(target: number): Promise<Proxy> {
    const server = createServer({ allowHalfOpen: true });
    const proxy = new Proxy(server, target);
    server.on('connection', (near: Socket) => proxy.open(near));
    await new Promise<void>((done, failed) => {
      server.once('error', failed);
      server.listen(0, '127.0.0.1', done);
    });
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Resets every connection. */
  reset(): void {
    for (const link of this.links) cut(link);
  }

  /** Resets the half-open ones: the net is whole again, and tells. */
  mend(): void {
    for (const link of this.links) if (link.lost !== null) cut(link);
  }

  /** Makes every connection there is now half open; new ones work. */
  silence(lost: Lost): void {
    for (const link of this.links) link.lost = lost;
  }

  async stop(): Promise<void> {
    this.reset();
    await new Promise((done) => this.server.close(done));
  }

  private open(near: Socket): void {
    const far = connect({ port: this.target, host: '127.0.0.1', allowHalfOpen: true });
    const link: Link = { near, far, lost: null };
    this.links.add(link);
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      socket.on('error', () => undefined); // 'close' follows
    }
    this.pipe(link, near, far, () => link.lost === 'all');
    this.pipe(link, far, near, () => link.lost !== null);
  }

  private pipe(link: Link, from: Socket, to: Socket, isLost: () => boolean): void {
    from.on('data', (chunk) => {
      if (isLost() || !to.writable) return;
      if (!to.write(chunk)) {
        from.pause();
        to.once('drain', () => from.resume());
      }
    });
    from.on('end', () => {
      if (!isLost()) to.end();
    });
    from.on('close', () => {
      this.links.delete(link);
      if (!isLost()) to.destroy();
      else setTimeout(() => to.destroy(), FORGET_MS).unref();
    });
  }
}

function cut({ near, far }: Link): void {
  abort(near);
  abort(far);
}

/** Resets a connection; one that is being opened or shut down already cannot be, and is closed (nodejs: uv_tcp_close_reset). */
function abort(socket: Socket): void {
  if (socket.connecting || socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}
