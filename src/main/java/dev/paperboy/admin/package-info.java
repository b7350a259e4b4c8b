/**
 * The pages for who runs the house, an edge: nothing depends on them. Each resource under {@code /admin} names the least role
 * that may use it and, where it takes forms, that they are signed ({@link dev.paperboy.guard.SignedForm}). GET shows, POST acts
 * and leads back to a page (303); a form that is refused comes back with what was typed, but never with a password.
 *
 * <p>Pages include {@code layout/admin}, which prints the menu ({@link dev.paperboy.admin.Menu}).
 */
@NullMarked
package dev.paperboy.admin;

import org.jspecify.annotations.NullMarked;
