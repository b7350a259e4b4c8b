/**
 * Turns frozen values into the bytes a reader sees: a subject, a text part and an HTML part.
 *
 * <p>What comes in ({@link dev.paperboy.rendering.DigestMail} and its parts) holds no entity, no clock and no lookup, and what
 * goes out is a function of it, of the templates and of the settings that mails print. {@link
 * dev.paperboy.rendering.DigestRenderer#fingerprint()} names the latter two, so that a second try sends the same bytes.
 *
 * <p>Digests go out as fragments put together ({@code DigestFragments}): papers, and what stands around them, are rendered by
 * the same templates with a mark for each {@code Word} that is a reader's own, encoded once, and kept. The bytes are those of
 * the whole rendering.
 *
 * <p>Letters ({@link dev.paperboy.rendering.LetterRenderer}) are rendered once and kept as bytes. Those that a stranger can cause
 * to be sent take nothing but a token of ours.
 *
 * <p>Text from feeds is hostile and endless: it is cleaned and cut here, before a template sees it. Each paper has an
 * allowance of bytes, counted after escaping, because mail readers hide what lies beyond about 100 KB, and with it the way
 * out. TeX becomes readable here too ({@link dev.paperboy.rendering.math}); what is stored stays as it came. Templates only
 * print: the views are records of text that is ready, the HTML engine escapes it.
 *
 * <p>Templates may be the operator's ({@link dev.paperboy.rendering.TemplateOverlay}). What the build checks for the packaged
 * ones, {@link dev.paperboy.rendering.TemplateProbe} checks for those at start, with the samples of every package that has
 * templates. All printing goes through {@link dev.paperboy.rendering.Printing}, which has bounds. The mails' style sheet is
 * written into their start tags when they are loaded.
 */
@NullMarked
package dev.paperboy.rendering;

import org.jspecify.annotations.NullMarked;
