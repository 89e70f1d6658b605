/** Renders replica pages as seven kinds of platforms do: addresses, markup, menus, habits. */
@NullMarked
package vn.soi.demo.look;

import org.jspecify.annotations.NullMarked;
