/** A proposal about a client that somebody else than the proposer decides. */
export interface Forslag {
  readonly id: string;
  readonly status: string;
  readonly foreslagenAv: string;
  readonly foreslagen: string;
  readonly avgjordAv: string | null;
  readonly avgjord: string | null;
}

/** An answer to a proposal. */
export interface Svar<B extends string> {
  readonly beslut: B;
  readonly text: string;
  /** What the proposal asks for. */
  readonly framst?: boolean;
}
