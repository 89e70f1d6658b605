package vn.soi.config;

/**
 * Where a value stands in a configuration file.
 *
 * @param line counted from 1
 * @param key path from the root of the file, such as {@code agencies[3].url}; empty at the root
 */
record Place(String file, int line, String key) {

  /** The refusal of what stands here, for this reason. */
  ConfigurationException refused(String why) {
    return new ConfigurationException(message(why));
  }

  ConfigurationException refused(RuntimeException why) {
    return new ConfigurationException(message(String.valueOf(why.getMessage())), why);
  }

  Place below(String name, int at) {
    return new Place(file, at, key.isEmpty() ? name : key + "." + name);
  }

  Place item(int index, int at) {
    return new Place(file, at, "%s[%d]".formatted(key, index));
  }

  private String message(String why) {
    String where = key.isEmpty() ? "" : key + ": ";
    return "%s:%d: %s%s".formatted(file, line, where, why.replaceAll("\\s+", " ").strip());
  }
}
