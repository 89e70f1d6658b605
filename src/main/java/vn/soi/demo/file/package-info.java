/** Makes the small files that replica sites offer: documents and pictures. */
@NullMarked
package vn.soi.demo.file;

import org.jspecify.annotations.NullMarked;
