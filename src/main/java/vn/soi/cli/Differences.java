package vn.soi.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.config.Points;
import vn.soi.report.AgencySheet;
import vn.soi.report.EarlierReport;

/** What a new scoring changed against an earlier report, as lines for people. */
final class Differences {

  private final Texts texts;
  private final List<String> lines = new ArrayList<>();

  Differences(Texts texts) {
    this.texts = texts;
  }

  /** One line for each status, criterion and total that changed, in the order of the sheets. */
  List<String> between(EarlierReport earlier, List<AgencySheet> sheets) {
    for (AgencySheet sheet : sheets) {
      EarlierReport.Entry before = earlier.agencies().get(sheet.proposal().agency().id());
      if (before != null) {
        compare(sheet, before);
      }
    }
    return List.copyOf(lines);
  }

  private void compare(AgencySheet sheet, EarlierReport.Entry before) {
    String id = sheet.proposal().agency().id();
    EarlierReport.Entry now = EarlierReport.entry(sheet.proposal());
    if (!now.status().equals(before.status())) {
      lines.add(texts.say("rescore.status", id, before.status(), now.status()));
    }
    Set<String> criteria = new LinkedHashSet<>(before.points().keySet());
    criteria.addAll(now.points().keySet());
    for (String criterion : criteria) {
      String was = shown(before.points(), criterion);
      String is = shown(now.points(), criterion);
      if (!was.equals(is)) {
        lines.add(texts.say("rescore.changed", id, criterion, was, is));
      }
    }
    if (!now.total().equals(before.total())) {
      lines.add(texts.say("rescore.total", id, total(before), total(now)));
    }
  }

  private static String total(EarlierReport.Entry entry) {
    return entry.total().map(Points::vietnamese).orElse("-");
  }

  private String shown(Map<String, Optional<Points>> points, String criterion) {
    Optional<Points> value = points.get(criterion);
    if (value == null) {
      return "-";
    }
    return value.map(Points::vietnamese).orElse(texts.say("rescore.undecided"));
  }
}
