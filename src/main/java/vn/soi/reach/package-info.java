/** How a site answered, concluded from its recorded visits alone. */
@NullMarked
package vn.soi.reach;

import org.jspecify.annotations.NullMarked;
