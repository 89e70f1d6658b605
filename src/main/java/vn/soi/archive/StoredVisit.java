package vn.soi.archive;

import java.util.Optional;

/** One attempt as the archive holds it, with its response where there was one. */
public record StoredVisit(Visit visit, Optional<Capture> capture) {}
