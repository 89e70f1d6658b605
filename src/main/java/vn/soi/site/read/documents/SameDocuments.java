package vn.soi.site.read.documents;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.soi.archive.Addresses;
import vn.soi.site.Attachment;
import vn.soi.site.DocumentRow;
import vn.soi.text.DocumentNumber;
import vn.soi.text.Folded;

/**
 * Counts a document once however many lists, languages and print versions show it.
 *
 * <p>Two rows are one when number, day and subject are the same; the number's year may differ
 * ("40/2017/QĐ-UBND" beside "40/2016/QĐ-UBND" of one day on one subject is a typing error), and a
 * list may cut subjects off.
 */
final class SameDocuments {

  private static final int KEY = 30;

  private SameDocuments() {}

  /** The rows in order, each document once, with what all its rows tell together. */
  static List<DocumentRow> once(List<DocumentRow> rows) {
    List<DocumentRow> kept = new ArrayList<>();
    Map<String, List<Integer>> buckets = new TreeMap<>();
    for (DocumentRow row : rows) {
      List<Integer> bucket = buckets.computeIfAbsent(key(row), none -> new ArrayList<>());
      Optional<Integer> earlier =
          bucket.stream().filter(index -> same(kept.get(index), row)).findFirst();
      if (earlier.isPresent()) {
        kept.set(earlier.get(), merged(kept.get(earlier.get()), row));
      } else {
        bucket.add(kept.size());
        kept.add(row);
      }
    }
    return List.copyOf(kept);
  }

  private static String key(DocumentRow row) {
    String subject = subject(row);
    return subject.substring(0, Math.min(KEY, subject.length()));
  }

  private static String subject(DocumentRow row) {
    return Folded.of(row.attributes().getOrDefault("abstract", "")).text();
  }

  private static boolean same(DocumentRow one, DocumentRow other) {
    boolean sameDay = one.issued().equals(other.issued());
    boolean dayUnknown = one.issued().isEmpty() || other.issued().isEmpty();
    if (one.number().isPresent() && other.number().isPresent()) {
      boolean typo = sameDay && !dayUnknown && butYear(one.number().get(), other.number().get());
      boolean equal = one.number().equals(other.number()) && (sameDay || dayUnknown);
      return sameSubject(one, other) && (equal || typo);
    }
    boolean bare = one.number().isEmpty() && other.number().isEmpty();
    return sameSubject(one, other) && ((bare && sameDay) || sameUrl(one, other));
  }

  private static boolean sameSubject(DocumentRow one, DocumentRow other) {
    String first = subject(one);
    String second = subject(other);
    boolean cut = Math.min(first.length(), second.length()) >= KEY;
    return first.equals(second) || (cut && (first.startsWith(second) || second.startsWith(first)));
  }

  private static boolean butYear(DocumentNumber one, DocumentNumber other) {
    return one.number().equals(other.number())
        && one.form().equals(other.form())
        && one.issuer().equals(other.issuer());
  }

  private static boolean sameUrl(DocumentRow one, DocumentRow other) {
    return one.url().isPresent()
        && one.url().map(Addresses::canonical).equals(other.url().map(Addresses::canonical));
  }

  private static DocumentRow merged(DocumentRow first, DocumentRow later) {
    Map<String, String> attributes = new LinkedHashMap<>(first.attributes());
    later.attributes().forEach(attributes::putIfAbsent);
    Map<URI, Attachment> files = new LinkedHashMap<>();
    first.files().forEach(file -> files.put(Addresses.canonical(file.url()), file));
    later.files().forEach(file -> files.putIfAbsent(Addresses.canonical(file.url()), file));
    return new DocumentRow(
        first.number().or(later::number),
        first.issued().or(later::issued),
        earliest(first.posted(), later.posted()),
        attributes,
        List.copyOf(files.values()),
        first.url().or(later::url),
        first.listedOn(),
        first.element());
  }

  private static Optional<LocalDate> earliest(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && other.get().isBefore(one.get())
        ? other
        : one.or(() -> other);
  }
}
