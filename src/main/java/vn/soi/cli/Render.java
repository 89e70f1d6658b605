package vn.soi.cli;

/** When pages are opened in a browser; this version opens none. */
enum Render {
  never
}
