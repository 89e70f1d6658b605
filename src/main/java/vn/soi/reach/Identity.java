package vn.soi.reach;

/** What a page that answered turns out to be. */
enum Identity {
  /** A page of the agency, or at least nothing that speaks against it. */
  OWN,
  /** The agency's page, on a host that is not its. */
  MOVED,
  ELSEWHERE,
  PARKED,
  PLACEHOLDER,
  LOGIN,
  CHALLENGE,
  HIJACKED,
  EMPTY,
  /** Nothing to be read without running the page's scripts, which is not done. */
  NEEDS_SCRIPTS
}
