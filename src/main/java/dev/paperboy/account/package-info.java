/**
 * Who may do what at the back: admins with their passwords and sessions, set-up links, tokens of the API, and the log of what
 * all of them did.
 *
 * <p>Everything is closed unless an annotation opens it, and each names the least role. The first owner is made with a link
 * that is printed at start while there is no admin; everybody else with a link from an owner. Whatever opens something (a
 * session, a link, a token) is 256 random bits, shown once and kept as a hash. A bearer token counts under {@code /api} alone,
 * a cookie under {@code /admin} alone: what a browser sends by itself never reaches the API.
 *
 * <p>Others call {@link dev.paperboy.account.Audit#note} for each change that somebody made, and
 * {@link dev.paperboy.account.CurrentActor} to learn who it is. Whom a test mail may go to, {@link dev.paperboy.account.TestRecipients} says.
 */
@NullMarked
package dev.paperboy.account;

import org.jspecify.annotations.NullMarked;
