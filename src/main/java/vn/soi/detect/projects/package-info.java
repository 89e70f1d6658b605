/** Decides the criteria of projects, bidding and public procurement (NĐ 43/2011 Đ10.1.h). */
@NullMarked
package vn.soi.detect.projects;

import org.jspecify.annotations.NullMarked;
