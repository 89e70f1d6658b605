/** Reads what an element says line by line, as a reader sees it, and the labels within a line. */
@NullMarked
package vn.soi.site.read.lines;

import org.jspecify.annotations.NullMarked;
