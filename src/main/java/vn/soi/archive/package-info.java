/** Keeps every exchange verbatim and gives it back. */
@NullMarked
package vn.soi.archive;

import org.jspecify.annotations.NullMarked;
