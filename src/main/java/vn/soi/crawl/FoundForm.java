package vn.soi.crawl;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A form that only asks (GET) and has a box for words.
 *
 * @param box the name of the box
 * @param words what is written around it: name, placeholder, button
 * @param rest the other fields as they would be sent
 * @param under the words it stands under: the part of the page, its headings
 */
record FoundForm(
    URI action,
    String box,
    String words,
    List<Map.Entry<String, String>> rest,
    List<String> under) {

  FoundForm {
    rest = List.copyOf(rest);
    under = List.copyOf(under);
  }
}
