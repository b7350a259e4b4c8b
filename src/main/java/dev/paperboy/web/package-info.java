/**
 * The public pages, an edge: nothing depends on them. GET shows, POST acts: scanners open every link of a mail, some with
 * JavaScript, so nothing ever happens without somebody pressing a button, or a mailbox provider posting RFC 8058's one click.
 *
 * <p>A visitor reads papers ({@link dev.paperboy.web.FrontPage}, {@link dev.paperboy.web.PapersPage},
 * {@link dev.paperboy.web.PaperPage}; robots by {@link dev.paperboy.web.RobotsFiles}) as far as the operator's
 * {@link dev.paperboy.web.Archive} is open to them, signs up ({@link dev.paperboy.web.SignUpPage}, behind it the limits of
 * {@link dev.paperboy.web.SignUpDesk}) and confirms ({@link dev.paperboy.web.ConfirmPage}). What is the same for everybody may be
 * kept for a minute ({@link dev.paperboy.web.OpenPages}). Pages behind a secret link are {@link dev.paperboy.web.Html#quiet}: no
 * script, and nobody hears of the link. What was typed is never lost: a refused form comes back as it was, with the reason at
 * its field.
 * Whatever fails outside the API gets its words from {@link dev.paperboy.web.ErrorPages}.
 */
@NullMarked
package dev.paperboy.web;

import org.jspecify.annotations.NullMarked;
