/** Decides what is asked of news beyond their number and age. */
@NullMarked
package vn.soi.detect.news;

import org.jspecify.annotations.NullMarked;
