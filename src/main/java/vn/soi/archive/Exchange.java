package vn.soi.archive;

import java.util.List;
import java.util.Map;

/** One request and its response as they went over the line, ready to be kept. */
public final class Exchange {

  /** Why a body ended before its end. */
  public enum Cut {
    NONE,
    /** It was longer than the limit. */
    LENGTH,
    /** It took longer than the limit. */
    TIME,
    /** The connection broke. */
    DISCONNECT
  }

  private final String request;
  private final String statusLine;
  private final List<Map.Entry<String, String>> headers;
  private final byte[] body;
  private final Cut cut;

  /**
   * @param request the request's head as sent, lines ended by CR LF, with the empty line
   * @param statusLine the response's first line
   * @param headers its header lines in order, names and values as received (ISO 8859-1)
   * @param body its body without transfer coding, content coding kept
   */
  public Exchange(
      String request,
      String statusLine,
      List<Map.Entry<String, String>> headers,
      byte[] body,
      Cut cut) {
    this.request = request;
    this.statusLine = statusLine;
    this.headers = List.copyOf(headers);
    this.body = body.clone();
    this.cut = cut;
  }

  public String request() {
    return request;
  }

  public String statusLine() {
    return statusLine;
  }

  public List<Map.Entry<String, String>> headers() {
    return headers;
  }

  /** The body; not copied, must not be changed. */
  public byte[] body() {
    return body;
  }

  public Cut cut() {
    return cut;
  }
}
