/** Claims about the replica: it holds what the notice says, and its sites are whole. */
@NullMarked
package vn.soi.demo;

import org.jspecify.annotations.NullMarked;
