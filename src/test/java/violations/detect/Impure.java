package violations.detect;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;

final class Impure {
  int changes;

  Object today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  Supplier<Instant> now() {
    return Instant::now;
  }

  Object clock() {
    return Clock.systemUTC();
  }

  long millis() {
    return System.currentTimeMillis() + System.nanoTime();
  }

  double chance() {
    return Math.random() + new Random().nextDouble();
  }

  Object name() {
    return UUID.randomUUID();
  }

  void waits() throws InterruptedException {
    Thread.sleep(1);
  }

  Object fetch() throws IOException {
    return Jsoup.connect("http://localhost/").get();
  }

  Object open() throws IOException {
    return URI.create("http://localhost/").toURL().openStream();
  }

  Object resolve() throws IOException {
    return InetAddress.getByName("localhost");
  }

  Object read(Path path) throws IOException {
    return Files.readAllBytes(path);
  }

  boolean exists(File file) {
    return file.exists();
  }

  Object reflects() throws ClassNotFoundException {
    return Class.forName("violations.cli.Target");
  }

  void prints() {
    System.out.println("found");
    System.exit(1);
  }
}
