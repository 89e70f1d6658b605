/** The registry: every technique by name, and the examination of a site by a rubric. */
@NullMarked
package vn.soi.detect.all;

import org.jspecify.annotations.NullMarked;
