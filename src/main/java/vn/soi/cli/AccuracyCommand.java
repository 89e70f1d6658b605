package vn.soi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soi.accuracy.Accuracy;
import vn.soi.accuracy.Compared;

/** {@code soi accuracy DIR}: how near proposals come to what people found on recorded sites. */
@Command(name = "accuracy")
final class AccuracyCommand implements Callable<Integer> {

  private final Texts texts;

  @Parameters(paramLabel = "DIR", descriptionKey = "gold")
  private Path folder = Path.of("");

  @Mixin private ConfigOption config = new ConfigOption();

  @Option(names = "--mistakes", descriptionKey = "mistakes")
  private boolean mistakes;

  @Option(names = "--write-rulings", descriptionKey = "writeRulings")
  private boolean writeRulings;

  AccuracyCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    GoldSet gold = new GoldSet(folder, texts);
    List<Compared> sites = gold.compared(Judge.configuration(config.folder()));
    Accuracy accuracy = new Accuracy(sites);
    AccuracyText text = new AccuracyText(texts);
    System.out.print(text.of(accuracy));
    if (mistakes) {
      System.out.print(text.mistakes(accuracy));
    }
    if (writeRulings) {
      gold.write(sites);
    }
    return Soi.DONE;
  }
}
