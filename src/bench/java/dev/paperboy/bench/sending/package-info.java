/**
 * The benchmark of sending: the packaged application from the claim of a digest to the record of its delivery, and beside it, in
 * turns to the same sink, whoever sends ready bytes as fast as he can (Postfix' {@code smtp-source}) and the engine of Quarkus
 * Mailer. {@link dev.paperboy.bench.sending.SendingRun} tells the story.
 */
@NullMarked
package dev.paperboy.bench.sending;

import org.jspecify.annotations.NullMarked;
