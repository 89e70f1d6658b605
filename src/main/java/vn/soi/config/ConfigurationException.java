package vn.soi.config;

/**
 * A configuration file is refused; the message is one line that says which file, line and key, and
 * why: {@code config/agencies.yaml:12: agencies[3].url: …}.
 */
public final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConfigurationException(String line) {
    super(line);
  }

  ConfigurationException(String line, Throwable cause) {
    super(line, cause);
  }
}
