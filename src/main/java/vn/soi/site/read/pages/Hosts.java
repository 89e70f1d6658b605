package vn.soi.site.read.pages;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import vn.soi.config.Agency;

/** The hosts that are the agency's own, with and without "www.". */
public final class Hosts {

  private final Set<String> own;

  private Hosts(Collection<String> own) {
    this.own = Set.copyOf(own);
  }

  /**
   * The hosts that the registry names and the one at which the home page was found.
   *
   * <p>Hosts that may lawfully hold a category's content ({@link Agency#elsewhere}) count as own.
   */
  public static Hosts of(Agency agency, URI home) {
    Set<String> names = new LinkedHashSet<>();
    names.add(bare(home));
    agency.url().ifPresent(url -> names.add(bare(url)));
    agency.hosts().forEach(host -> names.add(bare(host)));
    agency.elsewhere().forEach(host -> names.add(bare(host)));
    names.remove("");
    return new Hosts(names);
  }

  public boolean own(URI url) {
    return own.contains(bare(url));
  }

  private static String bare(URI url) {
    return bare(url.getHost() == null ? "" : url.getHost());
  }

  private static String bare(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    int port = name.indexOf(':');
    String alone = port < 0 ? name : name.substring(0, port);
    return alone.startsWith("www.") ? alone.substring(4) : alone;
  }
}
