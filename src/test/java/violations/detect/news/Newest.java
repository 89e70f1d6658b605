package violations.detect.news;

/** Used by another category. */
public final class Newest {}
