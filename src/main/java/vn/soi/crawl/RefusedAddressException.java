package vn.soi.crawl;

import java.net.UnknownHostException;

/** A name leads to an address that is not public. */
final class RefusedAddressException extends UnknownHostException {

  private static final long serialVersionUID = 1L;

  RefusedAddressException(String host, String address) {
    super(host + " → " + address);
  }
}
