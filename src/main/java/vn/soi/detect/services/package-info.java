/** Decides the criteria of online public services and administrative procedures. */
@NullMarked
package vn.soi.detect.services;

import org.jspecify.annotations.NullMarked;
