package vn.soi.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A YAML file as read: its values with their lines, and the digest of its bytes.
 *
 * @param name the path as it was given, for messages
 * @param sha256 hex digest of the file's bytes
 */
record YamlFile(String name, String sha256, Node.Mapping root) {
  private static final YAMLFactory YAML = new YAMLFactory();
  private static final Pattern LINE = Pattern.compile("^ in '?.{1,40}line (\\d{1,9}), column");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Reads one document whose root is a mapping; anything else is refused. */
  static YamlFile read(Path path) {
    String name = name(path);
    Place start = new Place(name, 1, "");
    byte[] bytes = bytes(path, start);
    String text = text(bytes, start);
    if (text.isBlank()) {
      throw start.refused("the file is empty");
    }
    return new YamlFile(name, sha256(bytes), tree(text, start).mapping());
  }

  /** A path as messages show it. */
  static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static byte[] bytes(Path path, Place start) {
    try {
      return Files.readAllBytes(path);
    } catch (NoSuchFileException missing) {
      throw start.refused("there is no such file");
    } catch (IOException unreadable) {
      String why = Files.isDirectory(path) ? "it is a folder" : String.valueOf(unreadable);
      throw start.refused("the file cannot be read: " + why);
    }
  }

  private static String text(byte[] bytes, Place start) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      throw start.refused("the file is not UTF-8");
    }
  }

  private static Node tree(String text, Place start) {
    try (YAMLParser parser = YAML.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw start.refused("the file is empty");
      }
      Node root = node(parser, new Place(start.file(), line(parser), ""));
      if (parser.nextToken() != null) {
        throw new Place(start.file(), line(parser), "").refused("a second document begins here");
      }
      return root;
    } catch (JsonProcessingException broken) {
      throw notYaml(start, broken);
    } catch (IOException impossible) {
      throw start.refused("the file cannot be read: " + impossible);
    }
  }

  private static ConfigurationException notYaml(Place start, JsonProcessingException broken) {
    // The unindented lines say what is wrong; the indented ones where, the last most closely.
    List<String> why = new ArrayList<>();
    JsonLocation at = broken.getLocation();
    int line = at == null ? 1 : Math.max(1, at.getLineNr());
    for (String part : broken.getOriginalMessage().lines().toList()) {
      Matcher place = LINE.matcher(part);
      if (place.find()) {
        line = Integer.parseInt(place.group(1));
      } else if (!part.startsWith(" ")) {
        why.add(part);
      }
    }
    return new Place(start.file(), line, "").refused("this is no YAML: " + String.join(", ", why));
  }

  private static Node node(YAMLParser parser, Place place) throws IOException {
    if (parser.isCurrentAlias()) {
      throw place.refused("aliases are not used here");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(parser, place);
      case START_ARRAY -> sequence(parser, place);
      case VALUE_STRING -> new Node.Text(place, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> amount(parser, place);
      case VALUE_TRUE, VALUE_FALSE -> new Node.Truth(place, parser.getBooleanValue());
      case VALUE_NULL -> throw place.refused("must not be empty");
      case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw place.refused("this kind of value is not used here");
    };
  }

  private static Node amount(JsonParser parser, Place place) throws IOException {
    if (!Double.isFinite(parser.getDoubleValue()) || parser.getTextLength() > 20) {
      throw place.refused("must be an ordinary number");
    }
    return new Node.Amount(place, parser.getDecimalValue());
  }

  private static Node mapping(YAMLParser parser, Place place) throws IOException {
    Map<String, Node> values = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      Place below = place.below(key, line(parser));
      parser.nextToken();
      if (values.put(key, node(parser, below)) != null) {
        throw below.refused("this key stands twice");
      }
    }
    return new Node.Mapping(place, values);
  }

  private static Node sequence(YAMLParser parser, Place place) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(parser, place.item(items.size(), line(parser))));
    }
    return new Node.Sequence(place, items);
  }

  private static int line(YAMLParser parser) {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
