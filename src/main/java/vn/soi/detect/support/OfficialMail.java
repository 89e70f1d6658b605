package vn.soi.detect.support;

import java.net.URI;
import java.util.Locale;
import vn.soi.config.Agency;

/** Tells a mailbox of the state from one that anybody can have. */
final class OfficialMail {

  private OfficialMail() {}

  /** Whether an address is on a state domain or the agency's own; a free provider's is not. */
  static boolean is(String mail, Agency agency) {
    String domain = mail.substring(mail.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
    String own =
        agency.url().map(URI::getHost).map(host -> host.replaceFirst("^www\\.", "")).orElse("");
    boolean parent = domain.split("\\.").length > 2 && own.endsWith("." + domain);
    return domain.endsWith(".gov.vn")
        || domain.equals("chinhphu.vn")
        || (!own.isEmpty() && (own.equals(domain) || parent));
  }
}
