/** Finds the forms of a page, in whatever markup they are built. */
@NullMarked
package vn.soi.site.read.forms;

import org.jspecify.annotations.NullMarked;
