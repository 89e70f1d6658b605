/** Composes the pages of a replica site from what its agency holds. */
@NullMarked
package vn.soi.demo.compose;

import org.jspecify.annotations.NullMarked;
