package vn.soi.detect.legaldocuments;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soi.config.Agency;
import vn.soi.site.DocumentRow;
import vn.soi.text.Folded;

/** Tells an agency's own documents from those that it passes on. */
final class Issuers {

  private static final String COMMITTEE = "uy ban nhan dan";
  private static final int SHORTEST_SIGN = 3;

  private Issuers() {}

  /** Whether the agency issued the document: by the issuer's name, else by the number's sign. */
  static boolean own(Agency agency, DocumentRow row) {
    Optional<Folded> issuer =
        Optional.ofNullable(row.attributes().get("issuer")).map(Issuers::name);
    if (issuer.isPresent()) {
      return names(agency).anyMatch(name -> alike(name, issuer.get()));
    }
    return row.number().isPresent()
        && row.number().get().issuedBy(signs(agency).toArray(String[]::new));
  }

  private static Stream<Folded> names(Agency agency) {
    return Stream.concat(Stream.of(agency.name()), agency.aliases().stream()).map(Issuers::name);
  }

  /** A list may leave out the province ("Sở Tài chính") or add it. */
  private static boolean alike(Folded name, Folded issuer) {
    return (name.startsWith(issuer) && issuer.words().size() > 1) || issuer.contains(name);
  }

  private static Folded name(String written) {
    return Folded.of(Folded.of(written).text().replace(COMMITTEE, "ubnd"));
  }

  /** Signs that names of the agency shorten to: "Sở Thông tin và Truyền thông" is STTTT. */
  private static Stream<String> signs(Agency agency) {
    return names(agency)
        .flatMap(
            name -> {
              List<String> words = name.words();
              if (!words.isEmpty() && words.get(0).equals("ubnd")) {
                return Stream.of("UBND");
              }
              return IntStream.rangeClosed(SHORTEST_SIGN, words.size())
                  .mapToObj(count -> initials(words.subList(0, count)));
            });
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString().toUpperCase(Locale.ROOT);
  }
}
