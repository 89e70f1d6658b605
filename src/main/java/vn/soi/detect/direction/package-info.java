/** Decides the criteria of direction and administration (NĐ 43/2011 Đ10.1.c). */
@NullMarked
package vn.soi.detect.direction;

import org.jspecify.annotations.NullMarked;
