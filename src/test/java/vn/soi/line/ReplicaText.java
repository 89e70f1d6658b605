package vn.soi.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vn.soi.demo.Holdings;
import vn.soi.demo.Profile;
import vn.soi.demo.compose.SiteComposer;
import vn.soi.demo.look.Answer;
import vn.soi.demo.look.LookedSite;
import vn.soi.demo.look.SiteAnswers;

/**
 * All that the replica's sites say: the text of their pages, of what they answer to searches and
 * forms, of their files, and their addresses. PDF files stand without diacritics, as they are
 * served.
 */
record ReplicaText(Set<String> marked, Set<String> unmarked) {
  private static final Path BARE_PAGES = Path.of("src/main/resources/demo");
  private static final List<String> SEARCHES = List.of("search", "docsearch", "lookup");
  private static final List<String> ASKED = List.of("công tác", "bac giang", "12", "không có gì");

  /** How PDF files of the replica hold their lines: pieces of at most 90 letters. */
  private static final Pattern PDF_PIECE = Pattern.compile("\\(([^)]*)\\) Tj");

  private static final int WHOLE_PIECE = 90;

  static ReplicaText read() throws IOException {
    ReplicaText text = new ReplicaText(new TreeSet<>(), new TreeSet<>());
    Holdings holdings = Holdings.ofTheNotice();
    for (Profile profile : Profile.read(holdings).values()) {
      text.addSite(new LookedSite(profile, SiteComposer.compose(profile, holdings)));
    }
    for (String page : List.of("suspended.html", "elsewhere.html")) {
      text.addPage(Jsoup.parse(Files.readString(BARE_PAGES.resolve(page))));
    }
    return text;
  }

  private void addSite(LookedSite site) throws IOException {
    SiteAnswers answers = new SiteAnswers(site);
    Set<String> addresses = new TreeSet<>(site.pages().keySet());
    addresses.addAll(site.files().keySet());
    for (String search : SEARCHES) {
      String function = site.function(search);
      String start = function + (function.contains("?") ? "&" : "?") + "q=";
      ASKED.forEach(asked -> addresses.add(start + asked.replace(' ', '+')));
    }
    addresses.add(site.function("feed"));
    addresses.add("/khong-co");
    for (String address : addresses) {
      unmarked.add(address);
      add(answers.to("GET", address));
    }
    add(answers.to("POST", "/"));
  }

  private void add(Answer answer) throws IOException {
    String type = answer.contentType();
    String text = new String(answer.body(), StandardCharsets.UTF_8);
    if (type.startsWith("text/html")) {
      addPage(Jsoup.parse(text));
    } else if (type.contains("xml;")) {
      addElements(Jsoup.parse(text, "", Parser.xmlParser()));
    } else if (type.equals("application/pdf")) {
      addPdf(text);
    } else if (!type.startsWith("image/")) {
      addZip(answer.body());
    }
  }

  private void addPage(Document page) {
    addElements(page);
    page.select("meta[content]").forEach(meta -> marked.add(meta.attr("content")));
    for (String name : List.of("alt", "title", "placeholder", "value")) {
      page.select("[" + name + "]").forEach(element -> marked.add(element.attr(name)));
    }
  }

  // Element by element: words of two cells or menu entries do not make one wording.
  private void addElements(Document document) {
    for (Element element : document.select("*:not(style):not(script)")) {
      String text = element.ownText();
      (text.startsWith("http://") ? unmarked : marked).add(text);
    }
  }

  private void addPdf(String file) {
    StringBuilder text = new StringBuilder();
    Matcher piece = PDF_PIECE.matcher(file);
    while (piece.find()) {
      text.append(piece.group(1)).append(piece.group(1).length() < WHOLE_PIECE ? "\n" : "");
    }
    text.toString().lines().forEach(unmarked::add);
  }

  // Word and Excel files are ZIP files of XML; a ZIP file of the replica holds a PDF.
  private void addZip(byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        if (entry.getName().endsWith(".pdf")) {
          addPdf(text);
        } else {
          addElements(Jsoup.parse(text, "", Parser.xmlParser()));
        }
      }
    }
  }
}
