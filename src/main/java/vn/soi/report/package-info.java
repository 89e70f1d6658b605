/** JSON, which is the result, and HTML, which is a view of it. */
@NullMarked
package vn.soi.report;

import org.jspecify.annotations.NullMarked;
