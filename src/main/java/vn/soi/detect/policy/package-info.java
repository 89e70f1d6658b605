/** Decides what is asked of the dissemination of law and policy. */
@NullMarked
package vn.soi.detect.policy;

import org.jspecify.annotations.NullMarked;
