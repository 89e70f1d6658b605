package vn.soi.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.soi.config.Settings;
import vn.soi.crawl.Resolver;

/** How sites are visited. */
final class NetworkOptions {

  @Option(names = "--resolve", paramLabel = "HOST=ADDRESS:PORT", descriptionKey = "resolve")
  List<String> resolve = new ArrayList<>();

  @Option(names = "--allow-private", descriptionKey = "allowPrivate")
  boolean allowPrivate;

  @Option(names = "--max-pages", paramLabel = "N", descriptionKey = "maxPages")
  @Nullable Integer maxPages;

  @Option(names = "--delay", paramLabel = "MS", descriptionKey = "delay")
  @Nullable Integer delay;

  @Option(names = "--render", paramLabel = "never", descriptionKey = "render")
  Render render = Render.never;

  /**
   * The settings with what the user asked for instead.
   *
   * @throws UsageException when a number is out of its range
   */
  Settings applied(Settings settings, Texts texts) {
    return settings.with(
        delay == null ? settings.delay() : delay(delay, texts),
        maxPages == null ? settings.maxPages() : within("--max-pages", maxPages, 1, 100_000, texts),
        settings.sitesAtOnce());
  }

  Resolver resolver(Texts texts) {
    try {
      return Resolver.of(resolve, allowPrivate);
    } catch (IllegalArgumentException malformed) {
      throw new UsageException("--resolve: " + malformed.getMessage());
    }
  }

  /** A distance between requests, as the option gives it in milliseconds. */
  static Duration delay(int milliseconds, Texts texts) {
    return Duration.ofMillis(within("--delay", milliseconds, 0, 600_000, texts));
  }

  private static int within(String option, int value, int least, int most, Texts texts) {
    if (value < least || value > most) {
      throw new UsageException(texts.say("error.number", option, least, most));
    }
    return value;
  }
}
