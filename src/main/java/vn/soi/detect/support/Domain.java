package vn.soi.detect.support;

import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soi.config.Agency;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Verdict;
import vn.soi.site.Site;
import vn.soi.text.Folded;

/** Checks the registered host against the naming rule for state agencies (NĐ 43/2011 Đ6.1). */
public final class Domain implements Detector {

  private static final int LEVELS = 4;
  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,8}gov\\.vn");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?iu)^(?:ubnd |(?:ủy|uỷ) ban nhân dân )?(?:huyện|quận|thị xã|thành phố|tp\\.?|tx\\.?) (.+)$");

  /** What stands behind the name to say where it is: ", tỉnh Bình Sơn", " - tỉnh Bình Sơn". */
  private static final Pattern PROVINCE =
      Pattern.compile(
          "(?iu)(?:\\s*[,(].*|\\s+(?:[-–]\\s*)?(?:thuộc )?(?:tỉnh|thành phố|tp\\.?)\\s.*)$");

  private static final Pattern UNIT_IN_HOST =
      Pattern.compile("^(?:ubnd)?-?(?:huyen|quan|thixa|thanhpho|tp|tx)?-?");

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<String> registered = site.agency().url().map(URI::getHost);
    if (registered.isEmpty()) {
      return Finding.undecided(
          criterion, Map.of(), "Danh sách cơ quan không ghi địa chỉ đăng ký.", List.of());
    }
    String host = registered.get().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    Optional<String> wrong = complaint(host, site.agency());
    Map<String, Object> measured = Map.of("host", host, "levels", host.split("\\.").length);
    return wrong
        .map(
            why ->
                new Verdict(
                        "Tên miền đăng ký %s: %s.".formatted(host, why), measured, 0.85, List.of())
                    .on(Reached.by(criterion, step -> false)))
        .orElseGet(
            () ->
                new Verdict(
                        "Tên miền đăng ký %s đúng đuôi, cấp và cách đặt tên.".formatted(host),
                        measured,
                        0.85,
                        List.of(
                            site.home()
                                .evidence(
                                    site.home().document().head(), site.home().url().toString())))
                    .on(Reached.by(criterion, step -> true)));
  }

  private static Optional<String> complaint(String host, Agency agency) {
    if (!HOST.matcher(host).matches()) {
      return Optional.of("không phải tên miền .gov.vn");
    }
    if (host.split("\\.").length < LEVELS) {
      return Optional.of("chưa đủ 4 cấp theo mẫu tencoquan.tentinhthanh.gov.vn");
    }
    Optional<String> name = districtName(agency);
    String first = UNIT_IN_HOST.matcher(host.substring(0, host.indexOf('.'))).replaceFirst("");
    return name.filter(full -> !first.replace("-", "").equals(full))
        .map(full -> "phần đầu không phải tên đầy đủ \"%s\"".formatted(full));
  }

  /** The full name of a district without diacritics, in one word; empty for a department. */
  private static Optional<String> districtName(Agency agency) {
    Matcher unit = UNIT.matcher(Normalizer.normalize(agency.name().strip(), Normalizer.Form.NFC));
    return unit.matches()
        ? Optional.of(
            String.join("", Folded.of(PROVINCE.matcher(unit.group(1)).replaceFirst("")).words()))
        : Optional.empty();
  }
}
