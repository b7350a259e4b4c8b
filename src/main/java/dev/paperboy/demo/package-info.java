/**
 * The newcomer's first two minutes, an edge: nothing depends on it, and nothing of it runs outside dev mode. Every bean and
 * resource here is built for the profile {@code dev} alone, and GreenMail is kept out of the packaged folders.
 *
 * <p>{@link dev.paperboy.demo.BuiltInRelay} takes every mail that this Paperboy sends and puts it into
 * {@link dev.paperboy.demo.KeptMails}, a folder that outlives restarts; {@link dev.paperboy.demo.MailboxPage} shows it.
 * {@link dev.paperboy.demo.FirstStart} fills an empty database with the invented papers of {@code demo/samples.jsonl} and
 * sends a demo reader their first digest.
 *
 * <p>Samples are papers of the source {@code sample} and nothing else marks them: once real sources answer, readers of real
 * topics get real papers, and whoever wants the samples out of sight asks for {@code -src:sample}.
 */
@NullMarked
package dev.paperboy.demo;

import org.jspecify.annotations.NullMarked;
