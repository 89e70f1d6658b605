package vn.soi.crawl;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Says where to connect for a name, at the moment of connecting: where the user said, else where
 * DNS says, unless an address there is not public.
 */
public final class Resolver implements DnsResolver {

  private static final Pattern PIN =
      Pattern.compile("(\\*\\.)?([A-Za-z0-9._-]+)=(\\[[0-9a-fA-F:.]+]|[0-9.]+):([0-9]{1,5})");

  /** A name, or all names below one, with the address to connect to instead. */
  private record Pin(boolean below, String name, InetSocketAddress target) {

    boolean matches(String host) {
      return below ? host.endsWith("." + name) : host.equals(name);
    }
  }

  private final List<Pin> pins;
  private final boolean allowPrivate;
  private final boolean closed;

  private Resolver(List<Pin> pins, boolean allowPrivate, boolean closed) {
    this.pins = pins;
    this.allowPrivate = allowPrivate;
    this.closed = closed;
  }

  /**
   * A resolver for one run.
   *
   * @param pins {@code HOST=ADDRESS:PORT}, HOST being a name or {@code *.name}; the first that fits
   *     counts; ADDRESS is a literal, and may be private, for the user named it
   * @param allowPrivate whether names may lead to addresses that are not public
   * @throws IllegalArgumentException naming the pin that is none
   */
  public static Resolver of(List<String> pins, boolean allowPrivate) {
    return new Resolver(pins.stream().map(Resolver::pin).toList(), allowPrivate, false);
  }

  /** A resolver for which there is no world but the pins: any other name does not exist. */
  public static Resolver closed(List<String> pins) {
    return new Resolver(pins.stream().map(Resolver::pin).toList(), false, true);
  }

  private static Pin pin(String text) {
    Matcher match = PIN.matcher(text);
    if (!match.matches() || Integer.parseInt(match.group(4)) > 65_535) {
      throw new IllegalArgumentException("not HOST=ADDRESS:PORT: " + text);
    }
    try {
      InetAddress address = InetAddress.getByName(match.group(3));
      return new Pin(
          match.group(1) != null,
          match.group(2).toLowerCase(Locale.ROOT),
          new InetSocketAddress(address, Integer.parseInt(match.group(4))));
    } catch (UnknownHostException noLiteral) {
      throw new IllegalArgumentException("not HOST=ADDRESS:PORT: " + text, noLiteral);
    }
  }

  /** Whether the user said where this name is. */
  boolean pins(String host) {
    return pinned(host).isPresent();
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    Optional<Pin> pin = pinned(host);
    return pin.isPresent()
        ? List.of(pin.get().target())
        : Stream.of(resolve(host)).map(a -> new InetSocketAddress(a, port)).toList();
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    Optional<Pin> pin = pinned(host);
    if (pin.isPresent()) {
      return new InetAddress[] {pin.get().target().getAddress()};
    }
    if (closed) {
      throw new UnknownHostException(host);
    }
    InetAddress[] addresses = InetAddress.getAllByName(host);
    for (InetAddress address : addresses) {
      if (!allowPrivate && !PublicAddresses.contain(address)) {
        throw new RefusedAddressException(host, address.getHostAddress());
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  private Optional<Pin> pinned(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return pins.stream().filter(pin -> pin.matches(lower)).findFirst();
  }
}
