package vn.soi.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.soi.archive.Outcome;

class HealthGateTest {

  @Test
  void aRunThatReachedNothingIsSuspectAndCallsNoSiteDead() {
    List<Reached> all = List.of(dead("a", Outcome.OWN_FAULT), dead("b", Outcome.DNS_FAILURE));
    Health health = HealthGate.judge(all, 50);
    assertThat(health.state()).isEqualTo("suspect");
    assertThat(health.reasons()).hasSize(2).allMatch(reason -> reason.endsWith("."));
    assertThat(HealthGate.settle(all, health))
        .allMatch(reached -> reached.standing().reason().equals(Optional.of(Reason.SCANNER_FAULT)));
  }

  @Test
  void tooLargeAShareOfFailuresIsSuspectAndASmallOneIsNot() {
    assertThat(HealthGate.judge(mixed(7, 3), 30).suspect()).isFalse();
    assertThat(HealthGate.judge(mixed(6, 4), 30).suspect()).isTrue();
  }

  @Test
  void deadSitesInAHealthyRunStayDead() {
    List<Reached> all = mixed(28, 2);
    assertThat(HealthGate.settle(all, HealthGate.judge(all, 30)))
        .filteredOn(reached -> reached.standing().status() == Status.INACTIVE)
        .hasSize(2);
  }

  @Test
  void sitesThatFailTogetherOnOneAddressSayWhatTheyHaveInCommon() {
    List<Reached> settled = HealthGate.settle(mixed(28, 2), new Health(false, List.of()));
    assertThat(settled.get(28).standing().observations())
        .extracting(Observation::kind)
        .containsExactly("same-cause");
    assertThat(settled.get(0).standing().observations()).isEmpty();
  }

  private static List<Reached> mixed(int living, int dead) {
    List<Reached> all = new ArrayList<>();
    for (int i = 0; i < living; i++) {
      String url = "http://l" + i + ".vn/";
      all.add(
          new Reached(
              Seen.agency("l" + i, url),
              Standing.active(URI.create(url), List.of()),
              Seen.nothing().home(url, 200, "x").snapshot().visits()));
    }
    for (int i = 0; i < dead; i++) {
      all.add(dead("d" + i, Outcome.TIMEOUT));
    }
    return all;
  }

  private static Reached dead(String id, Outcome outcome) {
    String url = "http://" + id + ".vn/";
    var seen = Seen.nothing().failed(url, outcome, Optional.of("203.0.113.9")).snapshot();
    var agency = Seen.agency(id, url);
    return new Reached(
        agency, new Reachability(Seen.VOCABULARY).conclude(agency, seen), seen.visits());
  }
}
