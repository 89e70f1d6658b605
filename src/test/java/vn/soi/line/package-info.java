/** Holds the whole line, from words to reports, to what it must never do. */
@NullMarked
package vn.soi.line;

import org.jspecify.annotations.NullMarked;
