package vn.soi.archive;

import java.nio.file.Path;

/** The name of the file in which a run keeps what it saw of one agency. */
public final class ArchiveFile {

  /** The folder of the archives in a run's folder. */
  public static final String FOLDER = "archive";

  private ArchiveFile() {}

  /** How evidence names an archive: by its path below the run's folder. */
  static String named(Path archive) {
    return FOLDER + "/" + archive.getFileName();
  }

  /** The archive of an agency in a folder of archives. */
  public static Path in(Path folder, String agency) {
    return folder.resolve(agency + ".warc.gz");
  }
}
