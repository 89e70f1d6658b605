package vn.soi.demo;

/** How a category of a replica site stands. */
public enum State {
  /** Something valid is there. */
  HELD,
  /** There is no such section. */
  ABSENT,
  /** The section says that nothing is there yet. */
  EMPTY,
  /** The section shows what the platform was delivered with. */
  PLACEHOLDER,
  /** The section has rows whose cells are empty. */
  HOLLOW,
  /** The label leads to another host, and there is nothing else. */
  AWAY
}
