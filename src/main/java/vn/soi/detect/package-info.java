/** Decides one criterion from one site. */
@NullMarked
package vn.soi.detect;

import org.jspecify.annotations.NullMarked;
