/** Commands: wires the line. */
@NullMarked
package vn.soi.cli;

import org.jspecify.annotations.NullMarked;
