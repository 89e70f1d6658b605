/** Reads administrative procedures with their details and forms, and search forms. */
@NullMarked
package vn.soi.site.read.services;

import org.jspecify.annotations.NullMarked;
