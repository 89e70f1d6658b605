package vn.soi.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import vn.soi.archive.ArchiveFile;
import vn.soi.archive.Snapshot;
import vn.soi.archive.SnapshotReader;
import vn.soi.archive.StoredSite;
import vn.soi.config.Agency;

/** What finished visits left in a folder of archives. */
record Kept(Path archives, Texts texts) {

  /**
   * What was seen of an agency.
   *
   * @throws FileSystemException when the archive is missing or breaks off: to the crawler that is a
   *     site to go on with; of a finished visit it is lost evidence
   */
  Snapshot of(Agency agency) throws IOException {
    if (agency.url().isEmpty()) {
      return Snapshot.nothing(agency.id());
    }
    Path archive = ArchiveFile.in(archives, agency.id());
    StoredSite stored = SnapshotReader.read(archive, agency.id());
    if (!stored.complete()) {
      throw new FileSystemException(archive.toString(), null, texts.say("error.noArchive"));
    }
    return stored.snapshot();
  }
}
