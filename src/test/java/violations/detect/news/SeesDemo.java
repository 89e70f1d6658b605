package violations.detect.news;

import violations.demo.Replica;

final class SeesDemo {
  void see(Replica replica) {}
}
