package vn.soi;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds between the packages below one root, each rule under its name. */
final class HouseRules {
  /** Who may see whom; {@code cli} wires the line and sees all. */
  private static final Map<String, List<String>> MAY_SEE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("text", List.of()),
              Map.entry("config", List.of("text")),
              Map.entry("archive", List.of()),
              Map.entry("reach", List.of("text", "config", "archive")),
              Map.entry("crawl", List.of("text", "config", "archive", "reach")),
              Map.entry("site", List.of("text", "config", "archive")),
              Map.entry("detect", List.of("text", "config", "archive", "site")),
              Map.entry("score", List.of("config", "detect", "archive", "reach")),
              Map.entry("report", List.of("config", "archive", "reach", "detect", "score")),
              Map.entry("accuracy", List.of("config", "reach", "detect", "score")),
              Map.entry("demo", List.of("text", "config"))));

  private static final List<String> PURE =
      List.of("text", "config", "reach", "site", "detect", "score", "accuracy");

  private static final String UNWANTED_NAME = ".*(Impl|Manager|Helper|Utils?|D[Tt][Oo])|Abstract.*";

  private final String root;
  private final Map<String, ArchRule> rules = new LinkedHashMap<>();

  /**
   * The rules for the packages below {@code root}, so that they can be tried on another root too.
   */
  HouseRules(String root) {
    this.root = root;
    packages();
    doors();
    purity();
    names();
  }

  Map<String, ArchRule> byName() {
    return Collections.unmodifiableMap(rules);
  }

  /** What the named rule has to say against these classes. */
  List<String> complaints(String rule, JavaClasses classes) {
    return Objects.requireNonNull(rules.get(rule), rule)
        .evaluate(classes)
        .getFailureReport()
        .getDetails();
  }

  private void packages() {
    MAY_SEE.forEach(
        (name, seen) ->
            add(
                name + " sees only " + seen,
                classes()
                    .that()
                    .resideInAPackage(within(name))
                    .should()
                    .onlyDependOnClassesThat(
                        resideOutsideOfPackage(root + "..")
                            .or(resideInAnyPackage(all(seen, name))))));
    List<String> known = Stream.concat(MAY_SEE.keySet().stream(), Stream.of("cli")).toList();
    add(
        "every class is in a package of the table",
        classes()
            .that()
            .resideInAPackage(root + "..")
            .should()
            .resideInAnyPackage(all(known, "cli")));
    add(
        "nobody but cli sees demo",
        outside("demo", "cli").should().dependOnClassesThat().resideInAPackage(within("demo")));
    add(
        "categories do not see each other",
        // All but the registry, which lists what every category knows.
        slices()
            .matching(root + ".detect.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage(root + ".detect.all.."), alwaysTrue()));
  }

  private void doors() {
    door("YAML", List.of("config"), "com.fasterxml.jackson.dataformat..", "org.yaml.snakeyaml..");
    door("WARC", List.of("archive"), "org.netpreserve.jwarc..");
    door("crawler4j", List.of("crawl"), "edu.uci.ics.crawler4j..");
    door("HTTP", List.of("crawl"), "org.apache.hc..", "java.net.http..", "javax.net..");
    door("serving HTTP", List.of("demo"), "com.sun.net.httpserver..");
    // archive: the manifest of a run is JSON, and is kept and checked where the evidence is.
    door("JSON", List.of("report", "config", "archive"), "com.fasterxml.jackson..");
    door("the command line", List.of("cli"), "picocli..", "me.tongfei.progressbar..");
    // reach: whether a page is a placeholder is concluded from what stands on it.
    door("HTML", List.of("archive", "reach", "crawl", "site", "detect"), "org.jsoup..");
    door("feeds", List.of("site", "detect"), "com.rometools..");
    door("the log", List.of("crawl", "cli"), "org.slf4j..", "java.util.logging..");
    // demo: one of its dead sites is a port that is taken and at which nobody listens.
    add(
        "only crawl opens sockets",
        outside("crawl", "demo")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "java\\.net\\.\\w*(Socket|URLConnection)|java\\.nio\\.channels\\.\\w*SocketChannel"));
    ban("only crawl opens connections", Bans.OPENS_A_CONNECTION, "crawl");
    ban("only cli writes to the terminal and ends the program", Bans.TERMINAL, "cli");
  }

  private void purity() {
    ban("time and chance are parameters", Bans.CLOCK_AND_CHANCE, "crawl", "demo", "cli");
    ban("nothing is found by reflection", Bans.REFLECTION);
    add(
        "the pure half opens no files",
        noClasses()
            .that()
            .resideInAnyPackage(all(List.of("text", "reach", "site", "detect"), "score"))
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "java\\.nio\\.file\\.Files|java\\.io\\.(RandomAccess)?File(Reader|Writer|InputStream"
                    + "|OutputStream)?|java\\.nio\\.channels\\.FileChannel"));
    add(
        "the pure half has no fields that change",
        fields()
            .that()
            .areDeclaredInClassesThat(resideInAnyPackage(all(PURE, "text")))
            .should()
            .beFinal());
  }

  private void names() {
    add(
        "no method of ours is called get…",
        methods().that(Conditions.ARE_OURS).should().haveNameNotMatching("get[A-Z].*"));
    add(
        "no Impl, Manager, Helper, Util, Abstract, DTO",
        classes().should(Conditions.haveSimpleNameNotMatching(UNWANTED_NAME)));
    add(
        "public types are final, records, interfaces, enums or sealed",
        classes().that().arePublic().should(Conditions.BE_CLOSED_TO_EXTENSION));
  }

  private void door(String to, List<String> keepers, String... libraries) {
    add(
        "only " + String.join(", ", keepers) + " may use " + to,
        outside(keepers.toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(libraries));
  }

  private void ban(String name, Pattern targets, String... free) {
    add(name, outside(free).should().accessTargetWhere(Bans.reach(targets)));
  }

  private void add(String name, ArchRule rule) {
    rules.put(name, rule.allowEmptyShould(true).as(name));
  }

  private String within(String name) {
    return root + "." + name + "..";
  }

  private String[] all(List<String> names, String another) {
    return Stream.concat(names.stream(), Stream.of(another))
        .map(this::within)
        .toArray(String[]::new);
  }

  private GivenClassesConjunction outside(String... names) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(Stream.of(names).map(this::within).toArray(String[]::new));
  }
}
