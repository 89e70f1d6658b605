/** Decides what is asked of strategies, master plans and plans. */
@NullMarked
package vn.soi.detect.strategy;

import org.jspecify.annotations.NullMarked;
