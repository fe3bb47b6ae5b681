/** Why an encrypted connection was not made, for whoever installs the service. A fault's own text may hold an address. */

const UNKNOWN_AUTHORITY = 'certifikatet är inte utfärdat av någon som tjänsten litar på';
const WRONG_DAY = 'certifikatet gäller inte i dag';
const NO_TLS = 'servern tar inte emot krypterade anslutningar';

/** Codes of Node's TLS, and what they mean. */
const FAULTS: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: UNKNOWN_AUTHORITY,
  SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_AUTHORITY,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_AUTHORITY,
  CERT_SIGNATURE_FAILURE: UNKNOWN_AUTHORITY,
  CERT_UNTRUSTED: UNKNOWN_AUTHORITY,
  INVALID_CA: UNKNOWN_AUTHORITY,
  CERT_REVOKED: 'certifikatet är återkallat',
  CERT_NOT_YET_VALID: WRONG_DAY,
  CERT_HAS_EXPIRED: WRONG_DAY,
  ERR_TLS_CERT_ALTNAME_INVALID: 'certifikatet gäller ett annat värdnamn än det i adressen',
  ERR_SSL_WRONG_VERSION_NUMBER: NO_TLS,
};
/** pg's only word for it. */
const PG_WITHOUT_TLS = 'The server does not support SSL connections';

/** The clause in Swedish, with the code where there is one; null if the fault is another. */
export function tlsFault(error: unknown): string | null {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (message === PG_WITHOUT_TLS) return NO_TLS;
  const fault = typeof code === 'string' ? FAULTS[code] : undefined;
  return fault === undefined ? null : `${fault} (${String(code)})`;
}
