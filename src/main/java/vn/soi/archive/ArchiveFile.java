package vn.soi.archive;

import java.nio.file.Path;

/** The name of the file in which a run keeps what it saw of one agency. */
public final class ArchiveFile {

  private ArchiveFile() {}

  /** The archive of an agency in a folder of archives. */
  public static Path in(Path folder, String agency) {
    return folder.resolve(agency + ".warc.gz");
  }
}
