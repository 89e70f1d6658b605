/**
 * Vietnamese text as agency sites write it: folded for comparison, decoded from old fonts, and
 * searched for dates, periods and document numbers, with the calendar of working days.
 */
@NullMarked
package vn.soi.text;

import org.jspecify.annotations.NullMarked;
