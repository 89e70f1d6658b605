/** Visits one site politely within a budget, the pages an auditor would open first. */
@NullMarked
package vn.soi.crawl;

import org.jspecify.annotations.NullMarked;
