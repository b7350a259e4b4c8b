/**
 * Signatures of our own under each mail (DKIM: RFC 6376, 8301, 8463), off unless the operator gives a key.
 *
 * <p>{@link dev.paperboy.delivery.dkim.DkimSigner} signs last, on the final bytes. It takes the time from the mail, and both
 * algorithms are deterministic, so that a second copy of a mail has the same signatures.
 */
@NullMarked
package dev.paperboy.delivery.dkim;

import org.jspecify.annotations.NullMarked;
