package vn.soi.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An agency as its replica site shows it.
 *
 * @param look the platform that its site is built on
 * @param ink the colour of banner and headings
 * @param paper the colour of the ground
 * @param tail the end of its documents' numbers
 * @param sector the word list of its field
 * @param brief its short name
 * @param place the locality that it speaks of
 * @param head the title of its head
 * @param deputy the title of the head's deputies
 * @param host the host that it is registered under
 * @param keywords words of its field and locality
 */
public record Profile(
    String id,
    String name,
    String block,
    String look,
    String ink,
    String paper,
    String tail,
    String sector,
    String brief,
    String place,
    String head,
    String deputy,
    String host,
    String address,
    String phone,
    List<String> keywords) {

  public Profile {
    keywords = List.copyOf(keywords);
  }

  /**
   * All living agencies by id, in the order of the table. Who does not hold {@code support.domain}
   * is registered under a host that is not the state's (NĐ 43/2011 Đ6).
   */
  public static Map<String, Profile> read(Holdings holdings) {
    Map<String, Profile> all = new LinkedHashMap<>();
    Map<String, List<String>> names = new LinkedHashMap<>();
    Table.of("names.tsv").forEach(row -> names.put(row.get(0), row));
    for (List<String> row : Table.of("profiles.tsv")) {
      List<String> name = names.getOrDefault(row.get(0), List.of());
      if (name.isEmpty()) {
        throw new IllegalArgumentException("no name for agency '" + row.get(0) + "'");
      }
      boolean official = !holdings.of(row.get(0), "support.domain").none();
      String host = official ? row.get(0) + Province.DOMAIN : row.get(9);
      all.put(row.get(0), profile(row, name, host));
    }
    return all;
  }

  private static Profile profile(List<String> row, List<String> name, String host) {
    String[] colours = row.get(2).split(" ", -1);
    return new Profile(
        row.get(0),
        name.get(2),
        name.get(1),
        row.get(1),
        colours[0],
        colours[1],
        row.get(3),
        row.get(4),
        row.get(5),
        row.get(6),
        row.get(7),
        row.get(8),
        host,
        row.get(10),
        row.get(11),
        List.of(row.get(12).split("; ", -1)));
  }

  public boolean district() {
    return block.equals("districts");
  }

  /** The official mailbox. */
  public String mailbox() {
    return id + "@bacgiang.gov.vn";
  }

  /** The fax number beside the telephone's. */
  public String fax() {
    int last = Integer.parseInt(phone.substring(phone.length() - 3));
    return phone.substring(0, phone.length() - 3) + String.format("%03d", (last + 117) % 1000);
  }
}
