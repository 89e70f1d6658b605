package vn.soi.crawl;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells a dead site from a machine without network. */
@FunctionalInterface
public interface Network {

  /** Names that resolve wherever there is a network: root servers of the DNS itself. */
  List<String> CONTROLS = List.of("a.root-servers.net", "k.root-servers.net", "m.root-servers.net");

  /** Asks the machine's resolver for names that cannot be missing. */
  Network BY_CONTROL_NAMES = () -> CONTROLS.stream().anyMatch(Network::resolves);

  /** Whether this machine can reach the network at this moment. */
  boolean isPresent();

  private static boolean resolves(String name) {
    try {
      return InetAddress.getAllByName(name).length > 0;
    } catch (UnknownHostException none) {
      return false;
    }
  }
}
