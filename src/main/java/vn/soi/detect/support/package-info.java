/** Decides the criteria of functions that help readers: search, print, questions, access. */
@NullMarked
package vn.soi.detect.support;

import org.jspecify.annotations.NullMarked;
