package violations.accuracy;

import violations.cli.Target;

final class SeesTarget {
  void see(Target target) {}
}
