/** An uploaded file as somebody who sees it meets it: what may be shown of it, and why its content may not be read. */
import type { Role, Text } from '../../machines/process';
import { readsOriginal } from '../access/disclosure';
import type { Principal } from '../access/principal';
import { mening } from '../mening';
import { Problem } from '../problems';
import type { Uppladdning } from '../store/uppladdningar.store';
import type { FilView, Slag } from './filer.schemas';

/**
 * What is shown of a file. Of one that was made void its name too is for those alone who read it (A32).
 * @param huvud name and digest; null if the client is erased
 * @param skal why it was made void, in plain text
 */
export function filView(
  principal: Principal,
  { id, slag, sida, principal: av, role, uppladdad, tillstand, post, ...fil }: Uppladdning,
  huvud: { readonly namn: string | null; readonly sha256: string } | null,
  skal: string | null,
): FilView {
  const oppen = fil.makulerad === null || readsOriginal(principal, role as Role) ? huvud : null;
  return {
    ...{ id, slag: slag as Slag, namn: oppen?.namn ?? null, mediatyp: post.mediatyp, bytes: post.bytes },
    ...{ sha256: oppen?.sha256 ?? null, sida, av, roll: role as FilView['roll'], uppladdad, lage: tillstand },
    kontrollerad: fil.kontrollerad,
    makulerad: fil.makulerad === null ? null : { at: fil.makulerad, av: fil.makuleradAv ?? '', skal },
  };
}

/** Why somebody who sees a file may not read what is in it; null if she may. */
export function hinderAttLasa(
  { tillstand, makulerad, role }: Uppladdning,
  principal: Principal,
): Problem | null {
  if (tillstand === 'smittad')
    return notPossible(mening`Filen innehöll skadlig kod och är borttagen. Be avsändaren om en ny.`);
  if (tillstand !== 'ren')
    return notPossible(
      mening`Filen är inte kontrollerad mot virus än och kan därför inte läsas. Försök igen om en stund.`,
    );
  if (makulerad !== null && !readsOriginal(principal, role as Role))
    return new Problem(
      'FORBIDDEN',
      mening`Filen är makulerad. Innehållet läses bara av den som leder arbetet på den sida som laddade upp den.`,
    );
  return null;
}

const notPossible = (text: Text): Problem => new Problem('NOT_POSSIBLE', text, { unmet: [] });
