/**
 * What the demo login remembers while it runs: sessions, codes, grants. In memory on purpose: after a
 * restart one chooses a user again. Each kind of thing expires when the provider says so.
 */
import { LRUCache } from 'lru-cache';
import type { Adapter, AdapterPayload } from 'oidc-provider';

const MAX_ENTRIES = 10_000;

/** A store of its own for every provider; the provider asks it for one adapter per kind of thing. */
export function identityStore(): (kind: string) => Adapter {
  const entries = new LRUCache<string, AdapterPayload>({ max: MAX_ENTRIES });

  return (kind) => {
    const key = (id: string) => `${kind}:${id}`;
    const findBy = (property: 'uid' | 'userCode', value: string) =>
      Promise.resolve(
        [...entries.values()].find((payload) => payload.kind === kind && payload[property] === value),
      );
    return {
      upsert: (id, payload, seconds) => {
        entries.set(key(id), payload, seconds ? { ttl: seconds * 1000 } : {});
        return Promise.resolve();
      },
      find: (id) => Promise.resolve(entries.get(key(id))),
      findByUid: (uid) => findBy('uid', uid),
      findByUserCode: (userCode) => findBy('userCode', userCode),
      consume: (id) => {
        const payload = entries.get(key(id));
        if (payload) payload['consumed'] = Math.floor(Date.now() / 1000);
        return Promise.resolve();
      },
      destroy: (id) => {
        entries.delete(key(id));
        return Promise.resolve();
      },
      revokeByGrantId: (grantId) => {
        for (const [name, payload] of entries.entries()) {
          if (name.startsWith(`${kind}:`) && payload.grantId === grantId) entries.delete(name);
        }
        return Promise.resolve();
      },
    };
  };
}
