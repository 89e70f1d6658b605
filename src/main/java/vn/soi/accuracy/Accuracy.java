package vn.soi.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import vn.soi.reach.Status;
import vn.soi.score.CategoryScore;

/** How near the program's proposals come to what people found. */
public record Accuracy(List<Compared> sites) {

  private static final double ONE_POINT = 1;

  public Accuracy {
    sites = List.copyOf(sites);
  }

  /** Sites of which the program says, as people do, that they are alive or dead. */
  public Share status() {
    return Share.of(sites, Compared::statusRight);
  }

  /** Living sites that were called dead, and dead ones that were called alive. */
  public List<String> statusReversed() {
    return sites.stream()
        .filter(
            site ->
                site.proposal().standing().status()
                    == (site.truth().alive() ? Status.INACTIVE : Status.ACTIVE))
        .map(site -> site.truth().agency().id())
        .toList();
  }

  /** How well sections are found, by category, in the rubric's order. */
  public Map<String, Recognition> sections() {
    Map<String, Recognition> byCategory = new LinkedHashMap<>();
    byCategory()
        .forEach(
            (category, scores) ->
                byCategory.put(
                    category,
                    Recognition.sum(
                        scores.stream().map(s -> Recognition.of(s.site(), s.score())).toList())));
    return byCategory;
  }

  /** How well sections are found in all. */
  public Recognition allSections() {
    return Recognition.sum(sections().values());
  }

  /** Every criterion of every site that both call alive. */
  public List<Compared.Claim> claims() {
    return sites.stream().flatMap(site -> site.claims().stream()).toList();
  }

  /** Criteria to which both give the same points. */
  public Share criteria() {
    return Share.of(claims(), Compared.Claim::right);
  }

  /** Criteria that the program leaves to people though they can tell. */
  public Share undecided() {
    return Share.of(
        claims(), claim -> claim.finding().points().isEmpty() && claim.truth().isPresent());
  }

  /** The same by criterion, those first about which most is wrong. */
  public Map<String, Share> byCriterion() {
    Map<String, List<Compared.Claim>> claims = new TreeMap<>();
    claims()
        .forEach(
            claim ->
                claims
                    .computeIfAbsent(claim.finding().criterion().id(), id -> new ArrayList<>())
                    .add(claim));
    Map<String, Share> shares = new LinkedHashMap<>();
    claims.entrySet().stream()
        .map(entry -> Map.entry(entry.getKey(), Share.of(entry.getValue(), Compared.Claim::right)))
        .sorted(Comparator.comparing(entry -> entry.getValue().value()))
        .forEach(entry -> shares.put(entry.getKey(), entry.getValue()));
    return shares;
  }

  /** Points by which the program misses a category, on the mean, by category. */
  public Map<String, Double> categoryErrors() {
    Map<String, Double> errors = new LinkedHashMap<>();
    byCategory()
        .forEach(
            (category, scores) ->
                errors.put(category, scores.stream().mapToDouble(One::error).average().orElse(0)));
    return errors;
  }

  /** Categories of sites that the program misses by no more than one point. */
  public Share withinOnePoint() {
    List<One> all = byCategory().values().stream().flatMap(List::stream).toList();
    return Share.of(all, one -> one.error() <= ONE_POINT);
  }

  /** Points by which the program misses a site's total, on the mean, whatever the direction. */
  public double totalError() {
    return scored().stream().mapToDouble(site -> Math.abs(site.totalError())).average().orElse(0);
  }

  /** Whether each block's sites come in the same order, by block; -1 to 1. */
  public Map<String, OptionalDouble> rankCorrelations() {
    Map<String, List<Compared>> blocks = new TreeMap<>();
    scored()
        .forEach(
            site ->
                blocks
                    .computeIfAbsent(site.truth().agency().block(), id -> new ArrayList<>())
                    .add(site));
    Map<String, OptionalDouble> correlations = new TreeMap<>();
    blocks.forEach((block, members) -> correlations.put(block, correlation(members)));
    return correlations;
  }

  /** The same over all sites, whatever their block. */
  public OptionalDouble rankCorrelation() {
    return correlation(scored());
  }

  private static OptionalDouble correlation(List<Compared> sites) {
    return RankCorrelation.of(
        sites.stream().map(Compared::deserved).toList(),
        sites.stream().map(Compared::proposed).toList());
  }

  private List<Compared> scored() {
    return sites.stream().filter(Compared::scored).toList();
  }

  private Map<String, List<One>> byCategory() {
    Map<String, List<One>> byCategory = new LinkedHashMap<>();
    for (Compared site : sites) {
      for (CategoryScore score : site.categories()) {
        byCategory
            .computeIfAbsent(score.findings().category().id(), id -> new ArrayList<>())
            .add(new One(site, score));
      }
    }
    return byCategory;
  }

  /** One category of one site. */
  private record One(Compared site, CategoryScore score) {
    double error() {
      double proposed = score.points().proposed().value().doubleValue();
      return Math.abs(proposed - site.deserved(score).value().doubleValue());
    }
  }
}
