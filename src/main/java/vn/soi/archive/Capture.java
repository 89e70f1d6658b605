package vn.soi.archive;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One stored response: what an address gave at a moment, verbatim. */
public final class Capture {

  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s{0,3}=\\s{0,3}[\"']?([^\\s;\"']{1,40})");

  private final URI url;
  private final Instant at;
  private final int status;
  private final Map<String, List<String>> headers;
  private final byte[] payload;
  private final boolean truncated;
  private final RecordRef record;

  /**
   * @param headers by lower-case name
   * @param payload the body without transfer and content encoding
   * @param truncated whether the body was cut off at a limit
   */
  public Capture(
      URI url,
      Instant at,
      int status,
      Map<String, List<String>> headers,
      byte[] payload,
      boolean truncated,
      RecordRef record) {
    this.url = url;
    this.at = at;
    this.status = status;
    Map<String, List<String>> copy = new TreeMap<>();
    headers.forEach((name, values) -> copy.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
    this.headers = java.util.Collections.unmodifiableMap(copy);
    this.payload = payload.clone();
    this.truncated = truncated;
    this.record = record;
  }

  public URI url() {
    return url;
  }

  public Instant at() {
    return at;
  }

  public int status() {
    return status;
  }

  /** The first value of a header, by name in any case. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }

  public Map<String, List<String>> headers() {
    return headers;
  }

  /** The body. Not copied, for there are many and they are large: it must not be changed. */
  public byte[] payload() {
    return payload;
  }

  /** The charset that the Content-Type header names (RFC 9110, 8.3), true or not. */
  public Optional<String> charset() {
    return header("content-type")
        .map(CHARSET::matcher)
        .filter(Matcher::find)
        .map(match -> match.group(1));
  }

  public boolean truncated() {
    return truncated;
  }

  public RecordRef record() {
    return record;
  }

  /** Where the response redirects to, if it does, resolved against its own address. */
  public Optional<URI> redirect() {
    if (status < 300 || status > 399) {
      return Optional.empty();
    }
    return header("location").flatMap(this::resolved);
  }

  /** The proof that an excerpt stood here. */
  public Evidence evidence(String excerpt, Optional<String> selector) {
    return new Evidence(url, at, excerpt, selector, record);
  }

  private Optional<URI> resolved(String location) {
    try {
      return Optional.of(url.resolve(location.strip()));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
