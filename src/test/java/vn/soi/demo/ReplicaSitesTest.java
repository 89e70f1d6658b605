package vn.soi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soi.demo.compose.Days;
import vn.soi.demo.compose.SiteComposer;
import vn.soi.demo.compose.Wording;
import vn.soi.demo.look.Answer;
import vn.soi.demo.look.LookedSite;
import vn.soi.demo.look.SiteAnswers;
import vn.soi.demo.page.Leaf;
import vn.soi.demo.page.SiteContent;

/** Each replica site is whole: its links lead somewhere, its words are clean, its size is human. */
final class ReplicaSitesTest {
  private static final Holdings HOLDINGS = Holdings.ofTheNotice();

  static Stream<Profile> profiles() {
    return Profile.read(HOLDINGS).values().stream();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void everyLinkOfASiteIsAnsweredOrDeliberatelyBroken(Profile profile) {
    SiteAnswers site = answers(profile);
    Map<String, Integer> seen = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of("/"));
    int pages = 0;
    while (!open.isEmpty()) {
      String address = open.remove();
      if (seen.containsKey(address)) {
        continue;
      }
      Answer answer = site.to("GET", address);
      seen.put(address, answer.status());
      if (answer.status() == 200 && answer.contentType().startsWith("text/html")) {
        pages += address.contains("rint") || address.contains("Ban-in") ? 0 : 1;
        assertThat(answer.body().length).as(address).isLessThan(200_000);
        assertThat(site.to("GET", address).body()).as(address).isEqualTo(answer.body());
        open.addAll(links(profile, address, answer));
      }
    }
    List<String> broken = new ArrayList<>(seen.keySet());
    broken.removeIf(address -> Integer.valueOf(200).equals(seen.get(address)));
    assertThat(broken).allMatch(address -> address.startsWith("/trang-cu/"));
    assertThat(pages).isBetween(40, 150);
  }

  private static List<String> links(Profile profile, String address, Answer answer) {
    String text = new String(answer.body(), StandardCharsets.UTF_8);
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(address).isTrue();
    assertThat(text).as(address).doesNotContain("{{").doesNotContain("}}").doesNotContain("null");
    URI base = URI.create("http://" + profile.host() + address);
    List<String> links = new ArrayList<>();
    for (Element link : Jsoup.parse(text, base.toString()).select("a[href], img[src]")) {
      String raw = link.hasAttr("href") ? link.attr("href") : link.attr("src");
      if (!raw.startsWith("#") && !raw.startsWith("javascript:")) {
        URI to = base.resolve(raw);
        if (profile.host().equals(to.getHost())) {
          links.add(to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()));
        }
      }
    }
    return links;
  }

  private static SiteAnswers answers(Profile profile) {
    return new SiteAnswers(new LookedSite(profile, SiteComposer.compose(profile, HOLDINGS)));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void nothingIsPostedAfterTheDayOfTheAudit(Profile profile) {
    SiteContent site = SiteComposer.compose(profile, HOLDINGS);
    assertThat(site.pages().values().stream().flatMap(leaf -> leaf.posted().stream()))
        .allMatch(at -> at.toLocalDate().isBefore(Days.AUDIT));
  }

  @Test
  void sevenKindsOfPlatformsAreUsed() {
    assertThat(profiles().map(Profile::look).distinct()).hasSize(7);
  }

  /** What is not held today can be built in tomorrow: no site lacks the words for it. */
  @ParameterizedTest
  @MethodSource("profiles")
  void everySiteHasTheWordsForThingsThatItDoesNotHold(Profile profile) {
    Wording wording = Wording.of(profile);
    List<String> fields = wording.keys("proc.");
    assertThat(fields).hasSizeGreaterThanOrEqualTo(2);
    assertThat(fields.stream().mapToInt(field -> wording.all(field).size()).sum())
        .isGreaterThanOrEqualTo(5);
    for (String text :
        profile.district() ? List.of("nature", "culture", "heritage") : List.<String>of()) {
      assertThat(String.join(" ", wording.all(text)).length()).as(text).isGreaterThanOrEqualTo(200);
    }
  }

  @Test
  void noTwoSitesHaveAnItemInCommonButReprints() {
    Map<String, String> owners = new HashMap<>();
    Set<String> shared = new HashSet<>();
    profiles()
        .forEach(
            profile -> {
              SiteContent site = SiteComposer.compose(profile, HOLDINGS);
              boolean own = !HOLDINGS.of(profile.id(), "news.relevance").none();
              for (Leaf leaf : own ? site.pages().values() : List.<Leaf>of()) {
                String text = leaf.parts().toString();
                if (leaf.key().startsWith("news.")
                    && leaf.kind() == Leaf.Kind.ITEM
                    && owners.put(text, profile.id()) != null) {
                  shared.add(leaf.title());
                }
              }
            });
    assertThat(shared).isEmpty();
  }

  @Test
  void filesOfOneSiteDifferUnlessTheyAreTheOneDemoFile() {
    profiles()
        .forEach(
            profile -> {
              Set<Integer> digests = new HashSet<>();
              Map<String, java.util.function.Supplier<byte[]>> files =
                  SiteComposer.compose(profile, HOLDINGS).files();
              files.forEach(
                  (name, bytes) -> {
                    if (!name.endsWith(".png")) {
                      assertThat(digests.add(Arrays.hashCode(bytes.get())))
                          .as(profile.id() + " " + name)
                          .isTrue();
                    }
                  });
            });
  }

  @Test
  void aSiteCanBeComposedWithoutAnyOneThingAndWithEveryOneStep() {
    for (Profile profile : Profile.read(HOLDINGS).values()) {
      for (String criterion : HOLDINGS.steps().keySet()) {
        if (!HOLDINGS.of(profile.id(), criterion).none()) {
          SiteContent less =
              SiteComposer.compose(profile, HOLDINGS.without(profile.id(), criterion));
          assertThat(less.pages()).isNotEmpty();
        }
      }
    }
  }
}
