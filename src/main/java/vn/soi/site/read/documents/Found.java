package vn.soi.site.read.documents;

import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.soi.site.Page;

/** An entry as one list shows it, before its own page is read. */
record Found(
    Page page,
    Element element,
    Map<String, String> attributes,
    boolean labelled,
    Optional<String> group) {}
