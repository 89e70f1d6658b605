package vn.soi.detect.introduction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soi.site.Person;
import vn.soi.site.Site;
import vn.soi.text.Folded;

/**
 * A leader, with what all pages that name them tell.
 *
 * @param named where the post is told
 * @param biography the reading that tells the life
 * @param duties the reading that tells what they are in charge of
 */
record Leader(Person named, Optional<Person> biography, Optional<Person> duties) {

  /** The heads and deputies whom the site names outside its contact list. */
  static List<Leader> of(Site site) {
    Map<Folded, Leader> leaders = new LinkedHashMap<>();
    for (Person reading : Staff.named(site)) {
      leaders.merge(
          Folded.of(reading.name()),
          new Leader(
              reading,
              Optional.of(reading).filter(it -> it.biography().isPresent()),
              Optional.of(reading).filter(it -> it.duties().isPresent())),
          (one, other) -> one.with(other, Staff.leads(site, one.named)));
    }
    return leaders.values().stream().filter(leader -> Staff.leads(site, leader.named)).toList();
  }

  String name() {
    return named.name();
  }

  String post() {
    return named.post().orElse("");
  }

  boolean complete() {
    return biography.isPresent() && duties.isPresent();
  }

  private Leader with(Leader other, boolean leads) {
    return new Leader(
        leads ? named : other.named, biography.or(other::biography), duties.or(other::duties));
  }
}
