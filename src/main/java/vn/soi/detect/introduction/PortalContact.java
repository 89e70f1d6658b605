package vn.soi.detect.introduction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Reached;
import vn.soi.detect.Verdict;
import vn.soi.site.Contact;
import vn.soi.site.Section;
import vn.soi.site.Site;

/**
 * Technique {@code portal-contact}: how many of address, telephone, fax and official e-mail the
 * site gives of itself, on its contact page and in its frame together.
 */
final class PortalContact implements Detector {

  private static final int ALL = 4;

  @Override
  public Set<String> needs() {
    return Set.of("attributes");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Map<String, String> given = new LinkedHashMap<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Contact contact : site.contacts()) {
      if (adds(contact, given)) {
        evidence.add(contact.evidence());
      }
    }
    Optional<Section> section = Gate.open(site, criterion);
    Optional<String> unread =
        criterion.topics().stream()
            .flatMap(topic -> site.section(topic).undecided().stream())
            .findFirst();
    if (given.isEmpty() && section.isEmpty()) {
      return Gate.closed(site, criterion);
    }
    evidence.add(site.home().evidence(site.home().document().body()));
    Reached least = Reached.by(criterion, step -> given.size() >= step.need("attributes"));
    return new Verdict(
            found(given), Map.of("attributes", List.copyOf(given.keySet())), 0.8, evidence)
        .between(
            least,
            unread.isEmpty() || given.size() == ALL ? least : Reached.by(criterion, step -> true),
            unread.orElse(""));
  }

  private static String found(Map<String, String> given) {
    List<String> shown =
        given.entrySet().stream().map(it -> it.getKey() + ": " + it.getValue()).toList();
    return "Trang liên hệ, giới thiệu và chân trang có %d trong 4 thông tin%s; thư điện tử miễn phí, địa chỉ của đơn vị thiết kế không được tính."
        .formatted(given.size(), shown.isEmpty() ? "" : " (" + String.join("; ", shown) + ")");
  }

  /** Adds what this contact gives; whether anything is new. */
  private static boolean adds(Contact contact, Map<String, String> given) {
    Map<String, Function<Contact, Optional<String>>> asked = new LinkedHashMap<>();
    asked.put("địa chỉ", Contact::address);
    asked.put("điện thoại", Contact::phone);
    asked.put("fax", Contact::fax);
    asked.put("thư điện tử", Contact::email);
    int before = given.size();
    asked.forEach(
        (name, of) -> of.apply(contact).ifPresent(value -> given.putIfAbsent(name, value)));
    return given.size() > before;
  }
}
