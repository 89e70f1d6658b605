package vn.soi.archive;

/**
 * Where in the archive a response stands.
 *
 * @param file name of the WARC file, relative to the run's folder
 * @param recordId its WARC-Record-ID
 * @param payloadDigest its WARC-Payload-Digest, {@code sha256:…}
 */
public record RecordRef(String file, String recordId, String payloadDigest) {}
