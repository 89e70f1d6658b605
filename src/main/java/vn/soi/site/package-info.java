/**
 * Reads a snapshot as an auditor would: sections, lists of dated items, document tables,
 * procedures, people, forms, files.
 */
@NullMarked
package vn.soi.site;

import org.jspecify.annotations.NullMarked;
