package violations.stray;

final class Stray {}
