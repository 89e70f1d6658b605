package violations.text;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.rometools.rome.feed.synd.SyndFeed;
import com.sun.net.httpserver.HttpServer;
import edu.uci.ics.crawler4j.crawler.WebCrawler;
import java.net.Socket;
import java.net.http.HttpClient;
import org.apache.hc.core5.http.HttpRequest;
import org.jsoup.nodes.Document;
import org.netpreserve.jwarc.WarcReader;
import org.slf4j.Logger;
import picocli.CommandLine;

final class OpensDoors {
  void yaml(YAMLFactory yaml) {}

  void warc(WarcReader warc) {}

  void crawler(WebCrawler crawler) {}

  void http(HttpClient client, HttpRequest request) {}

  void server(HttpServer server) {}

  void commandLine(CommandLine line) {}

  void html(Document page) {}

  void feed(SyndFeed feed) {}

  void log(Logger log) {}

  void socket(Socket socket) {}
}
