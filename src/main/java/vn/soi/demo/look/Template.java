package vn.soi.demo.look;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page template: {@code {{x}}} puts a value, {@code {{#x}}…{{/x}}} repeats for a list, enters a
 * map or asks whether x is there, {@code {{^x}}…{{/x}}} asks whether it is not, {@code {{>x}}} puts
 * another block of the same look. The file is parted into blocks by lines {@code === name}.
 */
final class Template {
  private static final Pattern TAG = Pattern.compile("\\{\\{([#^/>]?)([a-zA-Z]+)}}");
  private final Map<String, List<Piece>> blocks = new LinkedHashMap<>();

  /** One piece of a parsed block: text, or a tag with what stands inside. */
  private record Piece(char kind, String text, List<Piece> inside) {}

  Template(String source) {
    for (String block : source.split("(?m)^=== ", -1)) {
      int end = block.indexOf('\n');
      if (end > 0) {
        Matcher tags = TAG.matcher(block.substring(end + 1).strip());
        List<Piece> pieces = new ArrayList<>();
        parse(block.substring(end + 1).strip(), tags, "", 0, pieces);
        blocks.put(block.substring(0, end).strip(), pieces);
      }
    }
  }

  // Reads pieces up to the closing tag or the end; gives where it stopped.
  private static int parse(String source, Matcher tags, String open, int from, List<Piece> into) {
    int at = from;
    while (tags.find(at)) {
      into.add(new Piece('=', source.substring(at, tags.start()), List.of()));
      String kind = tags.group(1);
      String name = tags.group(2);
      at = tags.end();
      if (kind.equals("/") && name.equals(open)) {
        return at;
      } else if (kind.equals("/")) {
        throw new IllegalArgumentException("{{/" + name + "}} closes {{#" + open + "}}");
      }
      List<Piece> inside = new ArrayList<>();
      if (kind.equals("#") || kind.equals("^")) {
        at = parse(source, tags, name, at, inside);
      }
      into.add(new Piece(kind.isEmpty() ? ' ' : kind.charAt(0), name, inside));
    }
    into.add(new Piece('=', source.substring(at), List.of()));
    return source.length();
  }

  /** The block filled with the values. */
  String fill(String block, Map<String, ?> values) {
    StringBuilder out = new StringBuilder();
    write(pieces(block), List.of(values), out);
    return out.toString();
  }

  private List<Piece> pieces(String block) {
    List<Piece> pieces = blocks.get(block);
    if (pieces == null) {
      throw new IllegalArgumentException("no block '" + block + "' among " + blocks.keySet());
    }
    return pieces;
  }

  private void write(List<Piece> pieces, List<Map<String, ?>> scopes, StringBuilder out) {
    for (Piece piece : pieces) {
      switch (piece.kind()) {
        case '=' -> out.append(piece.text());
        case '>' -> write(pieces(piece.text()), scopes, out);
        case '#' -> enter(piece, scopes, out);
        case '^' -> {
          if (missing(value(piece.text(), scopes))) {
            write(piece.inside(), scopes, out);
          }
        }
        default -> out.append(escaped(String.valueOf(value(piece.text(), scopes))));
      }
    }
  }

  private void enter(Piece piece, List<Map<String, ?>> scopes, StringBuilder out) {
    Object value = value(piece.text(), scopes);
    if (missing(value)) {
      return;
    }
    if (value instanceof List<?> list) {
      list.forEach(each -> write(piece.inside(), inner(scopes, each), out));
    } else {
      write(piece.inside(), inner(scopes, value), out);
    }
  }

  private static List<Map<String, ?>> inner(List<Map<String, ?>> scopes, Object value) {
    List<Map<String, ?>> inner = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> scope = new LinkedHashMap<>();
      map.forEach((key, each) -> scope.put(String.valueOf(key), each));
      inner.add(scope);
    } else if (value instanceof String text) {
      inner.add(Map.of("it", text));
    }
    inner.addAll(scopes);
    return inner;
  }

  private static Object value(String name, List<Map<String, ?>> scopes) {
    for (Map<String, ?> scope : scopes) {
      Object value = scope.get(name);
      if (value != null) {
        return value;
      }
    }
    return "";
  }

  private static boolean missing(Object value) {
    return value.equals("")
        || value.equals(false)
        || (value instanceof List<?> list && list.isEmpty());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
