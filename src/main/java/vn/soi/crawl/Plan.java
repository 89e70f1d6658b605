package vn.soi.crawl;

import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import vn.soi.archive.Skipped;
import vn.soi.config.Settings;

/**
 * What is to be opened next: an auditor's order, a little of everything before much of anything.
 */
final class Plan {

  /** A link on pages of so many sections is part of the frame around all of them. */
  private static final int EVERYWHERE = 3;

  private static final String ENOUGH = "đã mở đủ số trang cùng loại";

  private final Settings settings;
  private final SkipList skipped;
  private final Navigator navigator;
  private final Assigner assigner;
  private final PriorityQueue<Task> queue = new PriorityQueue<>();
  private final Map<URI, Task> best = new HashMap<>();
  private final Map<URI, Set<Group>> offeredBy = new HashMap<>();
  private final Set<URI> again = new HashSet<>();
  private final int mostRest;
  private boolean printed;
  private int feeds;
  private int rest;

  Plan(Settings settings, Topics topics, SkipList skipped, Navigator navigator) {
    this.settings = settings;
    this.skipped = skipped;
    this.navigator = navigator;
    this.assigner = new Assigner(topics);
    this.mostRest = Math.max(5, settings.maxPages() / 8);
  }

  Task home(URI url) {
    return assigner.home(url);
  }

  void offerSitemapFile(URI url) {
    offer(assigner.sitemapFile(url));
  }

  private void offer(Task task) {
    Task known = best.get(task.url().link().url());
    if (known == null || task.compareTo(known) < 0) {
      best.put(task.url().link().url(), task);
      queue.add(task);
    }
  }

  /** Gives every link of an opened page its place. */
  void offer(Task from, List<CrawlUrl> urls) {
    for (CrawlUrl url : urls) {
      offeredBy
          .computeIfAbsent(
              url.link().url(), key -> Collections.newSetFromMap(new IdentityHashMap<>()))
          .add(from.group());
    }
    assigner.assign(from, urls).forEach(this::offer);
  }

  /** Whether a form stands among documents, on a page of theirs or in a part of the home page. */
  boolean amongDocuments(Task from, FoundForm form) {
    return assigner.part(from, form).orElse(from.group()).isOf(Findings.DOCUMENTS);
  }

  /** Puts a page that failed back at the end, once. */
  void retry(Task task) {
    if (again.add(task.url().link().url())) {
      Task later = task.as(task.role(), 900);
      best.put(task.url().link().url(), later);
      queue.add(later);
    }
  }

  Optional<Task> next() {
    for (Task task = queue.poll(); task != null; task = queue.poll()) {
      URI url = task.url().link().url();
      boolean stale = !task.equals(best.get(url));
      boolean done = navigator.hasOpened(url) && !again.contains(url);
      if (!stale && !done && hasRoom(task)) {
        return Optional.of(task);
      }
    }
    return Optional.empty();
  }

  /** Notes what is left when a budget is spent; whether anything is that would have been opened. */
  boolean giveUp(String budget) {
    boolean missed = false;
    for (Optional<Task> task = next(); task.isPresent(); task = next()) {
      missed = true;
      skipped.add(task.get().url().link().url(), Skipped.Cause.BUDGET, budget);
    }
    return missed;
  }

  private boolean hasRoom(Task task) {
    URI url = task.url().link().url();
    return switch (task.role()) {
      case HOME, SITEMAP, SECTION, MENU -> true;
      case LIST, FILE -> task.group().takes(task, settings) || sampledOut(url);
      case DETAIL -> (isOfItsSection(url) && task.group().takes(task, settings)) || later(task);
      case FEED -> ++feeds <= 3 || sampledOut(url);
      case PRINT -> takesPrint() || sampledOut(url);
      case REST -> ++rest <= mostRest || sampledOut(url);
    };
  }

  private boolean takesPrint() {
    boolean first = !printed;
    printed = true;
    return first;
  }

  private boolean isOfItsSection(URI url) {
    return offeredBy.getOrDefault(url, Set.of()).size() < EVERYWHERE;
  }

  // Frames around everything, and pages of sections that nobody could name, may still be looked at.
  private boolean later(Task task) {
    URI url = task.url().link().url();
    if (task.group().topic().isPresent() && isOfItsSection(url)) {
      return sampledOut(url);
    }
    Task rest = task.as(Task.Role.REST, 2000 + task.depth() * 10);
    best.put(url, rest);
    queue.add(rest);
    return false;
  }

  private boolean sampledOut(URI url) {
    skipped.add(url, Skipped.Cause.SAMPLED_OUT, ENOUGH);
    return false;
  }
}
