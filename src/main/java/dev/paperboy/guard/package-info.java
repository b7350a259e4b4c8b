/**
 * What stands between the world and the pages: who may post, how often, and what a browser may do with an answer.
 *
 * <p>Every unsafe request outside {@code /api} has to come from a page of this site
 * ({@link dev.paperboy.guard.CrossSiteFilter}) and to carry the field that this site signed into the form
 * ({@link dev.paperboy.guard.SignedForm}). Only RFC 8058's one click ({@link dev.paperboy.guard.OneClick}) needs neither: it
 * comes from a mailbox provider, without cookies, and its address is its right. What may be done only so often is counted in
 * the database, so that all nodes count together ({@link dev.paperboy.guard.Limits}); who it was is kept as a keyed hash.
 */
@NullMarked
package dev.paperboy.guard;

import org.jspecify.annotations.NullMarked;
