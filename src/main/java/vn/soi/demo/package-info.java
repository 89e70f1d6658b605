/** The replica of the 2012 province, served on loopback. */
@NullMarked
package vn.soi.demo;

import org.jspecify.annotations.NullMarked;
