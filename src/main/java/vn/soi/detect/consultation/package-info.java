/** Decides the criteria of consultation on drafts (NĐ 43/2011 Đ10.1.i). */
@NullMarked
package vn.soi.detect.consultation;

import org.jspecify.annotations.NullMarked;
