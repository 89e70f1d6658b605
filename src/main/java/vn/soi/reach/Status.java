package vn.soi.reach;

/** What is said of a site as a whole. */
public enum Status {
  ACTIVE,
  INACTIVE,
  UNDECIDED
}
