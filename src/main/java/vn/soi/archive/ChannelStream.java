package vn.soi.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Reads a file from an offset on; closing it leaves the file open. */
final class ChannelStream extends InputStream {

  private final FileChannel channel;
  private long at;

  ChannelStream(FileChannel channel, long at) {
    this.channel = channel;
    this.at = at;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int n = channel.read(ByteBuffer.wrap(bytes, offset, length), at);
    at += Math.max(0, n);
    return n;
  }
}
