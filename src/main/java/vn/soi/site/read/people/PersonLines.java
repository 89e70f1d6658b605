package vn.soi.site.read.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.soi.config.Vocabulary;
import vn.soi.site.Page;
import vn.soi.site.read.lines.Line;
import vn.soi.site.read.lines.Lines;
import vn.soi.text.Folded;

/** The lines of a page in which people are looked for, one person a line. */
final class PersonLines {

  private static final Pattern PARTS = Pattern.compile("\\s*;\\s*");
  private static final int LONGEST_TITLE = 60;
  private static final double MEANT = 0.6;

  private final Vocabulary vocabulary;
  private final PersonStarts starts;

  PersonLines(Vocabulary vocabulary, PersonStarts starts) {
    this.vocabulary = vocabulary;
    this.starts = starts;
  }

  /** Its heading comes first where that stands outside its main content. */
  List<Line> of(Page page) {
    List<Line> lines =
        new ArrayList<>(Lines.of(page.main()).stream().flatMap(this::apart).toList());
    page.heading()
        .filter(heading -> lines.stream().noneMatch(line -> same(line.text(), heading)))
        .ifPresent(heading -> lines.add(0, new Line(heading, page.main(), true)));
    return lines;
  }

  private static boolean same(String one, String other) {
    return Folded.of(one).equals(Folded.of(other));
  }

  /** "Lãnh đạo: Ông A - Giám đốc; Bà B - Phó Giám đốc": a title and several people in one line. */
  private Stream<Line> apart(Line line) {
    List<Line> parts =
        PARTS
            .splitAsStream(untitled(line.text()))
            .filter(part -> !part.isBlank())
            .map(part -> new Line(part, line.element(), line.emphatic()))
            .toList();
    boolean people =
        !parts.isEmpty()
            && parts.stream().allMatch(part -> starts.at(List.of(part), 0).isPresent());
    return people ? parts.stream() : Stream.of(line);
  }

  /** The text without a title that names leaders. */
  private String untitled(String text) {
    int colon = text.indexOf(':');
    return Optional.of(text)
        .filter(it -> colon > 0 && colon <= LONGEST_TITLE)
        .map(it -> it.substring(0, colon))
        .filter(this::titled)
        .map(title -> text.substring(colon + 1).strip())
        .orElse(text);
  }

  private boolean titled(String title) {
    return vocabulary.labelled(title).stream()
        .anyMatch(
            match ->
                match.strength() >= MEANT && match.topic().id().equals("introduction.leaders"));
  }
}
