package violations.site;

/** Names and shapes that the house does not use. */
public class Names {
  String getTitle() {
    return "";
  }

  static final class PageManager {}

  static final class PageHelper {}

  static final class PageImpl {}

  static final class PageUtils {}

  static final class PageDTO {}

  abstract static class AbstractPage {}
}
