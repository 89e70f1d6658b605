package vn.soi.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A valid configuration of a few lines, which tests break in one place. */
record SmallConfiguration(Map<String, String> files) {
  static final String AGENCIES = "agencies.yaml";
  static final String RUBRIC = "rubrics/mau.yaml";
  static final String VOCABULARY = "vocabulary.yaml";
  static final String SETTINGS = "settings.yaml";

  static SmallConfiguration valid() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        AGENCIES,
        """
        province: Mẫu
        blocks:
          - {id: departments, label: Khối Sở, rubric: mau}
        agencies:
          - id: so-a
            name: Sở A
            block: departments
            url: "http://soa.mau.gov.vn/"
            hosts: [moi.soa.gov.vn]
            keywords: [nghề, làng]
          - id: so-b
            name: Sở B
            block: departments
        """);
    files.put(
        RUBRIC,
        """
        id: mau
        label: Mẫu
        version: "1"
        validFrom: 2011-10-01
        validTo: 2022-08-14
        maximum: 3.5
        categories:
          - id: news
            label: Tin tức
            basis: Đ10
            absent: -1
            maximum: 3.5
            criteria:
              - id: news.recency
                label: Tin mới
                basis: Đ10
                maximum: 2
                technique: newest-item
                topics: [news]
                steps:
                  - {points: 1, days: 30, says: Trong 30 ngày}
                  - {points: 2, days: 7, says: Trong 7 ngày}
              - id: news.print
                label: In
                basis: Đ15
                maximum: 1.5
                technique: print-save
                topics: [news, news.print]
                steps:
                  - {adds: 1, says: In}
                  - {adds: 0.5, says: Lưu, topic: news.print}
        """);
    files.put(
        VOCABULARY,
        """
        topics:
          - id: news
            name: Tin tức
            labels: [Tin tức, Bản tin]
            slugs: [tin]
            decoys: [Tin tức giả]
          - id: news.print
            name: In
            labels: [In trang]
        lexicons:
          states:
            done: [Đã xong]
        """);
    files.put(
        SETTINGS,
        """
        product: Soi/0.1
        contact: quantri@mau.gov.vn
        delayMillis: 500
        maxPages: 400
        maxMegabytes: 300
        maxMinutes: 30
        maxBodyMegabytes: 20
        connectSeconds: 10
        responseSeconds: 30
        bodySeconds: 60
        sitesAtOnce: 4
        sectionPages: 4
        sectionDetails: 8
        sectionFiles: 20
        unreachableShareSuspect: 50
        homeVisits: 3
        """);
    return new SmallConfiguration(files);
  }

  /** This configuration with one place of one file changed; that place must be there. */
  SmallConfiguration with(String file, String from, String to) {
    String text = text(file);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(file + " has no '" + from + "'");
    }
    Map<String, String> changed = new LinkedHashMap<>(files);
    int at = text.indexOf(from);
    changed.put(file, text.substring(0, at) + to + text.substring(at + from.length()));
    return new SmallConfiguration(changed);
  }

  String text(String file) {
    return Objects.requireNonNull(files.get(file), file);
  }

  Path writtenTo(Path folder) {
    files.forEach(
        (name, text) -> {
          try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
    return folder;
  }
}
