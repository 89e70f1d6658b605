/** Arithmetic: findings to points, totals, ranges, ranks. */
@NullMarked
package vn.soi.score;

import org.jspecify.annotations.NullMarked;
