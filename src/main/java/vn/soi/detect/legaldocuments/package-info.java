/** Decides the criteria of legal documents (NĐ 43/2011 Đ10.1.e, Đ17.1.c). */
@NullMarked
package vn.soi.detect.legaldocuments;

import org.jspecify.annotations.NullMarked;
