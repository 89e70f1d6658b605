package vn.soi.cli;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import vn.soi.config.Agency;
import vn.soi.crawl.CrawlProgress;
import vn.soi.reach.Status;

/**
 * Shows on standard error how a run goes: a line for each site that is done, and in a terminal a
 * bar with what is being visited.
 */
final class Progress implements CrawlProgress, AutoCloseable {

  private final Texts texts;
  private final PrintStream out;
  private final boolean quiet;
  private final @Nullable ProgressBar bar;
  private final Map<String, Integer> open = new ConcurrentHashMap<>();

  private Progress(Texts texts, PrintStream out, boolean quiet, @Nullable ProgressBar bar) {
    this.texts = texts;
    this.out = out;
    this.quiet = quiet;
    this.bar = bar;
  }

  /** Shows the progress of so many sites, unless it is to be quiet. */
  static Progress of(int sites, boolean quiet, Texts texts) {
    // The launcher knows whether standard error is a terminal; a Java machine cannot tell.
    boolean terminal = !quiet && Boolean.getBoolean("soi.terminal");
    ProgressBar bar =
        terminal
            ? new ProgressBarBuilder()
                .setTaskName(texts.say("progress.task"))
                .setInitialMax(sites)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .build()
            : null;
    return new Progress(texts, System.err, quiet, bar);
  }

  @Override
  public void at(Agency agency, Phase phase, int pages) {
    if (phase == Phase.DONE || phase == Phase.LATER) {
      open.remove(agency.id());
    } else {
      open.put(agency.id(), pages);
    }
    if (bar != null) {
      bar.setExtraMessage(visiting());
    }
  }

  /** Tells that a site is done, with what it would score. */
  synchronized void judged(Judged judged) {
    if (!quiet) {
      Agency agency = judged.reached().agency();
      String pages = texts.say("progress.pages", judged.coverage().pagesFetched());
      String line = texts.say("progress.site", agency.id(), agency.name(), points(judged), pages);
      out.println((bar == null ? "" : "\r\u001b[K") + line);
    }
    if (bar != null) {
      bar.step();
    }
  }

  private String points(Judged judged) {
    Status status = judged.reached().standing().status();
    return switch (status) {
      case ACTIVE -> judged.sheet().proposal().total().orElseThrow().proposed().vietnamese();
      case INACTIVE -> texts.say("progress.inactive");
      case UNDECIDED -> texts.say("progress.undecided");
    };
  }

  private String visiting() {
    StringBuilder text = new StringBuilder();
    open.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> text.append(' ').append(e.getKey()).append(' ').append(e.getValue()));
    return text.toString();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
