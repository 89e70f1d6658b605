/** Vietnamese text: folding, legacy encodings, dates, document numbers, working days. */
@NullMarked
package vn.soi.text;

import org.jspecify.annotations.NullMarked;
