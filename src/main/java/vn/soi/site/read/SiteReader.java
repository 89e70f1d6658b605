package vn.soi.site.read;

import java.time.LocalDate;
import java.util.Optional;
import vn.soi.archive.Snapshot;
import vn.soi.config.Agency;
import vn.soi.config.Vocabulary;
import vn.soi.site.Outline;
import vn.soi.site.Site;
import vn.soi.site.read.documents.DocumentReader;
import vn.soi.site.read.documents.DraftReader;
import vn.soi.site.read.documents.ProjectReader;
import vn.soi.site.read.pages.OutlineReader;
import vn.soi.site.read.people.ContactReader;
import vn.soi.site.read.people.PeopleReader;
import vn.soi.site.read.people.PetitionReader;
import vn.soi.site.read.people.ScheduleReader;
import vn.soi.site.read.services.ProcedureReader;
import vn.soi.site.read.services.SearchReader;

/** Reads a snapshot as an auditor would who opens the site page by page. */
public final class SiteReader {

  private SiteReader() {}

  /**
   * The site as it stood when the snapshot was taken.
   *
   * @param asOf the audit date: nothing dated later is taken for published
   * @return empty when the snapshot holds no readable home page
   */
  public static Optional<Site> read(
      Snapshot snapshot, Agency agency, Vocabulary vocabulary, LocalDate asOf) {
    return OutlineReader.read(snapshot, agency, vocabulary, asOf).map(SiteReader::site);
  }

  private static Site site(Outline outline) {
    return new Site(
        outline,
        DocumentReader.read(outline),
        ProjectReader.read(outline),
        DraftReader.read(outline),
        ProcedureReader.read(outline),
        PeopleReader.read(outline),
        ContactReader.read(outline),
        ScheduleReader.read(outline),
        PetitionReader.read(outline),
        SearchReader.read(outline));
  }
}
