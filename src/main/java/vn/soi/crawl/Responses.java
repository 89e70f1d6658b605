package vn.soi.crawl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpRequest;
import org.jspecify.annotations.Nullable;
import vn.soi.archive.Exchange;

/** Takes requests and responses down as they went over the line. */
final class Responses {

  private Responses() {}

  static Exchange exchange(
      HttpRequest request,
      ClassicHttpResponse response,
      HttpClientContext context,
      long most,
      AtomicBoolean aborted) {
    List<Map.Entry<String, String>> headers = new ArrayList<>();
    for (Header header : response.getHeaders()) {
      headers.add(Map.entry(header.getName(), header.getValue() == null ? "" : header.getValue()));
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Exchange.Cut cut = read(response.getEntity(), body, most, aborted);
    String reason = response.getReasonPhrase() == null ? "" : response.getReasonPhrase();
    return new Exchange(
        head(request, context),
        response.getVersion() + " " + response.getCode() + " " + reason,
        headers,
        body.toByteArray(),
        cut);
  }

  private static Exchange.Cut read(
      @Nullable HttpEntity entity, ByteArrayOutputStream body, long most, AtomicBoolean aborted) {
    if (entity == null) {
      return Exchange.Cut.NONE;
    }
    byte[] buffer = new byte[16_384];
    try {
      InputStream in = entity.getContent();
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        int room = (int) Math.min(n, most - body.size());
        body.write(buffer, 0, room);
        if (room < n) {
          return Exchange.Cut.LENGTH;
        }
      }
      return Exchange.Cut.NONE;
    } catch (SocketTimeoutException slow) {
      return Exchange.Cut.TIME;
    } catch (IOException broken) {
      return aborted.get() ? Exchange.Cut.TIME : Exchange.Cut.DISCONNECT;
    }
  }

  private static String head(HttpRequest request, HttpClientContext context) {
    HttpRequest sent = context.getRequest() == null ? request : context.getRequest();
    StringBuilder head = new StringBuilder("GET ").append(sent.getPath()).append(" HTTP/1.1\r\n");
    for (Header header : sent.getHeaders()) {
      head.append(header.getName()).append(": ").append(header.getValue()).append("\r\n");
    }
    if (!sent.containsHeader("Host")) {
      head.append("Host: ").append(sent.getAuthority()).append("\r\n");
    }
    return head.append("\r\n").toString();
  }
}
