/** Measures what the program proposes against what people found on the same sites. */
@NullMarked
package vn.soi.accuracy;

import org.jspecify.annotations.NullMarked;
