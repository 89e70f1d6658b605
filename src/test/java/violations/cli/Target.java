package violations.cli;

/** What no other package may see. */
public final class Target {}
