package vn.soi.site;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.soi.archive.Snapshot;
import vn.soi.config.Agency;
import vn.soi.config.Vocabulary;

/**
 * A site as an auditor who has read it knows it; everything that detectors may look at.
 *
 * <p>Computed once from a snapshot by {@link SiteReader}, then only looked at.
 *
 * @param documents rows of the lists of legal and administrative documents
 * @param projects projects, bids and procurements
 * @param drafts drafts put up for comment
 * @param procedures administrative procedures and public services
 * @param people leaders and officers
 * @param contacts contact data of the agency or its site, best first
 * @param schedules leaders' work schedules
 * @param petitions questions and petitions with their handling
 * @param searches search forms
 */
public record Site(
    Outline outline,
    List<DocumentRow> documents,
    List<Project> projects,
    List<Draft> drafts,
    List<Procedure> procedures,
    List<Person> people,
    List<Contact> contacts,
    List<Schedule> schedules,
    List<Petition> petitions,
    List<SearchForm> searches) {

  public Site {
    documents = List.copyOf(documents);
    projects = List.copyOf(projects);
    drafts = List.copyOf(drafts);
    procedures = List.copyOf(procedures);
    people = List.copyOf(people);
    contacts = List.copyOf(contacts);
    schedules = List.copyOf(schedules);
    petitions = List.copyOf(petitions);
    searches = List.copyOf(searches);
  }

  public Agency agency() {
    return outline.agency();
  }

  /** The audit date, from which ages are counted. */
  public LocalDate asOf() {
    return outline.asOf();
  }

  public Vocabulary vocabulary() {
    return outline.vocabulary();
  }

  public Snapshot snapshot() {
    return outline.snapshot();
  }

  public Page home() {
    return outline.home();
  }

  public List<Page> pages() {
    return outline.pages();
  }

  public Section section(String topic) {
    return outline.section(topic);
  }

  public Optional<Page> page(URI url) {
    return outline.page(url);
  }
}
