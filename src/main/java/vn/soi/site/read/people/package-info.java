/** Reads who works for an agency, how it is reached, its leaders' schedules, and petitions. */
@NullMarked
package vn.soi.site.read.people;

import org.jspecify.annotations.NullMarked;
