package vn.soi.demo.look;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a replica site answers to one request. */
public final class Answer {
  private final int status;
  private final String contentType;
  private final byte[] body;
  private final Optional<String> location;

  private Answer(int status, String contentType, byte[] body, Optional<String> location) {
    this.status = status;
    this.contentType = contentType;
    this.body = body.clone();
    this.location = location;
  }

  public int status() {
    return status;
  }

  public String contentType() {
    return contentType;
  }

  public byte[] body() {
    return body.clone();
  }

  /** Where a redirect leads. */
  public Optional<String> location() {
    return location;
  }

  public static Answer html(int status, String text, String charset) {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    return new Answer(status, "text/html; charset=" + charset, body, Optional.empty());
  }

  static Answer text(String type, String text) {
    return new Answer(200, type, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  public static Answer moved(int status, String location) {
    return new Answer(status, "text/html", new byte[0], Optional.of(location));
  }

  static Answer file(String name, byte[] body) {
    String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String office = "application/vnd.openxmlformats-officedocument.";
    String type =
        switch (kind) {
          case "pdf" -> "application/pdf";
          case "docx" -> office + "wordprocessingml.document";
          case "xlsx" -> office + "spreadsheetml.sheet";
          case "zip" -> "application/zip";
          case "png" -> "image/png";
          default -> "application/octet-stream";
        };
    return new Answer(200, type, body, Optional.empty());
  }
}
