package violations.demo;

import violations.cli.Target;

/** Seen by a category, and sees what it must not. */
public final class Replica {
  void see(Target target) {}
}
