package violations.detect;

import violations.cli.Target;

final class SeesTarget {
  void see(Target target) {}
}
