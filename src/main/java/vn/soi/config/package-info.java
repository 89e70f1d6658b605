/** What is audited, against what: read once, checked, immutable. */
@NullMarked
package vn.soi.config;

import org.jspecify.annotations.NullMarked;
