/** Reads tables, grids and "label: value" lists, in whatever markup, as labelled values. */
@NullMarked
package vn.soi.site.read.tables;

import org.jspecify.annotations.NullMarked;
