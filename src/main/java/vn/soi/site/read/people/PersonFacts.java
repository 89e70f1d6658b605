package vn.soi.site.read.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.config.Lexicon;
import vn.soi.config.Vocabulary;
import vn.soi.site.read.lines.InlineLabels;
import vn.soi.site.read.lines.InlineLabels.Labelled;
import vn.soi.site.read.lines.Line;
import vn.soi.site.read.tables.Cells;

/** Gathers what the lines about one person tell, labelled or by shape. */
final class PersonFacts {

  private static final int LONGEST = 1_500;
  private static final int SHORTEST_LIFE = 60;
  private static final int SHORTEST_DUTY = 10;
  private static final Set<String> RUNNING = Set.of("biography", "duties");

  /** What a vocabulary says of people, made ready once. */
  static final class Wordings {

    private final Lexicon columns;
    private final Lexicon life;
    private final Posts posts;
    private final InlineLabels labels;

    Wordings(Vocabulary vocabulary) {
      this.columns = vocabulary.lexicon("officer-columns");
      this.life =
          new Lexicon(
              "biography",
              columns.terms().stream().filter(term -> term.id().equals("biography")).toList());
      this.posts = new Posts(vocabulary.lexicon("leader-posts"));
      this.labels = InlineLabels.withColon(columns);
    }
  }

  private final Wordings words;
  private final Map<String, List<String>> facts = new LinkedHashMap<>();

  /** The term under whose title the lines stand; none or one. */
  private final List<String> current = new ArrayList<>();

  PersonFacts(Wordings words) {
    this.words = words;
  }

  void put(String term, String value) {
    if (!Cells.blank(value)) {
      facts.computeIfAbsent(term, key -> new ArrayList<>()).add(value);
    }
  }

  void read(Line line) {
    List<Labelled> found = words.labels.in(line.text());
    String bare = line.text().replaceFirst("^[\\s\\-+•]{0,4}(?:\\d{1,2}[.)]\\s?)?", "");
    Optional<String> title = heading(line, bare);
    if (!found.isEmpty()) {
      labelled(line.text(), found);
    } else if (title.isPresent()) {
      under(title.get());
    } else if (!current.isEmpty() && !words.posts.begins(bare)) {
      value(current.get(0), line.text());
    } else {
      shaped(line.text(), bare);
    }
    Emails.in(line.text(), line.element()).ifPresent(mail -> once("email", mail));
  }

  private void labelled(String line, List<Labelled> found) {
    String before = line.substring(0, found.get(0).start()).strip();
    current.stream().filter(RUNNING::contains).forEach(term -> put(term, before));
    if (current.isEmpty() && RunningText.isLife(before, words.life)) {
      life(before);
    }
    for (Labelled pair : found) {
      boolean life = pair.term().equals("biography");
      if (life && !pair.value().isEmpty()) {
        life(labelAndValue(line, pair));
      } else {
        put(pair.term(), pair.value());
      }
    }
    Labelled last = found.get(found.size() - 1);
    current.clear();
    if (last.value().isEmpty() || RUNNING.contains(last.term())) {
      under(last.term());
    }
  }

  private void under(String term) {
    current.clear();
    current.add(term);
  }

  private static String labelAndValue(String line, Labelled pair) {
    int end = line.indexOf(pair.value(), pair.start()) + pair.value().length();
    return line.substring(pair.start(), Math.max(pair.start(), end));
  }

  /** The term that a line names as a title over what follows. */
  private Optional<String> heading(Line line, String bare) {
    Optional<String> whole = words.columns.exactly(bare);
    return whole.isPresent() || !line.emphatic() || bare.length() > 60
        ? whole
        : Cells.term(words.columns, bare).filter(RUNNING::contains);
  }

  private void value(String term, String text) {
    put(term, term.equals("biography") && text.length() < 30 ? "• " + text : text);
    if (!RUNNING.contains(term)) {
      current.clear();
    }
  }

  private void shaped(String text, String bare) {
    if (!facts.containsKey("post")) {
      words.posts.line(bare).ifPresent(post -> put("post", post));
    }
    told(text);
    Phones.in(text).ifPresent(number -> once("phone", number));
  }

  private void told(String text) {
    if (RunningText.isDuty(text)) {
      put("duties", text);
    } else if (RunningText.isLife(text, words.life)) {
      life(text);
    } else {
      RunningText.duties(text).ifPresent(from -> put("duties", text.substring(from).strip()));
    }
  }

  /** A life that goes on with what they are in charge of is both. */
  private void life(String text) {
    int end = RunningText.duties(text).orElse(text.length());
    put("biography", text.substring(0, end));
    put("duties", text.substring(end).strip());
  }

  private void once(String term, String value) {
    if (!facts.containsKey(term)) {
      put(term, value);
    }
  }

  Optional<String> post() {
    return first("post").map(post -> words.posts.at(post).orElse(post));
  }

  Optional<String> unit() {
    return first("unit");
  }

  Optional<String> phone() {
    return facts.getOrDefault("phone", List.of()).stream()
        .flatMap(value -> Phones.labelled(value).stream())
        .findFirst();
  }

  Optional<String> email() {
    return facts.getOrDefault("email", List.of()).stream()
        .flatMap(value -> Emails.in(value).stream())
        .findFirst();
  }

  /** A life of two facts at least, or of a sentence. */
  Optional<String> biography() {
    List<String> told = facts.getOrDefault("biography", List.of());
    return running("biography")
        .filter(
            it -> told.size() >= 2 || it.length() >= SHORTEST_LIFE || RunningText.isShortLife(it));
  }

  Optional<String> duties() {
    return running("duties").filter(it -> it.length() >= SHORTEST_DUTY);
  }

  private Optional<String> first(String term) {
    return facts.getOrDefault(term, List.of()).stream().findFirst();
  }

  private Optional<String> running(String term) {
    String all = String.join(" ", facts.getOrDefault(term, List.of()));
    return Optional.of(all.substring(0, Math.min(all.length(), LONGEST)))
        .filter(text -> !Cells.blank(text));
  }
}
