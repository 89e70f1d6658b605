package vn.soi.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Where the gzip members of a file end, each checked to its last byte: what follows the last of
 * them is torn.
 *
 * <p>Only the plain ten-byte header that archives are written with is understood.
 */
final class GzipMembers {

  private static final int HEADER = 10;
  private static final int TRAILER = 8;

  private final TreeSet<Long> ends = new TreeSet<>();

  private GzipMembers() {}

  static GzipMembers of(Path file) throws IOException {
    GzipMembers members = new GzipMembers();
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      long at = 0;
      while (at < size) {
        long end = members.end(channel, at, size);
        if (end < 0) {
          break;
        }
        members.ends.add(end);
        at = end;
      }
    }
    return members;
  }

  /** The end of the member that begins at or before this offset. */
  long endAfter(long start) {
    Long end = ends.higher(start);
    return end == null ? 0 : end;
  }

  /** The file up to the end of its last whole member. */
  ReadableByteChannel wholeChannel(Path file) throws IOException {
    return new BoundedChannel(FileChannel.open(file), ends.isEmpty() ? 0 : ends.last());
  }

  private long end(FileChannel channel, long start, long size) throws IOException {
    if (size - start < HEADER + TRAILER) {
      return -1;
    }
    Inflater inflater = new Inflater(true);
    CRC32 crc = new CRC32();
    byte[] in = new byte[8192];
    byte[] out = new byte[16_384];
    try (InputStream stream = new ChannelStream(channel, start + HEADER)) {
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          int n = stream.read(in);
          if (n < 0) {
            return -1;
          }
          inflater.setInput(in, 0, n);
        }
        crc.update(out, 0, inflater.inflate(out));
      }
      long trailer = start + HEADER + inflater.getBytesRead();
      return trailer + TRAILER <= size && checks(channel, trailer, crc) ? trailer + TRAILER : -1;
    } catch (DataFormatException damaged) {
      return -1;
    } finally {
      inflater.end();
    }
  }

  private static boolean checks(FileChannel channel, long at, CRC32 crc) throws IOException {
    byte[] trailer = new byte[4];
    try (InputStream stream = new ChannelStream(channel, at)) {
      stream.readNBytes(trailer, 0, trailer.length);
    }
    long stored = 0;
    for (int i = trailer.length - 1; i >= 0; i--) {
      stored = (stored << 8) | (trailer[i] & 0xff);
    }
    return stored == crc.getValue();
  }
}
