package vn.soi.demo;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soi.config.Agency;
import vn.soi.config.Block;
import vn.soi.config.Registry;

/** The agencies of the replica as the auditor's registry names them. */
final class Province {
  static final String DOMAIN = ".bacgiang.gov.vn";
  private static final String NAME = "Bắc Giang";

  private Province() {}

  static Registry registry(Holdings holdings) {
    Map<String, Profile> living = Profile.read(holdings);
    List<Agency> agencies = new ArrayList<>();
    for (List<String> row : Table.of("names.tsv")) {
      Profile profile = living.get(row.get(0));
      agencies.add(
          new Agency(
              row.get(0),
              row.get(2),
              row.get(1),
              Optional.of(URI.create("http://" + host(row.get(0), profile) + "/")),
              profile == null ? List.of() : List.of(profile.brief()),
              List.of(),
              List.of(),
              profile == null ? List.of() : profile.keywords(),
              Optional.empty()));
    }
    return new Registry(NAME, blocks(), agencies, digest(agencies));
  }

  private static String host(String id, @org.jspecify.annotations.Nullable Profile profile) {
    return profile == null ? id + DOMAIN : profile.host();
  }

  /** The registered hosts, the dead ones included. */
  static List<String> hosts(Holdings holdings) {
    return registry(holdings).agencies().stream()
        .flatMap(agency -> agency.url().stream())
        .map(URI::getHost)
        .toList();
  }

  private static List<Block> blocks() {
    return List.of(
        new Block("departments", "Khối các Sở, cơ quan thuộc UBND tỉnh", "nd43-2011-departments"),
        new Block("districts", "Khối UBND các huyện, thành phố", "nd43-2011-districts"));
  }

  private static String digest(List<Agency> agencies) {
    String hosts = agencies.stream().map(Agency::url).toList().toString();
    String tables = Table.text("names.tsv") + Table.text("profiles.tsv") + hosts;
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(tables.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
