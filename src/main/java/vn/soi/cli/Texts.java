package vn.soi.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the program says in the terminal, in Vietnamese or English. */
record Texts(ResourceBundle bundle) {

  static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /** The texts of a language; Vietnamese where the language is not English. */
  static Texts in(Locale language) {
    return new Texts(
        ResourceBundle.getBundle(
            "vn.soi.cli.Texts",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** The language that the arguments ask for, before they are parsed: help is in it too. */
  static Texts askedFor(String[] args) {
    for (int i = 0; i < args.length; i++) {
      boolean english =
          args[i].equals("--lang=en")
              || (args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equals("en"));
      if (english) {
        return in(Locale.ENGLISH);
      }
    }
    return in(VIETNAMESE);
  }

  String say(String key, Object... values) {
    return String.format(Locale.ROOT, bundle.getString(key), values);
  }

  /** A number with so many decimals, as the language writes it. */
  String number(double value, int decimals) {
    String plain = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return plain.replace(".", bundle.getString("number.decimal"));
  }
}
