package vn.soi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.regex.Pattern;

/** The calls that most of Soi must not make, by the full name of what is called. */
final class Bans {
  static final Pattern CLOCK_AND_CHANCE =
      Pattern.compile(
          "java\\.time\\.\\w+\\.now\\b.*|java\\.time\\.(Clock\\.(system|tick)|InstantSource\\.system).*"
              + "|java\\.time\\.ZoneId\\.systemDefault.*|java\\.util\\.Calendar\\.getInstance.*"
              + "|java\\.util\\.Date\\.<init>\\(\\)|java\\.lang\\.System\\.(currentTimeMillis|nanoTime).*"
              + "|java\\.lang\\.Math\\.random.*|java\\.util\\.(Random|SplittableRandom)\\.<init>.*"
              + "|java\\.security\\.SecureRandom\\.<init>.*|java\\.util\\.UUID\\.randomUUID.*"
              + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\.current.*|java\\.lang\\.Thread\\.sleep.*");

  static final Pattern OPENS_A_CONNECTION =
      Pattern.compile(
          "org\\.jsoup\\.Jsoup\\.(connect|newSession)\\(.*|java\\.net\\.URL\\.open\\w+\\(.*"
              + "|java\\.net\\.InetAddress\\.get(ByName|AllByName|LocalHost)\\(.*"
              + "|org\\.jsoup\\.Jsoup\\.parse\\(java\\.net\\.URL, int\\)");

  static final Pattern REFLECTION =
      Pattern.compile("java\\.lang\\.Class\\.forName.*|java\\.util\\.ServiceLoader\\.load.*");

  static final Pattern TERMINAL = Pattern.compile("java\\.lang\\.System\\.(out|err|exit\\(int\\))");

  private Bans() {}

  /** Calls, references and field accesses whose full name one of {@code targets} describes. */
  static DescribedPredicate<JavaAccess<?>> reach(Pattern targets) {
    return describe(
        "target matches " + targets,
        access -> targets.matcher(access.getTarget().getFullName()).matches());
  }
}
