/**
 * The neutral content of a replica page: what stands on it, before a platform gives it its looks.
 */
@NullMarked
package vn.soi.demo.page;

import org.jspecify.annotations.NullMarked;
