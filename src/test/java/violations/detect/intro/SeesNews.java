package violations.detect.intro;

import violations.detect.news.Newest;

final class SeesNews {
  void see(Newest newest) {}
}
