/** Reads lists of documents, projects and drafts, with what their own pages add. */
@NullMarked
package vn.soi.site.read.documents;

import org.jspecify.annotations.NullMarked;
