package vn.soi.crawl;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.soi.config.Agency;

/** Which addresses are the agency's own, and which may hold its content elsewhere. */
final class Scope {

  private final Set<String> own = new LinkedHashSet<>();
  private final Set<String> elsewhere = new LinkedHashSet<>();
  private String movedHost = "";
  private String movedPath = "/";

  Scope(Agency agency) {
    Stream.concat(agency.url().stream().map(URI::getHost), agency.hosts().stream())
        .map(Scope::bare)
        .forEach(own::add);
    agency.elsewhere().stream().map(Scope::bare).forEach(elsewhere::add);
  }

  /** Takes the place where the agency's site was found, when that is somewhere else. */
  void movedTo(URI home) {
    if (!own.contains(bare(home.getHost()))) {
      movedHost = bare(home.getHost());
      // On a shared portal only the agency's own corner is its site; its files may lie anywhere.
      movedPath = home.getPath().substring(0, home.getPath().lastIndexOf('/') + 1);
    }
  }

  boolean own(URI url) {
    if (url.getHost() == null) {
      return false;
    }
    String host = bare(url.getHost());
    return own.contains(host)
        || (host.equals(movedHost) && (url.getPath().startsWith(movedPath) || Links.isFile(url)));
  }

  boolean elsewhere(URI url) {
    return url.getHost() != null && elsewhere.contains(bare(url.getHost()));
  }

  private static String bare(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }
}
