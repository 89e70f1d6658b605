package vn.soi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.soi.accuracy.Compared;
import vn.soi.archive.WholeFile;
import vn.soi.config.Configuration;
import vn.soi.config.SiteTruth;
import vn.soi.report.AgencySheet;

/**
 * Recorded sites with what people say of them: a folder for each, named by its id, with its archive
 * and {@code truth.yaml}.
 */
record GoldSet(Path folder, Texts texts) {

  private static final String TRUTH = "truth.yaml";

  /**
   * Judges all sites from their archives, as one run.
   *
   * @throws UsageException when the folder holds none
   */
  List<Compared> compared(Configuration configuration) throws IOException {
    List<SiteTruth> truths = new ArrayList<>();
    List<Judged> judged = new ArrayList<>();
    for (Path site : sites()) {
      SiteTruth truth = SiteTruth.read(site.resolve(TRUTH), configuration);
      Judge judge = new Judge(configuration.vocabulary(), truth.asOf());
      truths.add(truth);
      judged.add(
          judge.judge(
              truth.agency(),
              configuration.rubricOf(truth.agency()),
              new Kept(site, texts).of(truth.agency())));
    }
    int suspectShare = configuration.settings().unreachableShareSuspect();
    List<AgencySheet> sheets = Assessment.of(judged, suspectShare).sheets();
    List<Compared> compared = new ArrayList<>();
    for (int i = 0; i < truths.size(); i++) {
      compared.add(new Compared(truths.get(i), sheets.get(i).proposal()));
    }
    return compared;
  }

  private List<Path> sites() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(texts.say("error.noGold", folder));
    }
    try (Stream<Path> children = Files.list(folder)) {
      List<Path> sites =
          children.filter(child -> Files.exists(child.resolve(TRUTH))).sorted().toList();
      if (sites.isEmpty()) {
        throw new UsageException(texts.say("error.noGold", folder));
      }
      return sites;
    }
  }

  /** Writes each site's ruling beside its truth. */
  void write(List<Compared> sites) throws IOException {
    for (Compared site : sites) {
      Path file = folder.resolve(site.truth().agency().id()).resolve(Ruling.NAME);
      WholeFile.write(file, Ruling.of(site.proposal()).getBytes(UTF_8));
    }
  }
}
