package vn.soi.cli;

/** The languages of messages. */
enum Language {
  vi,
  en
}
