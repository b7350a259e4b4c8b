/**
 * Papers: what they are called, what is known of them, and their place in the order of news.
 *
 * <p>A {@link dev.paperboy.paper.DocumentFormat} reads a document into {@link dev.paperboy.paper.Listing}s;
 * {@link dev.paperboy.paper.Ingest} stores them, one transaction a document. Identifiers decide what is one paper; the same
 * paper told again is merged, so that the order of documents does not matter; stored papers found to be one are linked.
 * {@link dev.paperboy.paper.NewsCounter} is drawn from last in the transaction and its row stays locked until commit: who
 * reads the counter has seen every paper up to that number. {@link dev.paperboy.paper.Papers} is the reading side.
 *
 * <p>Plain JDBC, because thousands of rows go through in one transaction. Nothing here knows where papers come from
 * ({@code source}) or who wants them.
 */
@NullMarked
package dev.paperboy.paper;

import org.jspecify.annotations.NullMarked;
