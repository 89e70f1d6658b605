package vn.soi.archive;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Lines {@code name: value} of an application/warc-fields block: what an archive says in words.
 * Names may repeat; their order is kept.
 */
record Fields(List<Field> all) {

  private static final Pattern LINE_BREAKS = Pattern.compile("[\\r\\n\\x00]+");

  record Field(String name, String value) {}

  Fields {
    all = List.copyOf(all);
  }

  static Fields of(Visit visit) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("soi", "visit"));
    fields.add(new Field("at", visit.at().toString()));
    fields.add(new Field("url", visit.url().toString()));
    fields.add(new Field("home", Boolean.toString(visit.home())));
    fields.add(new Field("outcome", visit.outcome().name()));
    visit.httpStatus().ifPresent(status -> fields.add(new Field("status", "" + status)));
    fields.add(new Field("millis", Long.toString(visit.millis())));
    fields.add(new Field("verified", Boolean.toString(visit.verified())));
    visit.address().ifPresent(address -> fields.add(new Field("address", address)));
    fields.add(new Field("detail", visit.detail()));
    return new Fields(fields);
  }

  static Fields of(Ending ending) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("soi", "ending"));
    fields.add(new Field("complete", "true"));
    fields.add(new Field("budget-spent", Boolean.toString(ending.budgetSpent())));
    for (Skipped link : ending.skipped()) {
      fields.add(new Field("skipped", link.cause() + " " + link.url() + " " + link.detail()));
    }
    for (Probe probe : ending.probes()) {
      String value = probe.kind() + " " + probe.asked() + " " + probe.expected();
      fields.add(new Field("probe", value + " " + probe.query()));
    }
    return new Fields(fields);
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder();
    for (Field field : all) {
      String value = LINE_BREAKS.matcher(field.value()).replaceAll(" ").strip();
      text.append(field.name()).append(": ").append(value).append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static Fields parse(byte[] block) {
    List<Field> fields = new ArrayList<>();
    for (String line : new String(block, StandardCharsets.UTF_8).split("\r\n", -1)) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        fields.add(new Field(line.substring(0, colon), line.substring(colon + 2)));
      }
    }
    return new Fields(fields);
  }

  Optional<String> first(String name) {
    return all.stream().filter(f -> f.name().equals(name)).map(Field::value).findFirst();
  }

  private String need(String name) {
    return first(name).orElseThrow(() -> new IllegalArgumentException("no field " + name));
  }

  Visit visit() {
    Optional<String> status = first("status");
    return new Visit(
        Instant.parse(need("at")),
        URI.create(need("url")),
        Boolean.parseBoolean(need("home")),
        Outcome.valueOf(need("outcome")),
        status.map(s -> OptionalInt.of(Integer.parseInt(s))).orElse(OptionalInt.empty()),
        Long.parseLong(need("millis")),
        Boolean.parseBoolean(need("verified")),
        first("address"),
        first("detail").orElse(""));
  }

  Ending ending() {
    List<Skipped> skipped = new ArrayList<>();
    List<Probe> probes = new ArrayList<>();
    for (Field field : all) {
      if (field.name().equals("skipped")) {
        String[] part = (field.value() + "  ").split(" ", 3);
        skipped.add(
            new Skipped(URI.create(part[1]), Skipped.Cause.valueOf(part[0]), part[2].strip()));
      } else if (field.name().equals("probe")) {
        String[] part = (field.value() + " ").split(" ", 4);
        Probe.Kind kind = Probe.Kind.valueOf(part[0]);
        probes.add(new Probe(kind, URI.create(part[1]), part[3].strip(), URI.create(part[2])));
      }
    }
    return new Ending(skipped, probes, Boolean.parseBoolean(need("budget-spent")));
  }
}
