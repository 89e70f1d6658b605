package vn.soi.crawl;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.HttpException;
import vn.soi.archive.Outcome;

/** Reads what went wrong out of an exception. */
final class Failures {

  private Failures() {}

  /**
   * @param aborted whether the request was ended because its time was over
   * @param network asked only where this machine's network may be at fault
   */
  static Outcome outcome(Exception failure, boolean aborted, Network network) {
    if (aborted || failure instanceof SocketTimeoutException) {
      return Outcome.TIMEOUT;
    }
    if (failure instanceof RefusedAddressException) {
      return Outcome.REFUSED_ADDRESS;
    }
    if (failure instanceof UnknownHostException) {
      return network.isPresent() ? Outcome.DNS_FAILURE : Outcome.OWN_FAULT;
    }
    if (failure instanceof SSLException) {
      return Outcome.TLS_FAILED;
    }
    if (failure instanceof InterruptedIOException) {
      return Outcome.TIMEOUT;
    }
    if (failure instanceof HttpException || failure.getCause() instanceof HttpException) {
      return Outcome.MALFORMED;
    }
    if (isOwnNetwork(failure)) {
      return network.isPresent() ? Outcome.CONNECTION_FAILED : Outcome.OWN_FAULT;
    }
    return failure instanceof IOException ? Outcome.CONNECTION_FAILED : Outcome.OWN_FAULT;
  }

  static String text(Exception failure) {
    String message = failure.getMessage();
    return failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }

  private static boolean isOwnNetwork(Exception failure) {
    String message = failure.getMessage() == null ? "" : failure.getMessage();
    return failure instanceof NoRouteToHostException || message.contains("Network is unreachable");
  }
}
