/** Decides the criteria of the introduction (NĐ 43/2011 Đ10.1.a, k, l). */
@NullMarked
package vn.soi.detect.introduction;

import org.jspecify.annotations.NullMarked;
