package vn.soi.demo.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Draws small pictures: hills under a sky, in colours that follow from a number. */
public final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private Png() {}

  /** A picture of this size; another seed gives other colours and another sky line. */
  public static byte[] of(int width, int height, int seed) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    ByteBuffer head = ByteBuffer.allocate(13);
    head.putInt(width).putInt(height).put((byte) 8).put((byte) 2);
    chunk(file, "IHDR", head.array());
    chunk(file, "IDAT", packed(pixels(width, height, seed)));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static byte[] pixels(int width, int height, int seed) {
    ByteBuffer rows = ByteBuffer.allocate(height * (1 + 3 * width));
    double wave = 0.03 + (seed % 7) / 150.0;
    int[] hills = new int[width];
    for (int x = 0; x < width; x++) {
      hills[x] = (int) (height * (0.55 + 0.18 * Math.sin(x * wave + seed % 13)));
    }
    for (int y = 0; y < height; y++) {
      rows.put((byte) 0);
      for (int x = 0; x < width; x++) {
        boolean land = y > hills[x];
        int shade = (int) (60.0 * y / height);
        rows.put((byte) (land ? 40 + seed % 90 : 190 - shade));
        rows.put((byte) (land ? 110 + seed / 90 % 80 - shade / 2 : 215 - shade / 2));
        rows.put((byte) (land ? 50 + seed / 7200 % 60 : 240 - seed % 25));
      }
    }
    return rows.array();
  }

  private static byte[] packed(byte[] raw) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(raw);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    file.writeBytes(name);
    file.writeBytes(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
