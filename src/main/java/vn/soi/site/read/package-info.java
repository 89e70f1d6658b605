/** Reads a whole site from its snapshot, one kind of thing after the other. */
@NullMarked
package vn.soi.site.read;

import org.jspecify.annotations.NullMarked;
