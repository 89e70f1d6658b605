package vn.soi.site.read.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.soi.site.Signal;

/** An address that may be a topic's section, with everything that speaks for it. */
final class Candidate {

  /** From this score on an address is a section. */
  static final double ENOUGH = 0.4;

  private static final double DIRECT = 0.55;

  private final String topic;
  private final URI target;
  private final List<Signal> signals = new ArrayList<>();

  Candidate(String topic, URI target) {
    this.topic = topic;
    this.target = target;
  }

  String topic() {
    return topic;
  }

  URI target() {
    return target;
  }

  void add(Signal signal) {
    signals.add(signal);
  }

  /** Strongest first. */
  List<Signal> signals() {
    return signals.stream()
        .sorted(
            Comparator.comparingDouble(Candidate::worth)
                .reversed()
                .thenComparing(Signal::kind)
                .thenComparing(Signal::says))
        .distinct()
        .limit(8)
        .toList();
  }

  /** 0 to 1: each kind of signal counts once, by its strongest. */
  double score() {
    Map<Signal.Kind, Double> best = new EnumMap<>(Signal.Kind.class);
    signals.forEach(signal -> best.merge(signal.kind(), worth(signal), Math::max));
    double doubt = best.values().stream().reduce(1.0, (left, worth) -> left * (1 - worth));
    return 1 - doubt;
  }

  /** Whether the site itself calls the address by the topic's name. */
  boolean named() {
    return signals.stream()
        .anyMatch(
            signal ->
                switch (signal.kind()) {
                  case MENU_LABEL, LINK_LABEL, SITEMAP, PICTURE -> signal.strength() >= DIRECT;
                  case HOME_BLOCK, SLUG, HEADING, TITLE, BREADCRUMB, CONTENT -> false;
                });
  }

  /** Whether nothing but an address or a picture's name speaks for it. */
  boolean guessed() {
    return signals.stream()
        .map(Signal::kind)
        .allMatch(kind -> kind == Signal.Kind.SLUG || kind == Signal.Kind.PICTURE);
  }

  boolean exact() {
    return signals.stream().anyMatch(Signal::exact);
  }

  private static double worth(Signal signal) {
    double weight =
        switch (signal.kind()) {
          case MENU_LABEL -> 0.9;
          case SITEMAP -> 0.8;
          case LINK_LABEL -> 0.75;
          case HOME_BLOCK -> 0.7;
          case SLUG, PICTURE -> 0.65;
          case HEADING -> 0.5;
          case BREADCRUMB -> 0.4;
          case TITLE, CONTENT -> 0.3;
        };
    return weight * signal.strength();
  }
}
