package vn.soi.demo.page;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A piece of a page's content; every look renders every kind of piece in its own markup. */
public sealed interface Part {

  /** A heading inside the page. */
  record Heading(String text) implements Part {}

  /** Running text. */
  record Paragraphs(List<String> texts) implements Part {
    public Paragraphs {
      texts = List.copyOf(texts);
    }

    public Paragraphs(String... texts) {
      this(List.of(texts));
    }
  }

  /** A list of items, dated or not. */
  record Items(List<Entry> entries) implements Part {
    public Items {
      entries = List.copyOf(entries);
    }
  }

  /** Labels with their values. */
  record Fields(List<Field> fields) implements Part {
    public Fields {
      fields = List.copyOf(fields);
    }
  }

  /** One label with its values. */
  record Field(String label, List<Inline> values) {
    public Field {
      values = List.copyOf(values);
    }

    public static Field of(String label, String value) {
      return new Field(label, List.of(Inline.of(value)));
    }
  }

  /** A table with a head row; every row has as many cells as the head. */
  record Grid(List<String> heads, List<List<Inline>> rows) implements Part {
    public Grid {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
      int width = heads.size();
      if (rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("a row of the table " + heads + " has other cells");
      }
    }
  }

  /** Files to take away. */
  record Files(List<Inline> files) implements Part {
    public Files {
      files = List.copyOf(files);
    }
  }

  /** A picture that belongs to the content. */
  record Image(String file, String alt) implements Part {}

  /** A form; {@code kind} names its address, {@code get} its method. */
  record Form(String kind, boolean get, List<Input> inputs, String button) implements Part {
    public Form {
      inputs = List.copyOf(inputs);
    }
  }

  /** One input of a form: text, textarea, date, file. */
  record Input(String name, String label, String type, String value) {
    public static Input text(String name, String label) {
      return new Input(name, label, "text", "");
    }

    public static Input area(String name, String label) {
      return new Input(name, label, "textarea", "");
    }
  }

  /** A tree of links. */
  record Tree(List<MenuEntry> entries) implements Part {
    public Tree {
      entries = List.copyOf(entries);
    }
  }

  /** A question with its answer. */
  record Answer(
      String question,
      String asker,
      LocalDateTime asked,
      String answer,
      String by,
      LocalDateTime at)
      implements Part {}

  /** The author or source under an item. */
  record Source(String text) implements Part {}

  /** The pages that a list is spread over, {@code key} being the first one's. */
  record Pager(String key, int current, int last) implements Part {}

  /** Print and save of one item. */
  record Tools(Optional<Ref> print, Optional<Ref> save) implements Part {}
}
