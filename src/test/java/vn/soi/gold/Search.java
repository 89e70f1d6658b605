package vn.soi.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/**
 * A recorded site's own search: the recorded results page, filled with what the site holds.
 *
 * @param host whose pages are searched
 * @param words what was asked for
 * @param page the results page, with the places of the results and of the message that there are
 *     none
 */
record Search(String host, String words, Source.Response page) {

  private static final int MOST = 10;

  /** The search that an address asks for, if its form is among these. */
  static Optional<Search> form(String address, Map<String, Source.Response> responses) {
    for (Map.Entry<String, Source.Response> entry : responses.entrySet()) {
      String recorded = entry.getKey();
      int query = recorded.indexOf('?');
      if (recorded.endsWith("=*") && address.startsWith(recorded.substring(0, query + 1))) {
        String[] fields = recorded.substring(query + 1, recorded.length() - 1).split("&", -1);
        Optional<String> asked = value(address.substring(query + 1), fields[fields.length - 1]);
        if (asked.isPresent()) {
          String host = recorded.substring(0, recorded.indexOf('/'));
          return Optional.of(new Search(host, asked.get(), entry.getValue()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> value(String query, String field) {
    for (String pair : query.split("&", -1)) {
      if (pair.startsWith(field)) {
        return Optional.of(
            URLDecoder.decode(pair.substring(field.length()), StandardCharsets.UTF_8).strip());
      }
    }
    return Optional.empty();
  }

  Source.Response answer(Map<String, Source.Response> responses) {
    try {
      List<String> found = found(responses);
      String text = page.document().outerHtml();
      String none = found.isEmpty() ? "Không tìm thấy kết quả nào." : "";
      return new Source.Response(
          page.status(),
          page.headers(),
          text.replace("<!--RESULTS-->", String.join("\n", found))
              .replace("<!--NONE-->", none)
              .getBytes(page.document().charset()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private List<String> found(Map<String, Source.Response> responses) throws IOException {
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, Source.Response> entry : responses.entrySet()) {
      String address = entry.getKey();
      if (found.size() == MOST || words.isBlank()) {
        break;
      }
      if (address.startsWith(host + "/") && !address.endsWith("*") && entry.getValue().page()) {
        Document document = entry.getValue().document();
        if (holds(document.text())) {
          found.add(
              "<li><a href=\"%s\">%s</a></li>"
                  .formatted(
                      Entities.escape(address.substring(host.length())),
                      Entities.escape(document.title())));
        }
      }
    }
    return found;
  }

  private boolean holds(String text) {
    return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }
}
