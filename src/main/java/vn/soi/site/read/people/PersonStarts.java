package vn.soi.site.read.people;

import java.util.List;
import java.util.Optional;
import vn.soi.config.Vocabulary;
import vn.soi.site.read.lines.InlineLabels;
import vn.soi.site.read.lines.InlineLabels.Labelled;
import vn.soi.site.read.lines.Line;

/** Finds the lines at which a page begins to speak of a person with a post. */
final class PersonStarts {

  /** How many lines below a name its post may stand. */
  private static final int NEAR = 4;

  /**
   * A person named.
   *
   * @param post where it stands beside the name or just before it
   * @param rest what the line says further
   */
  record Start(String name, Optional<String> post, String rest) {}

  private final Names names;
  private final Posts posts;
  private final InlineLabels labels;

  PersonStarts(Vocabulary vocabulary) {
    this.names = new Names(vocabulary);
    this.posts = new Posts(vocabulary.lexicon("leader-posts"));
    this.labels = InlineLabels.withColon(vocabulary.lexicon("officer-columns"));
  }

  Optional<Start> at(List<Line> lines, int index) {
    String line = lines.get(index).text();
    return labelled(line)
        .or(() -> nameThenPost(line))
        .or(() -> postThenName(line))
        .or(() -> nameAlone(lines, index));
  }

  /** "Họ và tên: Nguyễn Văn A". */
  private Optional<Start> labelled(String line) {
    List<Labelled> found = labels.in(line);
    if (found.isEmpty() || !found.get(0).term().equals("name") || found.get(0).start() > 6) {
      return Optional.empty();
    }
    String after = found.size() > 1 ? line.substring(found.get(1).start()) : "";
    return names
        .heading(found.get(0).value())
        .map(name -> new Start(name.name(), posts.at(name.rest()), after));
  }

  /** "Ông Nguyễn Văn A - Giám đốc". */
  private Optional<Start> nameThenPost(String line) {
    return names
        .heading(line)
        .flatMap(
            name ->
                posts
                    .at(name.rest())
                    .map(
                        post ->
                            new Start(name.name(), Optional.of(post), after(name.rest(), post))));
  }

  /** "Giám đốc: Nguyễn Văn A". */
  private Optional<Start> postThenName(String line) {
    String bare = line.replaceFirst("^[\\s\\-+*•]{0,5}(?:\\d{1,2}[.)]\\s?)?", "");
    if (!posts.begins(bare)) {
      return Optional.empty();
    }
    int colon = bare.indexOf(':');
    int dash = bare.indexOf(" - ");
    int cut = colon >= 0 ? colon : dash;
    if (cut < 0 || cut > 90) {
      return Optional.empty();
    }
    return names
        .heading(bare.substring(cut + 1))
        .filter(Names.Named::apart)
        .map(
            name ->
                new Start(name.name(), Optional.of(bare.substring(0, cut).strip()), name.rest()));
  }

  /** A name in a line of its own, its post in one of the next lines or in the line before. */
  private Optional<Start> nameAlone(List<Line> lines, int index) {
    Optional<String> name = names.whole(lines.get(index).text());
    if (name.isEmpty()) {
      return Optional.empty();
    }
    boolean below = false;
    for (int i = index + 1; i < Math.min(lines.size(), index + 1 + NEAR) && !below; i++) {
      String text = lines.get(i).text();
      if (names.whole(text).isPresent()) {
        break;
      }
      below = posts.line(text).isPresent() || postLabelled(text);
    }
    Optional<String> above =
        index == 0 || below ? Optional.empty() : posts.line(lines.get(index - 1).text());
    return below || above.isPresent()
        ? Optional.of(new Start(name.get(), above, ""))
        : Optional.empty();
  }

  private boolean postLabelled(String line) {
    List<Labelled> found = labels.in(line);
    return !found.isEmpty() && found.get(0).term().equals("post");
  }

  private static String after(String rest, String post) {
    int at = rest.indexOf(post);
    return at < 0 ? "" : Posts.unseparated(rest.substring(at + post.length()));
  }
}
