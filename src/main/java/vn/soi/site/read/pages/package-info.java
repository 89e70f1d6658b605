/** Reads captures as pages, and pages as sections, lists, items and files. */
@NullMarked
package vn.soi.site.read.pages;

import org.jspecify.annotations.NullMarked;
