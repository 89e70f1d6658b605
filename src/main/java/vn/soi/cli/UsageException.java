package vn.soi.cli;

/** Something that the user asked for cannot be meant; the message is the whole line to print. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
