package vn.soi.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;

/** A file's beginning, read as if it ended there. */
final class BoundedChannel implements ReadableByteChannel {

  private final FileChannel channel;
  private final long end;

  BoundedChannel(FileChannel channel, long end) {
    this.channel = channel;
    this.end = end;
  }

  @Override
  public int read(ByteBuffer buffer) throws IOException {
    long left = end - channel.position();
    if (left <= 0) {
      return -1;
    }
    if (buffer.remaining() <= left) {
      return channel.read(buffer);
    }
    int limit = buffer.limit();
    buffer.limit(buffer.position() + (int) left);
    try {
      return channel.read(buffer);
    } finally {
      buffer.limit(limit);
    }
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
